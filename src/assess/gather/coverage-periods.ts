import type { CoverageCheck, CoverageFacts } from '../../checks/coverage.ts';
import { addDays, firstOfMonth, later } from '../../model/day.ts';
import type { Day, Month, Span } from '../../model/day.ts';
import { cadenceOf, periodEnd, periodOf, periodStart } from '../../model/period.ts';
import type { Cadence, Period } from '../../model/period.ts';
import type { BookedRecord } from '../../records/booked-record.ts';
import { countAfter } from '../by-day.ts';

/** What a record may say of the time it is of; only some kinds do. */
interface Timed {
  readonly on: Day;
  readonly for?: Period;
  readonly month?: Month;
}

/** Kinds of which a record may say itself of what period it is: kept equal to their fields by a test. */
export const timedKinds: ReadonlySet<CoverageCheck['records']> = new Set([
  'attendance',
  'decision',
  'evidence',
  'measurement',
]);

/** How many records are of each period; they come newest first, so that those of one by their days stand together. */
function countPeriods(
  found: readonly BookedRecord[],
  every: Cadence,
  isTimed: boolean,
): ReadonlyMap<Period, number> {
  const counts = new Map<Period, number>();
  if (isTimed) {
    for (const { record } of found) {
      const period = periodIn(record, every);
      counts.set(period, (counts.get(period) ?? 0) + 1);
    }
    return counts;
  }
  let counted = 0;
  for (let next = found[0]; next !== undefined; next = found[counted]) {
    const period = periodOf(next.on, every);
    const past = countAfter(found, periodStart(period), true);
    counts.set(period, past - counted);
    counted = past;
  }
  return counts;
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
export function periodsOf(
  every: Cadence,
  span: Span,
  { records: kind, rests = [] }: Pick<CoverageCheck, 'records' | 'rests'>,
) {
  const isTimed = timedKinds.has(kind);
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
  return (found: readonly BookedRecord[]): NonNullable<CoverageFacts['periods']> => {
    const counts = countPeriods(found, every, isTimed);
    const countIn = (period: Period) => ({ period, found: counts.get(period) ?? 0 });
    return { running: countIn(running), over: over.map(countIn) };
  };
}
