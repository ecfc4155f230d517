/** Sorts what a judgement looks at to whom or what it speaks of. */
import type { SubjectName } from '../checks/common.ts';
import type { Day } from '../model/day.ts';
import type { AnyRecord } from '../records/index.ts';

/** `临河 2022-03-03`: a market place on one of its days. */
export const marketDayId = (unit: string, day: Day): string => `${unit} ${day}`;

/** Ids of the subjects a record speaks of; for the town every record does. */
export function subjectIds(record: AnyRecord, per: SubjectName, town: string): readonly string[] {
  switch (per) {
    case 'town':
      return [town];
    case 'unit':
    case 'market': {
      const own = 'unit' in record ? [record.unit] : [];
      return 'units' in record ? [...own, ...record.units] : own;
    }
    case 'market-day':
      return subjectIds(record, 'unit', town).map((unit) => marketDayId(unit, record.on));
    case 'site':
      return 'site' in record ? [record.site] : [];
    case 'zone':
      return 'zone' in record ? [record.zone] : [];
    case 'set':
      return 'covers' in record ? record.covers : [];
  }
}

/** Each once; most records name one, for which no set is made. */
function distinct(ids: readonly string[]): readonly string[] {
  return ids.length > 1 ? [...new Set(ids)] : ids;
}

/** Sorts records (problems, gaps) to the subjects they speak of, keeping their order. */
export function bySubject<T>(
  items: Iterable<T>,
  idsOf: (item: T) => readonly string[],
): (id: string) => readonly T[] {
  const lists = new Map<string, T[]>();
  for (const item of items) {
    for (const id of distinct(idsOf(item))) {
      const list = lists.get(id);
      if (list) list.push(item);
      else lists.set(id, [item]);
    }
  }
  return (id) => lists.get(id) ?? [];
}
