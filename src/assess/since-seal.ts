import type { Seal } from '../model/seal.ts';
import type { AnyRecord } from '../records/index.ts';
import type { RecordBook } from '../records/record-book.ts';
import { isOfSealed } from './sealed-days.ts';

/** `same-day`: entered on the last day the ledger takes, perhaps after it was made. */
export type SinceWhat = 'late' | 'corrects' | 'supersedes' | 'same-day';

/** A record that a sealed ledger does not know, or may not. */
export interface SinceSeal {
  readonly what: SinceWhat;
  readonly record: AnyRecord;
  /** What it corrects or supersedes. */
  readonly other: string | undefined;
}

/** Oldest entry first; no two records share a key. */
const byEntry = (a: SinceSeal, b: SinceSeal): number =>
  `${a.record.filed} ${a.record.key}` < `${b.record.filed} ${b.record.key}` ? -1 : 1;

/**
 * What came after a ledger was sealed: records of its days that were entered later, and whatever corrects or supersedes
 * a record it held. With `sameDay`, also records of its days entered on the very last day it takes.
 */
export function sinceSeal(seal: Seal, book: RecordBook, sameDay: boolean): readonly SinceSeal[] {
  const until = seal['filed-by'];
  const isOfDays = (record: AnyRecord): boolean => isOfSealed(seal, record);
  const held = new Set<string>();
  for (const record of book.all) if (record.filed <= until && isOfDays(record)) held.add(record.key);
  const found: SinceSeal[] = [];
  for (const record of book.all) {
    const other = record.corrects ?? record.supersedes;
    const what = record.corrects !== undefined ? 'corrects' : other !== undefined ? 'supersedes' : 'late';
    if (record.filed > until) {
      if (isOfDays(record) || (other !== undefined && held.has(other))) found.push({ what, record, other });
    } else if (sameDay && record.filed === until && isOfDays(record)) {
      found.push({ what: 'same-day', record, other });
    }
  }
  return found.sort(byEntry);
}
