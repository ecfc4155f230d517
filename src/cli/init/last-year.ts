/** Last year's town, for `--from`: opened like every town, and what of it goes into the new year. */
import { resolve } from 'node:path';
import { basisOf } from '../../assess/basis.ts';
import type { System } from '../../checks/system.ts';
import { readFiles } from '../../disk/read-files.ts';
import { walkFolder } from '../../disk/walk-folder.ts';
import { firstOfYear, lastOfYear } from '../../model/day.ts';
import type { Located } from '../../model/place.ts';
import type { WrittenGroup } from '../../enter/block-form.ts';
import type { Town } from '../../records/town.ts';
import type { RecordKindName } from '../../records/index.ts';
import type { Call } from '../io.ts';
import { openTown } from '../open-town.ts';
import type { OpenedTown } from '../open-town.ts';
import { carryProblems } from './carry-problems.ts';
import { carryRosters } from './carry-rosters.ts';
import type { Carried, CopiedFile, NewRecords } from './new-town.ts';

export interface LastYear extends OpenedTown {
  /** The town's own pack, what it adds to one, its workbooks and the headings of foreign lists, as they are. */
  readonly own: readonly CopiedFile[];
}

/** What was read of a file, without where it stood. */
export function unlocated<T extends object>({ at: _at, ...rest }: Located<T>) {
  return rest;
}

function ownFiles({ folder, town }: OpenedTown): readonly CopiedFile[] {
  const { pack } = town.settings;
  const packFolder = pack.includes('/')
    ? `${pack.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '')}/`
    : undefined;
  const found = walkFolder(folder).files.filter(
    ({ path }) =>
      /\.ya?ml$/i.test(path) &&
      (path === 'ledgers.yaml' ||
        /^(?:own|mappings)\//.test(path) ||
        (packFolder !== undefined && path.startsWith(packFolder))),
  );
  return readFiles(found).files.map(({ path, bytes }) => ({
    name: path,
    text: new TextDecoder().decode(bytes),
  }));
}

/** Opens the folder `--from` names; undefined after saying what is wrong with it. */
export async function openLastYear(call: Call, named: string): Promise<LastYear | undefined> {
  const opened = await openTown({
    ...call,
    option: (name) => (name === 'town' ? resolve(call.io.cwd, named) : undefined),
    has: (name) => name === 'no-color' && call.has(name),
  });
  return opened && { ...opened, own: ownFiles(opened) };
}

function newRecords(kind: RecordKindName, records: readonly WrittenGroup[]): readonly NewRecords[] {
  return records.length === 0 ? [] : [{ kind, records }];
}

/** Sites in use on 1 January, of kinds the pack knows. */
function openSites(town: Town, system: System, year: number) {
  const kinds = new Set(system.siteKinds.map(({ id }) => id));
  const open = town.sites.filter(({ to }) => to === undefined || to >= firstOfYear(year));
  return {
    sites: open.filter(({ kind }) => kinds.has(kind)).map(unlocated),
    closed: town.sites.length - open.length,
    unknown: open.filter(({ kind }) => !kinds.has(kind)).length,
  };
}

/** What a new year takes over; `system` is the pack of the new year. */
export function carryOver(last: LastYear, system: System, year: number): Carried {
  const { town } = last;
  const { settings } = town;
  const basis = basisOf(last.system, town, { on: lastOfYear(settings.year) });
  const sites = openSites(town, system, year);
  const kinds = new Set(system.siteKinds.map(({ id }) => id));
  const zones = town.zones.map(unlocated);
  const visits = town.visits.filter(({ kind }) => kind === undefined || kinds.has(kind)).map(unlocated);
  const into = {
    year,
    system,
    sites: new Set(sites.sites.map(({ id }) => id)),
    zones: new Set(zones.map(({ id }) => id)),
  };
  const problems = carryProblems(basis, into);
  const { rosters, yearly, unknown } = carryRosters(basis, into);
  return {
    from: { folder: last.folder, year: settings.year },
    sites: sites.sites,
    zones,
    visits,
    settings: {
      ...(settings['leading-group'] === undefined ? {} : { 'leading-group': settings['leading-group'] }),
      ...(settings['late-after-days'] === undefined
        ? {}
        : { 'late-after-days': settings['late-after-days'] }),
      ...(settings.fiction === undefined ? {} : { fiction: settings.fiction }),
    },
    records: [
      ...newRecords('finding', problems.findings),
      ...newRecords('rectification', problems.events),
      ...newRecords('roster', rosters),
    ],
    copied: last.own,
    counts: {
      units: town.units.length,
      sites: sites.sites.length,
      zones: zones.length,
      visits: visits.length,
      rosters: rosters.length,
      problems: problems.findings.length,
      parked: problems.parked,
      awaitingRecheck: problems.awaitingRecheck,
      closedSites: sites.closed,
      yearly,
      unknown: sites.unknown + unknown + town.visits.length - visits.length,
      targets: town.targets.length,
      tasks: town.tasks.length,
    },
  };
}
