import { flag, listOf, optional, text } from '../model/schema.ts';
import type { TypeOf } from '../model/schema.ts';
import type { Message } from '../model/message.ts';
import { checkSchema, perFields, spanField } from './common.ts';
import type { Cite, Judged } from './common.ts';
import { isMet, lastGrade } from './grading.ts';
import type { Grading } from './grading.ts';
import type { CheckVerdict } from '../model/verdict.ts';

export const inspectionCheck = checkSchema('inspection', ['实地考察', 'Inspection'], {
  ...perFields,
  ...spanField,
  items: listOf(text(['检查内容', 'Item']), ['检查内容', 'Items', '该类点位的检查内容'], 1),
  sample: optional(flag(['抽样', 'Sample', '只看最近一轮抽中的点位，按 N/M 定等次'])),
});
export type InspectionCheck = TypeOf<typeof inspectionCheck>;

/** What one visit says of the items a check asks about; items it did not look at are absent. */
export interface Visit {
  readonly cite: Cite;
  /** 符合 and 豁免 pass, 不符合 fails; 不涉及 counts as looked at and passed. */
  readonly passed: readonly string[];
  readonly failed: readonly string[];
}

export interface InspectionFacts {
  readonly items: readonly string[];
  /** Visits in the span that looked at any of the items, newest first. */
  readonly visits: readonly Visit[];
  readonly stableOver: number;
}

export type InspectionReason =
  | Message<'visit-none', { items: readonly string[] }>
  | Message<'visit-fails', { items: readonly string[]; on: string }>
  | Message<'visit-partial', { items: readonly string[]; on: string }>
  | Message<'visit-unstable', { items: readonly string[]; on: string; failedOn: readonly string[] }>
  | Message<'visit-holds', { on: string; visits: number }>;

/**
 * How an item was last seen. Of two visits on one day nobody knows which came last: what either of them found wrong is
 * wrong.
 */
function lastSeen(item: string, visits: readonly Visit[]): 'failed' | 'passed' | 'unseen' {
  const saw = ({ failed, passed }: Visit): boolean => passed.includes(item) || failed.includes(item);
  const last = visits.find(saw)?.cite.on;
  if (last === undefined) return 'unseen';
  const hasFailed = visits.some(({ cite, failed }) => cite.on === last && failed.includes(item));
  return hasFailed ? 'failed' : 'passed';
}

/** The items that were last seen to fail, and those that nobody looked at. */
function lacking({ items, visits }: InspectionFacts) {
  const seen = items.map((item) => lastSeen(item, visits));
  return {
    failing: items.filter((_, i) => seen[i] === 'failed'),
    unseen: items.filter((_, i) => seen[i] === 'unseen'),
  };
}

/** The visits that found something wrong on one of the days before the newest, as far back as it must have held. */
function relapses(newest: Visit, { visits, stableOver }: InspectionFacts): readonly Visit[] {
  const found: Visit[] = [];
  let day = newest.cite.on;
  let days = 1;
  for (const visit of visits) {
    if (visit.cite.on !== day) {
      day = visit.cite.on;
      days += 1;
      if (days > stableOver) break;
    }
    if (days > 1 && visit.failed.length > 0) found.push(visit);
  }
  return found;
}

function unsteady(on: string, relapsed: readonly Visit[]): InspectionReason {
  const items = [...new Set(relapsed.flatMap((visit) => visit.failed))];
  const failedOn = [...new Set(relapsed.map((visit) => visit.cite.on))];
  return { code: 'visit-unstable', items, on, failedOn };
}

/**
 * One site. Each item stands as it was last looked at in the span: a visit for one item does not hide what an
 * earlier, fuller visit saw of the others, nor does it pass them.
 */
export function judgeInspection(facts: InspectionFacts): Judged<InspectionReason> {
  const { visits } = facts;
  const cites = visits.map((visit) => visit.cite);
  const newest = visits[0];
  if (newest === undefined) {
    return { verdict: 'missing', reason: { code: 'visit-none', items: facts.items }, cites };
  }
  const on = newest.cite.on;
  const { failing, unseen } = lacking(facts);
  if (failing.length > 0)
    return { verdict: 'unmet', reason: { code: 'visit-fails', items: failing, on }, cites };
  if (unseen.length > 0)
    return { verdict: 'missing', reason: { code: 'visit-partial', items: unseen, on }, cites };
  const relapsed = relapses(newest, facts);
  if (relapsed.length > 0) return { verdict: 'unstable', reason: unsteady(on, relapsed), cites };
  return { verdict: 'met', reason: { code: 'visit-holds', on, visits: visits.length }, cites };
}

export type SampleReason =
  | Message<'sample-none'>
  | Message<'sample-open', { passed: number; size: number; unseen: number; round: string }>
  | Message<'sample-graded', { passed: number; size: number; grade: string; round: string }>;

export interface SampleFacts {
  /** The newest round in the span that drew sites of the kind; undefined when none did. */
  readonly round: string | undefined;
  readonly sites: readonly CheckVerdict[];
  readonly grading: Grading;
}

/**
 * N of M: all passed earns the best grade, each site that did not pass one grade less. A site not yet visited leaves
 * the grade open, unless the failures seen so far already take it below 达标.
 */
export function judgeSample(facts: SampleFacts): Judged<SampleReason> {
  const size = facts.sites.length;
  const { round } = facts;
  if (round === undefined || size === 0)
    return { verdict: 'missing', reason: { code: 'sample-none' }, cites: [] };
  const passed = facts.sites.filter((verdict) => verdict === 'met' || verdict === 'unstable').length;
  const failed = facts.sites.filter((verdict) => verdict === 'unmet').length;
  const unseen = size - passed - failed;
  const grade = facts.grading.grades[failed]?.id ?? lastGrade(facts.grading);
  if (unseen > 0 && isMet(facts.grading, grade)) {
    return { verdict: 'missing', reason: { code: 'sample-open', passed, size, unseen, round }, cites: [] };
  }
  const shaky = facts.sites.includes('unstable');
  const verdict = !isMet(facts.grading, grade) ? 'unmet' : shaky ? 'unstable' : 'met';
  return { verdict, grade, reason: { code: 'sample-graded', passed, size, grade, round }, cites: [] };
}

export type InspectionAsk = Message<
  'ask-inspection',
  { span: string; items: readonly string[]; sample: boolean }
>;

/** What the check asks for, as data. */
export function describeInspection(check: InspectionCheck): InspectionAsk {
  return { code: 'ask-inspection', span: check.span, items: check.items, sample: check.sample ?? false };
}
