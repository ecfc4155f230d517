import { daysBetween } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import type { AnyRecord } from '../records/index.ts';
import type { LateEntry } from './assessment.ts';
import { citeOf } from './proof.ts';

/** 补录 as the judgement tells of them; they come newest first. */
export function listLate(late: readonly AnyRecord[]): readonly LateEntry[] {
  let day: Day | undefined;
  let days = new Map<Day, number>();
  /** Reckoned once for all that happened on one day and were entered on another: of these there are few. */
  const daysLate = ({ on, filed }: AnyRecord): number => {
    if (on !== day) days = new Map();
    day = on;
    const known = days.get(filed) ?? daysBetween(on, filed);
    days.set(filed, known);
    return known;
  };
  return late.map((record) => ({
    cite: citeOf(record),
    kind: record.kind,
    filed: record.filed,
    days: daysLate(record),
  }));
}
