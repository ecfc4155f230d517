import { within } from '../model/day.ts';
import type { Span } from '../model/day.ts';
import { ascending } from '../model/order.ts';
import type { ProblemStatus } from './assessment.ts';
import { lookup } from '../model/grouped.ts';
import { turningPlace } from './by-day.ts';

/** Looks up the problems that count, which leaves out 核减 ones; every list is oldest first. */
export interface ProblemIndex {
  /** Problems of a theme. */
  about(theme: string): readonly ProblemStatus[];
  /** Problems that name a standard outright. */
  naming(standard: string): readonly ProblemStatus[];
  /** Those of such a list that were found in a span, came back in it, or are open whenever they were found. */
  ofSpan(list: readonly ProblemStatus[], span: Span): readonly ProblemStatus[];
}

/** Whether a problem may be looked at beyond the days around its finding. */
const lasts = ({ open, relapsedOn }: ProblemStatus): boolean => open || relapsedOn !== undefined;

const oldestFirst = (a: ProblemStatus, b: ProblemStatus): number =>
  ascending(a.found, b.found) || ascending(a.id, b.id);

/** Lists of problems as one, each problem once. */
export function joined(lists: readonly (readonly ProblemStatus[])[]): readonly ProblemStatus[] {
  const [only = [], ...others] = lists.filter((list) => list.length > 0);
  return others.length === 0 ? only : [...new Set([only, ...others].flat())].sort(oldestFirst);
}

/** Selects those of a span; of each list, which many checks look at, those that last are found once. */
function spanSelector(): ProblemIndex['ofSpan'] {
  const lasting = new Map<readonly ProblemStatus[], readonly ProblemStatus[]>();
  return (list, span) => {
    const first = turningPlace(list, ({ found }) => found < span.from);
    const end = turningPlace(list, ({ found }) => found <= span.to);
    if (first === 0 && end === list.length) return list;
    const known = lasting.get(list) ?? list.filter(lasts);
    lasting.set(list, known);
    const isLookedAt = ({ open, relapsedOn }: ProblemStatus): boolean =>
      open || (relapsedOn !== undefined && within(relapsedOn, span));
    const before = known.filter((each) => each.found < span.from && isLookedAt(each));
    const after = known.filter((each) => each.found > span.to && isLookedAt(each));
    return [...before, ...list.slice(first, end), ...after];
  };
}

/** Indexes the problems, which come oldest first. */
export function indexProblems(problems: readonly ProblemStatus[]): ProblemIndex {
  const counted = problems.filter((problem) => problem.state !== '已核减');
  return {
    about: lookup(counted, (problem) => problem.theme),
    naming: lookup(counted, (problem) => problem.standard),
    ofSpan: spanSelector(),
  };
}
