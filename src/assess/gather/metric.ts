import type { MetricCheck, MetricFacts, Reading } from '../../checks/metric.ts';
import { firstOfYear, within } from '../../model/day.ts';
import { lastCompleted, periodEnd, periodOf, periodStart } from '../../model/period.ts';
import type { Cadence, Period } from '../../model/period.ts';
import { ascending } from '../../model/order.ts';
import { parseRatio, pool } from '../../model/ratio.ts';
import type { Ratio } from '../../model/ratio.ts';
import type { RecordOf } from '../../records/index.ts';
import type { Subject } from '../assessment.ts';
import type { Asked, Context } from '../context.ts';
import { citeOf } from '../proof.ts';
import { bySubject, subjectIds } from '../subjects.ts';

type Measurement = RecordOf<'measurement'>;

/** One reading a period: the newest entry, since the lists run newest first. Oldest period first. */
function series(records: readonly Measurement[], asked: Asked<MetricCheck>, context: Context): Reading[] {
  const byPeriod = new Map<Period, Reading>();
  for (const record of records) {
    const value = parseRatio(record.value);
    if (value === undefined || byPeriod.has(record.for)) continue;
    const target = context.targets.targetOn(asked.check, periodEnd(record.for));
    byPeriod.set(record.for, { period: record.for, value, target, cite: citeOf(record) });
  }
  return [...byPeriod.values()].sort((a, b) => ascending(a.period, b.period));
}

/** Σn/Σd of the subjects' series, period by period; the newest entry of a period stands for it. */
function pooled(all: readonly (readonly Reading[])[]): Reading[] {
  const byPeriod = new Map<Period, { readonly newest: Reading; readonly values: readonly Ratio[] }>();
  for (const reading of all.flat()) {
    if (reading.value.d === 0n) continue;
    const known = byPeriod.get(reading.period);
    byPeriod.set(reading.period, {
      newest: known !== undefined && known.newest.cite.on >= reading.cite.on ? known.newest : reading,
      values: [...(known?.values ?? []), reading.value],
    });
  }
  return [...byPeriod.values()]
    .map(({ newest, values }) => ({ ...newest, value: pool(values) }))
    .sort((a, b) => ascending(a.period, b.period));
}

/** Facts for every subject of a metric check, and for the town as a whole when it is pooled. */
export function gatherMetric(asked: Asked<MetricCheck>, context: Context) {
  const { check } = asked;
  const { frame, rules } = context;
  const metric = context.system.metrics.find((each) => each.id === check.metric);
  const cadence: Cadence = metric?.every ?? 'year';
  const town = context.town.settings.town;
  const recordsFor = bySubject(context.index.readingsOf(check.metric), (record) =>
    subjectIds(record, check.per ?? 'town', town),
  );
  const completed = lastCompleted(frame.on, cadence, rules.grace);
  const yearStart = firstOfYear(context.town.settings.year);
  // Before the first period of the year is due nothing is owed: last year's figures belong to last year's folder.
  const owed = periodStart(completed) >= yearStart ? completed : undefined;
  const facts = (readings: readonly Reading[]): MetricFacts => {
    const newest = readings.at(-1);
    const inPhase = !context.onePhase || (newest !== undefined && within(newest.cite.on, frame.spans.year));
    return {
      readings: inPhase ? readings : [],
      owed,
      next: periodOf(yearStart > frame.on ? yearStart : frame.on, cadence),
      grace: rules.grace,
      parameter: check.parameter ?? '',
      stableOver: rules.stableOver,
      grading: context.system.grading,
    };
  };
  return {
    of: (subject: Subject): MetricFacts => facts(series(recordsFor(subject.id), asked, context)),
    pooled: (subjects: readonly Subject[]): MetricFacts =>
      facts(pooled(subjects.map((subject) => series(recordsFor(subject.id), asked, context)))),
  };
}
