import { flag, listOf, oneOf, optional, ref } from '../model/schema.ts';
import type { TypeOf } from '../model/schema.ts';
import type { Day } from '../model/day.ts';
import type { Message } from '../model/message.ts';
import { materialNames } from './evidence.ts';
import { checkSchema, countFields, perFields, spanField } from './common.ts';
import type { Cite, Judged } from './common.ts';

/** Kinds of record that can cover a member. */
export const coveringKinds = [
  'activity',
  'evidence',
  'inspection',
  'measurement',
  'meeting',
  'roster',
  'self-check',
  'survey',
] as const;

export const coverageCheck = checkSchema('coverage', ['全覆盖', 'Coverage'], {
  ...perFields,
  across: optional(ref('set', ['再按名单', 'Across', '两份名单相乘：载体 × 主题、地点 × 内容'])),
  ...spanField,
  records: oneOf(coveringKinds, ['记录种类', 'Records', 'evidence 只看写明本条标准的']),
  themes: optional(listOf(ref('theme', ['主题', 'Theme']), ['活动主题', 'Themes'], 1)),
  material: optional(oneOf(materialNames, ['材料类别', 'Kind of material'])),
  list: optional(ref('roster', ['名册', 'Roster'])),
  metric: optional(ref('metric', ['指标', 'Metric'])),
  ...countFields,
  proof: optional(flag(['须有佐证', 'Proof'])),
});
export type CoverageCheck = TypeOf<typeof coverageCheck>;

export interface CoverageFacts {
  readonly asked: number;
  readonly found: readonly Cite[];
  /** The day from which the member is expected; 'unset' when the town has not adopted it. */
  readonly expectedFrom: Day | 'unset' | undefined;
  /** The parameter that would set the day. */
  readonly parameter: string;
  readonly on: Day;
  /** Records of the member that do not count: cancelled, postponed, without proof. */
  readonly notCounted: readonly Cite[];
}

export type CoverageReason =
  | Message<'coverage-unset', { parameter: string }>
  | Message<'coverage-not-yet', { day: Day }>
  | Message<'coverage-none', { asked: number; notCounted: number }>
  | Message<'coverage-few', { asked: number; found: number; notCounted: number }>
  | Message<'coverage-holds', { asked: number; found: number }>;

/** One member of the list: it has its record, or it is named. */
export function judgeCoverage(facts: CoverageFacts): Judged<CoverageReason> {
  const { asked, expectedFrom } = facts;
  const found = facts.found.length;
  const notCounted = facts.notCounted.length;
  const cites = found >= asked ? facts.found : [...facts.found, ...facts.notCounted];
  if (expectedFrom === 'unset') {
    return { verdict: 'unset', reason: { code: 'coverage-unset', parameter: facts.parameter }, cites };
  }
  const dated = expectedFrom === undefined ? {} : { due: expectedFrom };
  if (found >= asked) return { verdict: 'met', reason: { code: 'coverage-holds', asked, found }, cites };
  if (expectedFrom !== undefined && facts.on < expectedFrom) {
    return {
      verdict: 'missing',
      reason: { code: 'coverage-not-yet', day: expectedFrom },
      cites,
      notYet: true,
      ...dated,
    };
  }
  return found === 0
    ? { verdict: 'missing', reason: { code: 'coverage-none', asked, notCounted }, cites, ...dated }
    : { verdict: 'unmet', reason: { code: 'coverage-few', asked, found, notCounted }, cites, ...dated };
}

export type CoverageAsk = Message<
  'ask-coverage',
  { span: string; records: string; what: readonly string[]; asked: number; across: string | undefined }
>;

/** What the check asks for, as data. */
export function describeCoverage(check: CoverageCheck): CoverageAsk {
  const what = [...(check.themes ?? []), check.material, check.list, check.metric].filter(
    (each) => each !== undefined,
  );
  return {
    code: 'ask-coverage',
    span: check.span,
    records: check.records,
    what,
    asked: check.count ?? 1,
    across: check.across,
  };
}
