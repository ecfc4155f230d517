/** Sorts what a judgement looks at to whom or what it speaks of. */
import type { SubjectName } from '../checks/common.ts';
import type { Day } from '../model/day.ts';
import type { AnyRecord } from '../records/index.ts';
import { lookup } from '../model/grouped.ts';

/** `临河 2022-03-03`: a market place on one of its days. */
export const marketDayId = (unit: string, day: Day): string => `${unit} ${day}`;

/** What records say of whom they speak; each kind says some of it. */
interface Speaking {
  readonly on: Day;
  readonly unit?: string;
  readonly units?: readonly string[];
  readonly site?: string;
  readonly zone?: string;
  readonly covers?: readonly string[];
}

const nobody: readonly string[] = [];
const known = (id: string | undefined): readonly string[] => (id === undefined ? nobody : [id]);

/** Ids of the subjects a record speaks of; for the town every record does. */
export function subjectIds(record: Speaking, per: SubjectName, town: string): readonly string[] {
  switch (per) {
    case 'town':
      return [town];
    case 'unit':
    case 'market':
      // Hardly any record names several: for those that do not, no lists have to be joined.
      return record.units === undefined ? known(record.unit) : [...known(record.unit), ...record.units];
    case 'market-day':
      return subjectIds(record, 'unit', town).map((unit) => marketDayId(unit, record.on));
    case 'site':
      return known(record.site);
    case 'zone':
      return known(record.zone);
    case 'set':
      return record.covers ?? nobody;
  }
}

/** Sorts records (problems, gaps) to the subjects they speak of, each once, keeping their order. */
export function bySubject<T>(
  items: readonly T[],
  idsOf: (item: T) => readonly string[],
): (id: string) => readonly T[] {
  const lists = new Map<string, T[]>();
  items.forEach((item) => {
    for (const id of idsOf(item)) {
      const list = lists.get(id);
      if (list === undefined) lists.set(id, [item]);
      // An id named twice finds the item at the end of its list.
      else if (list.at(-1) !== item) list.push(item);
    }
  });
  return (id) => lists.get(id) ?? [];
}

/** Sorts records to the subjects of a check they speak of, keeping their order. */
export function recordsBySubject<R extends AnyRecord>(
  records: readonly R[],
  per: SubjectName,
  town: string,
): (id: string) => readonly R[] {
  if (per === 'town') return () => records;
  if (per !== 'site' && per !== 'zone') return bySubject(records, (record) => subjectIds(record, per, town));
  // A record speaks of one site and one zone at most, so that no list of them has to be made.
  return lookup(records, (record: Speaking) => record[per]);
}
