/** Finds those booked records that are in force, whichever way they were sorted at loading. */
import type { Day } from '../model/day.ts';
import type { Booked, BookedRecord } from '../records/booked-record.ts';
import type { AnyRecord, RecordKindName } from '../records/index.ts';
import type { BookedKind, RecordsOf } from '../records/record-book.ts';
import { onOrBefore } from './by-day.ts';

/** Whoever is first in a list is of the kind, and so are the others. */
function areOfKind<K extends RecordKindName>(
  list: readonly BookedRecord[],
  kind: K,
): list is readonly Booked<K>[] {
  return list[0]?.record.kind === kind;
}

const none: readonly never[] = [];

/**
 * Lookups of the records in force on a day. `testOf` says of a kind how to tell them, where it takes more than the day:
 * of most kinds none was ever replaced, and a cut-off is a cut.
 */
export function bookedInForce(
  kinds: ReadonlyMap<RecordKindName, BookedKind>,
  on: Day,
  testOf: (kind: RecordKindName) => ((record: AnyRecord) => boolean) | undefined,
): Pick<RecordsOf, 'booked' | 'naming'> {
  const inForce = <K extends RecordKindName>(kind: K, list: readonly BookedRecord[] = none) => {
    if (!areOfKind(list, kind)) return none;
    const isInForce = testOf(kind);
    return isInForce === undefined ? onOrBefore(list, on) : list.filter(({ record }) => isInForce(record));
  };
  return {
    booked: (kind) => inForce(kind, kinds.get(kind)?.all),
    naming: (kind, axis) => {
      const shelf = kinds.get(kind)?.shelves.get(axis);
      return (name) => inForce(kind, shelf?.get(name));
    },
  };
}
