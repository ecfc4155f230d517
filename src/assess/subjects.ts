import type { SpanName, SubjectName } from '../checks/common.ts';
import type { Span } from '../model/day.ts';
import type { Subject } from './assessment.ts';
import { marketDayId } from './by-subject.ts';
import { isInUse } from './visits.ts';
import type { Context } from './context.ts';

/** The part of a check that says whom it is made for. */
export interface Per {
  readonly per?: SubjectName;
  readonly of?: readonly string[];
  readonly span?: SpanName;
}

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
        .filter((site) => isInUse(site, frame.on))
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
