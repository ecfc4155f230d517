/** Sorts what a judgement looks at to whom or what it speaks of. */
import type { SubjectName } from '../checks/common.ts';
import type { Day } from '../model/day.ts';
import { groupedByEach } from '../model/grouped.ts';
import type { Names } from '../model/grouped.ts';
import { unitsOf } from '../model/named-units.ts';
import type { NamingUnits } from '../model/named-units.ts';
import type { BookedRecord } from '../records/booked-record.ts';
import type { AnyRecord } from '../records/index.ts';

/** `临河 2022-03-03`: a market place on one of its days. */
export const marketDayId = (unit: string, day: Day): string => `${unit} ${day}`;

/** What records say of whom they speak; each kind says some of it. */
interface Speaking extends NamingUnits {
  readonly on: Day;
  readonly site?: string;
  readonly zone?: string;
  readonly covers?: readonly string[];
}

const nobody: readonly string[] = [];

function idsOf(record: Speaking, per: SubjectName, town: string): Names {
  switch (per) {
    case 'town':
      return town;
    case 'unit':
    case 'market':
      return unitsOf(record);
    case 'market-day':
      return subjectIds(record, 'unit', town).map((unit) => marketDayId(unit, record.on));
    case 'site':
      return record.site;
    case 'zone':
      return record.zone;
    case 'set':
      return record.covers;
  }
}

/** Ids of the subjects a record speaks of; for the town every record does. */
export function subjectIds(record: Speaking, per: SubjectName, town: string): readonly string[] {
  const ids = idsOf(record, per, town) ?? nobody;
  return typeof ids === 'string' ? [ids] : ids;
}

const none: readonly never[] = [];

/** Sorts records (problems, gaps) to the subjects they speak of, each once, keeping their order. */
export function bySubject<T>(items: readonly T[], idsFor: (item: T) => Names): (id: string) => readonly T[] {
  const lists = groupedByEach(items, idsFor);
  return (id) => lists.get(id) ?? none;
}

/** Sorts records to the subjects of a check they speak of, keeping their order. */
export function recordsBySubject<R extends AnyRecord>(
  records: readonly R[],
  per: SubjectName,
  town: string,
): (id: string) => readonly R[] {
  if (per === 'town') return () => records;
  return bySubject(records, (record) => idsOf(record, per, town));
}

/** The same of booked records. */
export function bookedBySubject<B extends BookedRecord>(
  records: readonly B[],
  per: SubjectName,
  town: string,
): (id: string) => readonly B[] {
  if (per === 'town') return () => records;
  return bySubject(records, ({ record }) => idsOf(record, per, town));
}
