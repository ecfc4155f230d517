import type { MetricCheck, MetricFacts, Reading } from '../../checks/metric.ts';
import { firstOfMonth, firstOfYear, within } from '../../model/day.ts';
import { lastCompleted, periodEnd, periodOf, periodStart } from '../../model/period.ts';
import type { Cadence, Period } from '../../model/period.ts';
import { ascending } from '../../model/order.ts';
import { parseRatio, pool, ratioOf } from '../../model/ratio.ts';
import type { Ratio } from '../../model/ratio.ts';
import type { Booked } from '../../records/booked-record.ts';
import type { Subject } from '../assessment.ts';
import type { Asked, Context } from '../context.ts';
import { bookedBySubject } from '../by-subject.ts';

/** One reading a period from the roll-calls of a zone or the town, the newest record standing for it. Oldest first. */
function attendanceSeries(
  records: readonly Booked<'attendance'>[],
  every: Cadence,
  asked: Asked<MetricCheck>,
  context: Context,
): Reading[] {
  const byPeriod = new Map<Period, { readonly reading: Reading; readonly counts: Ratio[] }>();
  for (const cite of records) {
    const { record } = cite;
    const period = periodOf(firstOfMonth(record.month), every);
    const value = ratioOf(record.present, record.checks);
    const known = byPeriod.get(period);
    known?.counts.push(value);
    if (known !== undefined) continue;
    const target = context.targets.targetOn(asked.check, periodEnd(period));
    byPeriod.set(period, { reading: { period, value, target, cite }, counts: [value] });
  }
  return [...byPeriod.values()]
    .map(({ reading, counts }) => ({ ...reading, value: pool(counts) }))
    .sort((a, b) => ascending(a.period, b.period));
}

/** One reading a period: the newest entry, since the lists run newest first. Oldest period first. */
function series(
  records: readonly Booked<'measurement'>[],
  asked: Asked<MetricCheck>,
  context: Context,
): Reading[] {
  const byPeriod = new Map<Period, Reading>();
  for (const cite of records) {
    const { record } = cite;
    const value = parseRatio(record.value);
    if (value === undefined || byPeriod.has(record.for)) continue;
    const target = context.targets.targetOn(asked.check, periodEnd(record.for));
    byPeriod.set(record.for, { period: record.for, value, target, cite });
  }
  return [...byPeriod.values()].sort((a, b) => ascending(a.period, b.period));
}

interface Part {
  readonly subject: Subject;
  readonly readings: readonly Reading[];
}

/** What all subjects together reported for a period. */
interface Sum {
  readonly period: Period;
  /** The newest entry of the period stands for it. */
  newest: Reading;
  readonly values: Ratio[];
  readonly from: Set<string>;
}

/** The subjects' series, added up period by period, oldest first. */
function sums(parts: readonly Part[]): readonly Sum[] {
  const byPeriod = new Map<Period, Sum>();
  for (const { subject, readings } of parts) {
    for (const reading of readings) {
      const { period } = reading;
      const known = byPeriod.get(period) ?? { period, newest: reading, values: [], from: new Set() };
      byPeriod.set(period, known);
      // A reading of nothing out of nothing says that there is nothing to add: it was reported all the same.
      known.from.add(subject.id);
      if (reading.value.d !== 0n) known.values.push(reading.value);
      if (reading.cite.on > known.newest.cite.on) known.newest = reading;
    }
  }
  return [...byPeriod.values()].sort((a, b) => ascending(a.period, b.period));
}

/** Facts for every subject of a metric check, and for the town as a whole when it is pooled. */
export function gatherMetric(asked: Asked<MetricCheck>, context: Context) {
  const { check } = asked;
  const { frame, rules } = context;
  const metric = context.system.metrics.find((each) => each.id === check.metric);
  const cadence: Cadence = metric?.every ?? 'year';
  const town = context.town.settings.town;
  const per = check.per ?? 'town';
  const readingsFor = (): ((subject: string) => Reading[]) => {
    if (metric?.from === 'attendance') {
      const seen = bookedBySubject(context.index.recordsOf.booked('attendance'), per, town);
      return (subject) => attendanceSeries(seen(subject), cadence, asked, context);
    }
    const reported = bookedBySubject(context.index.readingsOf(check.metric), per, town);
    return (subject) => series(reported(subject), asked, context);
  };
  const seriesOf = readingsFor();
  const completed = lastCompleted(frame.on, cadence, rules.grace);
  const yearStart = firstOfYear(context.town.settings.year);
  // Before the first period of the year is due nothing is owed: last year's figures belong to last year's folder.
  const owed = periodStart(completed) >= yearStart ? completed : undefined;
  const next = periodOf(yearStart > frame.on ? yearStart : frame.on, cadence);
  const openedOn = new Map(per === 'site' ? context.town.sites.map((site) => [site.id, site.from]) : []);
  /** Whether a subject was there at all in a period: a site opened in May owes nothing for the first quarter. */
  const wasThere = (subject: Subject, period: Period): boolean =>
    subject.kind !== 'site' || (openedOn.get(subject.id) ?? '') <= periodEnd(period);
  const facts = (readings: readonly Reading[], owes: Period | undefined): MetricFacts => {
    const newest = readings.at(-1);
    const inPhase =
      context.allDays === undefined || (newest !== undefined && within(newest.cite.on, frame.spans.year));
    return {
      readings: inPhase ? readings : [],
      owed: owes,
      next,
      absent: [],
      grace: rules.grace,
      parameter: check.parameter ?? '',
      stableOver: rules.stableOver,
      grading: context.system.grading,
    };
  };
  const readingsOf = (subject: Subject): Reading[] => seriesOf(subject.id);
  return {
    of: (subject: Subject): MetricFacts =>
      facts(readingsOf(subject), owed !== undefined && wasThere(subject, owed) ? owed : undefined),
    /** A sum is known only when everyone who was there has reported: a part of it is not the whole. */
    pooled: (subjects: readonly Subject[]): MetricFacts => {
      const all = sums(subjects.map((subject) => ({ subject, readings: readingsOf(subject) })));
      const absentFrom = (sum: Sum): readonly string[] =>
        subjects
          .filter((subject) => wasThere(subject, sum.period) && !sum.from.has(subject.id))
          .map((subject) => subject.id);
      const whole = all
        .filter((sum) => absentFrom(sum).length === 0)
        .map(({ newest, values }) => ({ ...newest, value: pool(values) }));
      const begun = all.find((sum) => sum.period === (owed ?? next));
      return { ...facts(whole, owed), absent: begun === undefined ? [] : absentFrom(begun) };
    },
  };
}
