/** Sorts what a judgement looks at to whom or what it speaks of. */
import type { SubjectName } from '../checks/common.ts';
import type { Day } from '../model/day.ts';
import type { AnyRecord } from '../records/index.ts';

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

/** Ids as they are looked up by: hardly any record speaks of several subjects, and of one no list has to be made. */
type Ids = string | readonly string[] | undefined;

function idsOf(record: Speaking, per: SubjectName, town: string): Ids {
  switch (per) {
    case 'town':
      return town;
    case 'unit':
    case 'market':
      if (record.units === undefined) return record.unit;
      return record.unit === undefined ? record.units : [record.unit, ...record.units];
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

/** Sorts records (problems, gaps) to the subjects they speak of, each once, keeping their order. */
export function bySubject<T>(items: readonly T[], idsFor: (item: T) => Ids): (id: string) => readonly T[] {
  const lists = new Map<string, T[]>();
  const add = (id: string, item: T): void => {
    const list = lists.get(id);
    if (list === undefined) lists.set(id, [item]);
    // An id named twice finds the item at the end of its list.
    else if (list.at(-1) !== item) list.push(item);
  };
  items.forEach((item) => {
    const ids = idsFor(item);
    if (typeof ids === 'string') add(ids, item);
    else
      ids?.forEach((id) => {
        add(id, item);
      });
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
  return bySubject(records, (record) => idsOf(record, per, town));
}
