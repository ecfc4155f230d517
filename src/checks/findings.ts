import { listOf, oneOf, ref } from '../model/schema.ts';
import type { TypeOf } from '../model/schema.ts';
import type { Day } from '../model/day.ts';
import type { Message } from '../model/message.ts';
import { checkSchema, perFields, spanField } from './common.ts';
import type { Cite, Judged } from './common.ts';

/** The key of the check civic adds itself, for problems that name a standard which has no check for problems. */
export const namedProblemsKey = 'named-problems';

export const findingsCheck = checkSchema('findings', ['问题整改', 'Findings'], {
  ...perFields,
  ...spanField,
  themes: listOf(ref('problem-theme', ['问题主题', 'Problem theme']), ['问题主题', 'Problem themes'], 1),
  allow: oneOf(
    ['none-open', 'none-overdue'],
    ['要求', 'Allow', 'none-open 没有未销号的；none-overdue 没有逾期的'],
  ),
});
export type FindingsCheck = TypeOf<typeof findingsCheck>;

/** A problem of the themes as it stands at the cut-off day; 核减 ones are left out beforehand. */
export interface Problem {
  readonly cite: Cite;
  readonly open: boolean;
  readonly overdue: boolean;
  /** The day it is due; undefined is 未定期限: neither it nor its level has one. */
  readonly due: Day | undefined;
  /** 挂账: owned above the town; open, never overdue. */
  readonly parked: boolean;
  /** 反弹 in the span: the same site and theme came back, or a look-back found it so. */
  readonly relapsed: boolean;
}

export interface FindingsFacts {
  readonly allow: 'none-open' | 'none-overdue';
  /** Inspections in the span that looked for the themes. */
  readonly patrols: readonly Cite[];
  /** Themes that no inspection in the span looked for. */
  readonly unlooked: readonly string[];
  readonly problems: readonly Problem[];
}

export type FindingsReason =
  | Message<'findings-not-looked', { themes: readonly string[]; open: number }>
  | Message<'findings-open', { open: number; overdue: number; parked: number }>
  | Message<'findings-overdue', { open: number; overdue: number; parked: number }>
  | Message<'findings-undated', { undated: number; open: number }>
  | Message<'findings-relapse', { relapsed: number; patrols: number }>
  | Message<'findings-none', { found: number; open: number; parked: number; patrols: number }>;

/** What the problems of a check come to, counted in one walk: it is asked for every place of the town. */
function tally(problems: readonly Problem[]) {
  const open: Cite[] = [];
  const closed: Cite[] = [];
  const overdue: (Day | undefined)[] = [];
  let parked = 0;
  let undated = 0;
  let relapsed = 0;
  for (const problem of problems) {
    if (problem.relapsed) relapsed += 1;
    if (!problem.open) {
      closed.push(problem.cite);
      continue;
    }
    open.push(problem.cite);
    if (problem.overdue) overdue.push(problem.due);
    if (problem.parked) parked += 1;
    else if (problem.due === undefined) undated += 1;
  }
  return { open, closed, overdue, parked, undated, relapsed };
}

/** No open (or no overdue) problem of the themes, after somebody looked: nobody looked is never «no problem». */
export function judgeFindings(facts: FindingsFacts): Judged<FindingsReason> {
  const counted = tally(facts.problems);
  const { parked, undated, relapsed } = counted;
  const open = counted.open.length;
  const overdue = counted.overdue.length;
  const cites = counted.open.concat(counted.closed, facts.patrols);
  // What is overdue is so since its own day, whatever day the check as a whole is due.
  const [since] = counted.overdue.sort();
  const due = since === undefined ? {} : { due: since };
  if (facts.allow === 'none-open' && open > 0) {
    return { verdict: 'unmet', reason: { code: 'findings-open', open, overdue, parked }, cites, ...due };
  }
  if (overdue > 0)
    return { verdict: 'unmet', reason: { code: 'findings-overdue', open, overdue, parked }, cites, ...due };
  if (facts.unlooked.length > 0) {
    return {
      verdict: 'missing',
      reason: { code: 'findings-not-looked', themes: facts.unlooked, open },
      cites,
    };
  }
  // Without a deadline nothing is ever overdue: that is no deadline kept.
  if (undated > 0) return { verdict: 'unset', reason: { code: 'findings-undated', undated, open }, cites };
  const patrols = facts.patrols.length;
  if (relapsed > 0)
    return { verdict: 'unstable', reason: { code: 'findings-relapse', relapsed, patrols }, cites };
  return {
    verdict: 'met',
    reason: { code: 'findings-none', found: facts.problems.length, open, parked, patrols },
    cites,
  };
}

export type FindingsAsk = Message<'ask-findings', { span: string; themes: readonly string[]; allow: string }>;

/** What the check asks for, as data. */
export function describeFindings(check: FindingsCheck): FindingsAsk {
  return { code: 'ask-findings', span: check.span, themes: check.themes, allow: check.allow };
}
