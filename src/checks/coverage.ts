import { flag, listOf, oneOf, optional, ref, whole } from '../model/schema.ts';
import type { TypeOf } from '../model/schema.ts';
import type { Day } from '../model/day.ts';
import type { Message } from '../model/message.ts';
import { cadences, periodEnd } from '../model/period.ts';
import type { Cadence, Period } from '../model/period.ts';
import { materialNames } from './evidence.ts';
import { checkSchema, countFields, perFields, spanField } from './common.ts';
import type { Cite, Judged } from './common.ts';

/** Kinds of record that can cover a member: facts, not judgements of them. */
export const coveringKinds = [
  'activity',
  'attendance',
  'cleaning',
  'decision',
  'directive',
  'dispatch',
  'evidence',
  'inspection',
  'measurement',
  'meeting',
  'notice',
  'retention',
  'roster',
  'self-check',
  'suggestion',
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
  joint: optional(
    whole(
      ['几家联合', 'Joint', '只看巡查记录：by-units 写明的检查单位至少这么多家才算；出处写在 sources'],
      2,
      20,
    ),
  ),
  every: optional(oneOf(cadences, ['频次', 'Every', '每月、每季、每半年都要有，不写即整个时间范围合计'])),
  rests: optional(
    listOf(whole(['月份', 'Month'], 1, 12), ['不要求的月份', 'Months that rest', '按月查的，如寒暑假'], 1),
  ),
  ...countFields,
  times: optional(
    ref('parameter', ['次数由镇定', 'Times', '写目标值编号，代替 count；镇里没定即目标值未定']),
  ),
  proof: optional(flag(['须有佐证', 'Proof'])),
});
export type CoverageCheck = TypeOf<typeof coverageCheck>;

/** What was found of one period, of those the check asks for one by one. */
export interface CoveredPeriod {
  readonly period: Period;
  readonly found: number;
}

export interface CoverageFacts {
  /** How many are asked for; undefined when that is the town's to say and it has not. */
  readonly asked: number | undefined;
  readonly found: readonly Cite[];
  /** The day from which the member is expected; 'unset' when the town has not adopted it. */
  readonly expectedFrom: Day | 'unset' | undefined;
  /** The parameter that would set the day, or how many are asked for. */
  readonly parameter: string;
  readonly on: Day;
  /** Records of the member that do not count: cancelled, postponed, without proof. */
  readonly notCounted: readonly Cite[];
  /** Period by period, newest first: the running one, then those that are over. Undefined: the days as a whole. */
  readonly periods: { readonly running: CoveredPeriod; readonly over: readonly CoveredPeriod[] } | undefined;
  /** How many periods in a row must be covered for the result to be called stable. */
  readonly stableOver: number;
}

export type CoverageReason =
  | Message<'coverage-unset', { parameter: string }>
  | Message<'coverage-not-yet', { day: Day }>
  | Message<'coverage-none', { asked: number; notCounted: number }>
  | Message<'coverage-few', { asked: number; found: number; notCounted: number }>
  | Message<'coverage-holds', { asked: number; found: number }>
  | Message<'coverage-period-running', { asked: number; found: number; period: Period }>
  | Message<'coverage-period-lacks', { asked: number; found: number; period: Period; notCounted: number }>
  | Message<'coverage-period-unstable', { asked: number; period: Period; lacking: readonly Period[] }>
  | Message<'coverage-period-holds', { asked: number; found: number; period: Period }>;

/** Period by period, as readings are judged: the newest that is over decides, those before it tell if it is steady. */
function judgePeriods(
  asked: number,
  { running, over }: NonNullable<CoverageFacts['periods']>,
  facts: CoverageFacts,
): Judged<CoverageReason> {
  const cites = facts.found.concat(facts.notCounted);
  const [newest, ...before] = over;
  if (newest === undefined) {
    const { period, found } = running;
    // Who is early does not answer for the others: before the first period is over nobody decides.
    return found >= asked
      ? {
          verdict: 'met',
          reason: { code: 'coverage-period-holds', asked, found, period },
          cites,
          notYet: true,
        }
      : {
          verdict: 'missing',
          reason: { code: 'coverage-period-running', asked, found, period },
          due: periodEnd(period),
          cites,
          notYet: true,
        };
  }
  const { period, found } = newest;
  if (found < asked) {
    const notCounted = facts.notCounted.length;
    return {
      verdict: found === 0 ? 'missing' : 'unmet',
      reason: { code: 'coverage-period-lacks', asked, found, period, notCounted },
      due: periodEnd(period),
      cites,
    };
  }
  const lacking = before
    .slice(0, Math.max(0, facts.stableOver - 1))
    .filter((each) => each.found < asked)
    .map((each) => each.period);
  return lacking.length > 0
    ? { verdict: 'unstable', reason: { code: 'coverage-period-unstable', asked, period, lacking }, cites }
    : { verdict: 'met', reason: { code: 'coverage-period-holds', asked, found, period }, cites };
}

/** One member of the list: it has its record, or it is named. */
export function judgeCoverage(facts: CoverageFacts): Judged<CoverageReason> {
  const { asked, expectedFrom, periods } = facts;
  const found = facts.found.length;
  const notCounted = facts.notCounted.length;
  if (expectedFrom === 'unset' || asked === undefined) {
    const reason = { code: 'coverage-unset', parameter: facts.parameter } as const;
    return { verdict: 'unset', reason, cites: facts.found };
  }
  if (periods !== undefined) return judgePeriods(asked, periods, facts);
  const isEarly = expectedFrom !== undefined && facts.on < expectedFrom;
  const waiting = isEarly ? { notYet: true as const } : {};
  if (found >= asked) {
    const reason = { code: 'coverage-holds', asked, found } as const;
    return { verdict: 'met', reason, cites: facts.found, ...waiting };
  }
  const cites = facts.found.concat(facts.notCounted);
  const dated = expectedFrom === undefined ? {} : { due: expectedFrom };
  if (isEarly) {
    const reason = { code: 'coverage-not-yet', day: expectedFrom } as const;
    return { verdict: 'missing', reason, cites, ...waiting, ...dated };
  }
  return found === 0
    ? { verdict: 'missing', reason: { code: 'coverage-none', asked, notCounted }, cites, ...dated }
    : { verdict: 'unmet', reason: { code: 'coverage-few', asked, found, notCounted }, cites, ...dated };
}

export type CoverageAsk = Message<
  'ask-coverage',
  {
    span: string;
    records: string;
    what: readonly string[];
    /** How many; or the parameter that says so. */
    asked: number | string;
    every: Cadence | undefined;
    /** Months not asked for, 1 to 12. */
    rests: readonly number[];
    across: string | undefined;
    /** Only inspections by at least so many units. */
    joint: number | undefined;
  }
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
    asked: check.times ?? check.count ?? 1,
    every: check.every,
    rests: check.rests ?? [],
    across: check.across,
    joint: check.joint,
  };
}
