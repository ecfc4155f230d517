/** The plan of visits held against the visits paid: who was visited, who is still owed one, and since when. */
import { addDays, firstOfYear, weekdayOf } from '../../model/day.ts';
import type { Day, Span } from '../../model/day.ts';
import { periodEnd, periodOf, periodStart } from '../../model/period.ts';
import type { PlannedVisit, VisitCadence } from '../../model/town-files.ts';
import type { Basis } from '../basis.ts';
import type { TimeFrame } from '../time-frame.ts';
import { isInUse } from '../visits.ts';
import type { Visit, VisitBook } from '../visits.ts';

/** A site or unit and the visits paid to it. */
export interface PlaceVisits {
  readonly of: 'site' | 'unit';
  readonly id: string;
  /** The unit in charge of it. */
  readonly unit: string;
  /** Its kind of site, or type of unit. */
  readonly sort: string;
  /** The newest visit; undefined: nobody has ever been there. */
  readonly last: Visit | undefined;
  /** Visits in the running period. */
  readonly done: number;
  /** Still owed in the running period. */
  readonly owed: number;
  /** Last day of the first period of the unbroken row that was missed; nobody has been there since the last of them. */
  readonly overdueSince: Day | undefined;
}

/** One line of the plan as it stands. */
export interface PlanStanding {
  readonly line: PlannedVisit;
  readonly times: number;
  /** The running period; undefined before the first one of the year begins. */
  readonly period: Span | undefined;
  readonly places: readonly PlaceVisits[];
}

export interface PlanReport {
  /** A line of the plan each; none: the town has no plan. */
  readonly lines: readonly PlanStanding[];
  /** Sites in use that no line of the plan asks for. */
  readonly unplanned: readonly PlaceVisits[];
  /** Unannounced visits left out of everything here. */
  readonly hidden: number;
}

function periodAround(day: Day, every: Exclude<VisitCadence, 'phase'>): Span {
  if (every === 'week') {
    const from = addDays(day, 1 - weekdayOf(day));
    return { from, to: addDays(from, 6) };
  }
  const period = periodOf(day, every);
  return { from: periodStart(period), to: periodEnd(period) };
}

/**
 * The periods that begin in the year up to the cut-off, newest first: the running one and those that are over. The
 * cut-off day still belongs to the running one. A week cut off by New Year is not asked for.
 */
export function periodsBegun(every: VisitCadence, { on, phases }: TimeFrame, year: number): readonly Span[] {
  if (every === 'phase')
    return phases
      .map(({ days }) => days)
      .filter(({ from }) => from <= on)
      .reverse();
  const begun: Span[] = [];
  const first = firstOfYear(year);
  for (
    let period = periodAround(on, every);
    period.from >= first;
    period = periodAround(addDays(period.from, -1), every)
  )
    begun.push(period);
  return begun;
}

const countIn = (visits: readonly Visit[], { from, to }: Span): number =>
  visits.filter(({ on }) => on >= from && on <= to).length;

/** The end of the first of the periods over that were missed in a row up to the newest; undefined when that one was kept. */
function missedSince(over: readonly Span[], visits: readonly Visit[], times: number): Day | undefined {
  let since: Day | undefined;
  for (const period of over) {
    if (countIn(visits, period) >= times) break;
    since = period.to;
  }
  return since;
}

type Place = Pick<PlaceVisits, 'of' | 'id' | 'unit' | 'sort'> & {
  /** The day it was opened. */
  readonly from: Day | undefined;
};

function standingOf(
  { from, ...place }: Place,
  visits: readonly Visit[],
  periods: readonly Span[],
  times: number,
): PlaceVisits {
  // A site is asked for from the first period that it lies in altogether.
  const asked = from === undefined ? periods : periods.filter((period) => period.from >= from);
  const running = periods[0];
  const done = running === undefined ? 0 : countIn(visits, running);
  const isAsked = running !== undefined && asked.includes(running);
  return {
    ...place,
    last: visits[0],
    done,
    owed: isAsked ? Math.max(0, times - done) : 0,
    // Whoever has been there since has made up for it.
    overdueSince: isAsked && done === 0 ? missedSince(asked.slice(1), visits, times) : undefined,
  };
}

/** How the plan of visits stands at the cut-off day. */
export function planReport({ town, frame }: Basis, book: VisitBook): PlanReport {
  const { year } = town.settings;
  const types = new Map(town.units.map(({ id, type }) => [id, type]));
  const sites = town.sites
    .filter((site) => isInUse(site, frame.on))
    .map(({ id, unit, kind, from }): Place => ({ of: 'site', id, unit, sort: kind, from }));
  const placesOf = ({ kind, type }: PlannedVisit): readonly Place[] =>
    kind === undefined
      ? town.units
          .filter((unit) => unit.type === type)
          .map((unit) => ({ of: 'unit', id: unit.id, unit: unit.id, sort: unit.type, from: undefined }))
      : sites.filter((site) => site.sort === kind && (type === undefined || types.get(site.unit) === type));
  const visitsOf = ({ of, id }: Place): readonly Visit[] =>
    of === 'site' ? book.ofSite(id) : book.ofUnit(id);
  const planned = new Set<string>();
  const lines = town.visits.map((line): PlanStanding => {
    const times = line.times ?? 1;
    const periods = periodsBegun(line.every, frame, year);
    const places = placesOf(line);
    for (const { of, id } of places) if (of === 'site') planned.add(id);
    return {
      line,
      times,
      period: periods[0],
      places: places.map((place) => standingOf(place, visitsOf(place), periods, times)),
    };
  });
  return {
    lines,
    unplanned: sites
      .filter(({ id }) => !planned.has(id))
      .map((place) => standingOf(place, visitsOf(place), [], 1)),
    hidden: book.hidden,
  };
}

/** Whether somebody still has to go there: a visit is owed, was missed, or was never paid. */
export function isWaiting({ owed, overdueSince, last }: PlaceVisits): boolean {
  return owed > 0 || overdueSince !== undefined || last === undefined;
}
