import { flag, optional, ref } from '../model/schema.ts';
import type { TypeOf } from '../model/schema.ts';
import type { Message } from '../model/message.ts';
import { periodDue } from '../model/period.ts';
import type { Period } from '../model/period.ts';
import { showRatio } from '../model/ratio.ts';
import type { Ratio } from '../model/ratio.ts';
import { gradeIn, reaches, showTarget } from '../model/threshold.ts';
import type { Target } from '../model/threshold.ts';
import { checkSchema, perFields, targetFields } from './common.ts';
import type { Cite, Judged } from './common.ts';
import { isMet } from './grading.ts';
import type { Grading } from './grading.ts';

export const metricCheck = checkSchema('metric', ['量化指标', 'Metric'], {
  metric: ref('metric', ['指标', 'Metric']),
  ...perFields,
  pooled: optional(flag(['合并计算', 'Pooled', '全镇结论按各对象合计，不取最差'])),
  ...targetFields,
});
export type MetricCheck = TypeOf<typeof metricCheck>;

/** One reading of the series, with the target that was in force when its period ended. */
export interface Reading {
  readonly period: Period;
  readonly value: Ratio;
  readonly target: Target | undefined;
  readonly cite: Cite;
}

export interface MetricFacts {
  /** Oldest first, one a period; readings whose denominator is 0 count as not taken. */
  readonly readings: readonly Reading[];
  /** The last period for which a reading is owed by now; undefined before the first falls due. */
  readonly owed: Period | undefined;
  /** The period whose reading falls due next or first. */
  readonly next: Period;
  /** Of a pooled metric: who has not reported for the period owed (or next), although others have. */
  readonly absent: readonly string[];
  /** Days after a period's end within which its reading may come in. */
  readonly grace: number;
  /** The parameter's name when nothing was adopted for it. */
  readonly parameter: string;
  /** How many readings in a row must hold for the result to be called stable. */
  readonly stableOver: number;
  readonly grading: Grading;
}

export type MetricReason =
  | Message<'metric-none', { period: Period }>
  | Message<'metric-stale', { period: Period; newest: Period }>
  | Message<'metric-skipped', { period: Period; newest: Period }>
  | Message<'metric-incomplete', { period: Period; absent: readonly string[] }>
  | Message<'metric-unset', { parameter: string; value: string; period: Period }>
  | Message<'metric-fails', { period: Period; value: string; target: string; grade?: string }>
  | Message<'metric-unstable', { period: Period; value: string; target: string; failed: readonly Period[] }>
  | Message<'metric-holds', { period: Period; value: string; target: string; grade?: string }>;

function holds(reading: Reading, target: Target, grading: Grading): { met: boolean; grade?: string } {
  if (target.kind === 'bound') return { met: reaches(reading.value, target.bound) };
  const grade = gradeIn(reading.value, target.bands);
  return { met: isMet(grading, grade), grade };
}

function whyMissing({ owed, next, absent }: MetricFacts, newest: Reading | undefined): MetricReason {
  const period = owed ?? next;
  if (absent.length > 0) return { code: 'metric-incomplete', period, absent };
  return newest === undefined
    ? { code: 'metric-none', period }
    : { code: newest.period < period ? 'metric-stale' : 'metric-skipped', period, newest: newest.period };
}

/** Judges the newest reading of a series against the target in force when its period ended. */
export function judgeMetric(facts: MetricFacts): Judged<MetricReason> {
  const taken = facts.readings.filter((reading) => reading.value.d !== 0n);
  const newest = taken.at(-1);
  const cites = taken
    .slice(-facts.stableOver)
    .map((reading) => reading.cite)
    .reverse();
  const owed = facts.owed ?? facts.next;
  // A figure of a later month does not stand for the one that is owed.
  const isThere = facts.owed === undefined || taken.some((reading) => reading.period === facts.owed);
  if (newest === undefined || !isThere) {
    const waiting = facts.owed === undefined ? { notYet: true as const } : {};
    const due = periodDue(owed, facts.grace);
    return { verdict: 'missing', reason: whyMissing(facts, newest), due, cites, ...waiting };
  }
  const value = showRatio(newest.value);
  const period = newest.period;
  if (newest.target === undefined) {
    return {
      verdict: 'unset',
      reason: { code: 'metric-unset', parameter: facts.parameter, value, period },
      cites,
    };
  }
  const target = showTarget(newest.target);
  const result = holds(newest, newest.target, facts.grading);
  const graded = result.grade === undefined ? {} : { grade: result.grade };
  if (!result.met) {
    return {
      verdict: 'unmet',
      reason: { code: 'metric-fails', period, value, target, ...graded },
      cites,
      ...graded,
    };
  }
  const failed = taken
    .slice(-facts.stableOver, -1)
    .filter((reading) => reading.target !== undefined && !holds(reading, reading.target, facts.grading).met)
    .map((reading) => reading.period);
  if (failed.length > 0) {
    return {
      verdict: 'unstable',
      reason: { code: 'metric-unstable', period, value, target, failed },
      cites,
      ...graded,
    };
  }
  return {
    verdict: 'met',
    reason: { code: 'metric-holds', period, value, target, ...graded },
    cites,
    ...graded,
  };
}

export type MetricAsk = Message<
  'ask-metric',
  { metric: string; target: string | undefined; parameter: string | undefined }
>;

/** What the check asks for, as data; `target` is the value in force, undefined while nothing was adopted. */
export function describeMetric(check: MetricCheck, target: string | undefined): MetricAsk {
  return { code: 'ask-metric', metric: check.metric, target, parameter: check.parameter };
}
