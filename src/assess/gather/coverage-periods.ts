import type { CoverageFacts } from '../../checks/coverage.ts';
import { addDays, firstOfMonth, later } from '../../model/day.ts';
import type { Day, Month, Span } from '../../model/day.ts';
import { cadenceOf, periodEnd, periodOf, periodStart } from '../../model/period.ts';
import type { Cadence, Period } from '../../model/period.ts';
import type { BookedRecord } from '../../records/booked-record.ts';

/** What a record may say of the time it is of; only some kinds do. */
interface Timed {
  readonly on: Day;
  readonly for?: Period;
  readonly month?: Month;
}

/** The period a record is of: the one it names, where it names one of the sort, else that of its day. */
function periodIn({ on, for: named, month }: Timed, every: Cadence): Period {
  if (named !== undefined && cadenceOf(named) === every) return named;
  return periodOf(month === undefined ? on : firstOfMonth(month), every);
}

/**
 * Counts records period by period, from the one that runs after the span back to the first that lies in it altogether. A
 * period cut off by the start of the span is not asked for: half of its days are another phase's; nor is a resting month.
 */
export function periodsOf(every: Cadence, span: Span, rests: readonly number[] = []) {
  // Months in which nobody is there to be looked at, as schools in July, are not asked for.
  const isAsked = (period: Period): boolean =>
    cadenceOf(period) !== 'month' || !rests.includes(Number(period.slice(5)));
  // The cut-off day counts through its end: a period whose last day it is, is over.
  const today = periodOf(later(addDays(span.to, 1), span.from), every);
  let running = today;
  for (let skipped = 0; !isAsked(running) && skipped < 12; skipped += 1)
    running = periodOf(addDays(periodEnd(running), 1), every);
  const over: Period[] = [];
  for (
    let period = periodOf(addDays(periodStart(today), -1), every);
    periodStart(period) >= span.from;
    period = periodOf(addDays(periodStart(period), -1), every)
  ) {
    if (isAsked(period)) over.push(period);
  }
  const ofDay = new Map<Day, Period>();
  /** The period of a day, reckoned once for each: of the many records most name none, and the days are few. */
  const periodFor = (record: Timed): Period => {
    if (record.for !== undefined || record.month !== undefined) return periodIn(record, every);
    const known = ofDay.get(record.on) ?? periodOf(record.on, every);
    ofDay.set(record.on, known);
    return known;
  };
  return (found: readonly BookedRecord[]): NonNullable<CoverageFacts['periods']> => {
    const counts = new Map<Period, number>();
    found.forEach(({ record }) => {
      const period = periodFor(record);
      counts.set(period, (counts.get(period) ?? 0) + 1);
    });
    const countIn = (period: Period) => ({ period, found: counts.get(period) ?? 0 });
    return { running: countIn(running), over: over.map(countIn) };
  };
}
