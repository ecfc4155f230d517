import { addDays, daysBetween } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import type { AnyRecord } from '../records/index.ts';
import type { Town } from '../records/town.ts';
import type { LateEntry } from './assessment.ts';
import { newestFirst } from './cut-records.ts';
import { citeOf } from './proof.ts';

/** 补录: entered later than the settings' grace after it happened; none when the settings name no grace. */
export function listLate(records: readonly AnyRecord[], town: Town): readonly LateEntry[] {
  const grace = town.settings['late-after-days'];
  if (grace === undefined) return [];
  const lastInTime = new Map<Day, Day>();
  const isLate = ({ on, filed }: AnyRecord): boolean => {
    if (filed === on) return false;
    let last = lastInTime.get(on);
    if (last === undefined) {
      last = addDays(on, grace);
      lastInTime.set(on, last);
    }
    return filed > last;
  };
  return records
    .filter(isLate)
    .sort(newestFirst)
    .map((record) => ({
      cite: citeOf(record),
      kind: record.kind,
      filed: record.filed,
      days: daysBetween(record.on, record.filed),
    }));
}
