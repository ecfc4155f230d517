import type { Day } from '../model/day.ts';
import { isLate } from './cleaning-finds.ts';
import type { LitterFind } from './cleaning-finds.ts';

/** Points the office itself loses (五（二）3): proposed to the leading group. */
export interface OfficePoints {
  readonly late: number;
  /** Undefined when a find lies on a day for which the points were not set. */
  readonly points: number | undefined;
}

/** The points for every find that was not cleared in time, whosever it is. */
export function officePoints(
  finds: readonly LitterFind[],
  pointsOn: (on: Day) => number | undefined,
): OfficePoints {
  const late = finds.filter(isLate);
  const points = late.map(({ on }) => pointsOn(on));
  return {
    late: late.length,
    points: points.reduce((a, b) => (a === undefined || b === undefined ? undefined : a + b), 0),
  };
}
