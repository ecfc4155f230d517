import type { System } from '../checks/system.ts';
import { addDays, firstOfYear, later, within, lastOfYear } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import { grouped, lookup } from '../model/grouped.ts';
import { ascending } from '../model/order.ts';
import type { RecordOf } from '../records/index.ts';
import type { Town } from '../records/town.ts';
import type { ProblemStatus } from './assessment.ts';
import type { Basis } from './basis.ts';
import { lateBy } from './missed-deadlines.ts';

type Inspection = RecordOf<'inspection'>;

/** An item of an office site that failed at a visit without being written as a problem. */
export interface FailedItem {
  readonly visit: Inspection;
  readonly site: string;
  readonly item: string;
}

/** What was found in a unit's office areas on one day: one occasion, however much of it there is (五（二）3). */
export interface OfficeFind {
  readonly unit: string;
  readonly on: Day;
  readonly problems: readonly ProblemStatus[];
  readonly failed: readonly FailedItem[];
}

/** What one look says of an item. */
type Look = { readonly on: Day; readonly passed: boolean };

/** Finds of the town's year, by unit and day, and how each stood later. */
export interface OfficeFinds {
  /** Oldest first. */
  readonly finds: readonly OfficeFind[];
  /** Whether nothing of it is left to do at the cut-off: reported, owned above the town, or seen to be in order once since. */
  readonly isMended: (find: OfficeFind) => boolean;
  /** The day since which it counts as not mended by a notice of `from` with the limit `due`; undefined while it does not. */
  readonly lateSince: (find: OfficeFind, limit: { readonly from: Day; readonly due: Day }) => Day | undefined;
}

const spotOf = (site: string, item: string): string => `${site}\u0000${item}`;

/** Looks at each item of the office sites, oldest first; several of one day are one, which failed if any did. */
function looksAt(visits: readonly Inspection[]): (site: string, item: string) => readonly Look[] {
  const looks = visits.flatMap(({ on, site, items }) =>
    (items ?? []).flatMap(({ item, result }) =>
      site === undefined || result === '不涉及'
        ? []
        : [{ spot: spotOf(site, item), on, passed: result !== '不符合' }],
    ),
  );
  const ofSpot = lookup(looks, ({ spot }) => spot);
  return (site, item) =>
    [...grouped(ofSpot(spotOf(site, item)), ({ on }) => on)]
      .sort(([a], [b]) => ascending(a, b))
      .map(([on, each]) => ({ on, passed: each.every(({ passed }) => passed) }));
}

/**
 * The day since which an item seen to be wrong was not mended by `due`: it takes a look that failed again and no look
 * that passed before the limit ran out. Where nobody looked again, nobody knows, and the unit is not blamed.
 */
function lateByLooks(looks: readonly Look[], due: Day): Day | undefined {
  for (const [i, look] of looks.entries()) {
    if (look.passed) return undefined;
    const day = later(look.on, addDays(due, 1));
    const next = looks[i + 1];
    if (next === undefined || next.on > day) return day;
  }
  return undefined;
}

/** A site with items that the pack marks as an untidy office, and the themes of these items. */
interface OfficeSite {
  readonly unit: string;
  readonly items: ReadonlySet<string>;
  readonly themes: ReadonlySet<string>;
}

function officeSites({ siteKinds }: System, { sites }: Town): ReadonlyMap<string, OfficeSite> {
  const marked = new Map(
    siteKinds.map(({ id, items }) => [id, items.filter(({ office }) => office === true)]),
  );
  return new Map(
    sites.flatMap(({ id, kind, unit }) => {
      const items = marked.get(kind) ?? [];
      if (items.length === 0) return [];
      const themes = new Set(items.flatMap(({ theme }) => theme ?? []));
      return [[id, { unit, items: new Set(items.map((item) => item.id)), themes }]];
    }),
  );
}

/** All that was found untidy in office areas: what the pack marks so, failed at a visit or written as a problem. */
export function officeFinds(basis: Basis): OfficeFinds {
  const { system, town, cut, problems, occasion } = basis;
  const { on } = occasion.options;
  const { year } = town.settings;
  const span = { from: firstOfYear(year), to: lastOfYear(year) };
  const sites = officeSites(system, town);
  const visits = cut.recordsOf('inspection').filter(({ site }) => sites.has(site ?? ''));
  const looks = looksAt(visits);
  const untidy = visits.flatMap((visit) =>
    (visit.items ?? []).flatMap(({ item, result, problem }) => {
      const { on: day, site = '' } = visit;
      const office = sites.get(site);
      return office?.items.has(item) === true && result === '不符合'
        ? [{ unit: visit.unit ?? office.unit, on: day, id: problem?.id, failed: { visit, site, item } }]
        : [];
    }),
  );
  // What is written as a problem is judged by its course, not by who looks again.
  const failed = untidy.filter(({ id }) => id === undefined);
  const writtenAt = new Set(untidy.map(({ id }) => id));
  const written = problems
    .filter(({ id, site, theme, state }) => {
      const office = sites.get(site ?? '');
      const isUntidy = theme === undefined || office?.themes.has(theme) === true || writtenAt.has(id);
      return office !== undefined && isUntidy && state !== '已核减';
    })
    .map((problem) => ({ unit: problem.unit, on: problem.found, problem }));
  const all = [...failed, ...written].filter((each) => within(each.on, span));
  const finds = [...grouped(all, (each) => `${each.on}\u0000${each.unit}`).entries()]
    .sort(([a], [b]) => ascending(a, b))
    .flatMap(([, own]) =>
      own.slice(0, 1).map(({ unit, on: day }): OfficeFind => ({
        unit,
        on: day,
        problems: own.flatMap((each) => ('problem' in each ? [each.problem] : [])),
        failed: own.flatMap((each) => ('failed' in each ? [each.failed] : [])),
      })),
    );
  const since = ({ visit, site, item }: FailedItem): readonly Look[] =>
    looks(site, item).filter((look) => look.on > visit.on);
  return {
    finds,
    isMended: (find) =>
      find.problems.every(({ open, state }) => !open || state === '待复查' || state === '挂账') &&
      find.failed.every((item) => since(item).some(({ passed }) => passed)),
    lateSince: (find, limit) =>
      [
        ...find.problems.map((problem) => lateBy(problem, limit, on)),
        ...find.failed.map((item) => lateByLooks(since(item), limit.due)),
      ]
        .filter((day) => day !== undefined)
        .filter((day) => day <= on)
        .sort(ascending)[0],
  };
}
