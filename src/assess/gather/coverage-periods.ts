import type { CoverageFacts } from '../../checks/coverage.ts';
import { addDays, firstOfMonth, later } from '../../model/day.ts';
import type { Span } from '../../model/day.ts';
import { cadenceOf, periodOf, periodStart } from '../../model/period.ts';
import type { Cadence, Period } from '../../model/period.ts';
import type { AnyRecord } from '../../records/index.ts';

/** The period a record is of: the one it names, where it names one of the sort, else that of its day. */
function periodIn(record: AnyRecord, every: Cadence): Period {
  const named = 'for' in record ? record.for : undefined;
  if (named !== undefined && cadenceOf(named) === every) return named;
  return periodOf('month' in record ? firstOfMonth(record.month) : record.on, every);
}

/**
 * Counts records period by period, from the one that runs after the span back to the first that lies in it altogether. A
 * period cut off by the start of the span is not asked for: half of its days are another phase's.
 */
export function periodsOf(
  found: readonly AnyRecord[],
  every: Cadence,
  span: Span,
): NonNullable<CoverageFacts['periods']> {
  const counts = new Map<string, number>();
  for (const record of found) {
    const period = periodIn(record, every);
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  const countIn = (period: ReturnType<typeof periodOf>) => ({ period, found: counts.get(period) ?? 0 });
  // The cut-off day counts through its end: a period whose last day it is, is over.
  const running = periodOf(later(addDays(span.to, 1), span.from), every);
  const over = [];
  for (
    let period = periodOf(addDays(periodStart(running), -1), every);
    periodStart(period) >= span.from;
    period = periodOf(addDays(periodStart(period), -1), every)
  ) {
    over.push(countIn(period));
  }
  return { running: countIn(running), over };
}
