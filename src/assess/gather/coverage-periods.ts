import type { CoverageFacts } from '../../checks/coverage.ts';
import type { Cite } from '../../checks/common.ts';
import { addDays, later } from '../../model/day.ts';
import type { Span } from '../../model/day.ts';
import { periodOf, periodStart } from '../../model/period.ts';
import type { Cadence } from '../../model/period.ts';

/**
 * Counts records period by period, from the one that runs after the span back to the first that lies in it altogether. A
 * period cut off by the start of the span is not asked for: half of its days are another phase's.
 */
export function periodsOf(
  found: readonly Cite[],
  every: Cadence,
  span: Span,
): NonNullable<CoverageFacts['periods']> {
  const counts = new Map<string, number>();
  for (const { on } of found) {
    const period = periodOf(on, every);
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
