import type { SpanName, SubjectName } from '../checks/common.ts';
import type { Day, Span } from '../model/day.ts';
import type { AnyRecord } from '../records/index.ts';
import type { Subject } from './assessment.ts';
import type { Context } from './context.ts';

/** The part of a check that says whom it is made for. */
export interface Per {
  readonly per?: SubjectName;
  readonly of?: readonly string[];
  readonly span?: SpanName;
}

/** `临河 2022-03-03`: a market place on one of its days. */
const marketDayId = (unit: string, day: Day): string => `${unit} ${day}`;

/** The days of a span on which markets were held, by place; before the first one that next comes, so that it is named. */
function marketDays({ town, frame }: Context, span: Span): readonly Subject[] {
  return town.markets.flatMap(({ unit, days, closed }) => {
    const shut = new Set(closed);
    const open = [...new Set(days)].filter((day) => day >= span.from && !shut.has(day)).sort();
    const held = open.filter((day) => day <= frame.on && day <= span.to);
    return (held.length > 0 ? held : open.slice(0, 1)).map((day) => ({
      kind: 'market-day' as const,
      id: marketDayId(unit, day),
      unit,
      day,
    }));
  });
}

/** The town as a subject, answered for by the unit in charge of the standard. */
export function townSubject(context: Context, owner: string): Subject {
  return { kind: 'town', id: context.town.settings.town, unit: owner };
}

/** Everyone a check is made for; empty when nobody is of that kind. */
export function subjectsOf(check: Per, context: Context, owner: string): readonly Subject[] {
  const { town, frame } = context;
  const of = new Set(check.of ?? []);
  switch (check.per ?? 'town') {
    case 'town':
      return [townSubject(context, owner)];
    case 'unit':
      return town.units
        .filter((unit) => check.of === undefined || of.has(unit.type))
        .map((unit) => ({ kind: 'unit', id: unit.id, unit: unit.id }));
    case 'site':
      return town.sites
        .filter((site) => of.has(site.kind))
        .filter(
          (site) =>
            (site.from === undefined || site.from <= frame.on) &&
            (site.to === undefined || site.to >= frame.on),
        )
        .map((site) => ({ kind: 'site', id: site.id, unit: site.unit }));
    case 'zone':
      return town.zones.map((zone) => ({ kind: 'zone', id: zone.id, unit: zone.unit }));
    case 'market':
      return [...new Set(town.markets.map((market) => market.unit))].map((unit) => ({
        kind: 'market',
        id: unit,
        unit,
      }));
    case 'market-day':
      return marketDays(context, frame.spans[check.span ?? 'year']);
    case 'set':
      return [...of].flatMap((set) =>
        context.membersOf(set).map((member) => ({
          kind: 'set' as const,
          id: member.id,
          unit: owner,
        })),
      );
  }
}

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
