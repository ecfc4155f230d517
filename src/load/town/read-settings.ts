/** The settings of a town, read and of the right shape. */
import type { Place } from '../../model/place.ts';
import type {
  Market,
  PlannedVisit,
  Round,
  Settings,
  Site,
  Task,
  Unit,
  Zone,
} from '../../model/town-files.ts';
import { checkShape } from '../check-shape.ts';
import type { DiagnosticList } from '../diagnostic-list.ts';
import type { SourceText } from '../source-text.ts';
import { pointAt } from '../pointer.ts';
import { readDocument, readEntries } from '../read-yaml.ts';
import type { EntrySource, Locate, Path } from '../read-yaml.ts';
import { townSchemas } from '../schemas.ts';
import { idsIn } from './lost-ids.ts';

/** A value of the settings and where it stands. */
export interface Settled<T> {
  readonly value: T;
  readonly source: EntrySource;
  readonly path: Path;
  readonly at: Place;
}

export interface TownSettings {
  readonly civic: Settled<Settings> | undefined;
  readonly units: readonly Settled<Unit>[];
  readonly sites: readonly Settled<Site>[];
  readonly zones: readonly Settled<Zone>[];
  readonly tasks: readonly Settled<Task>[];
  readonly rounds: readonly Settled<Round>[];
  readonly markets: readonly Settled<Market>[];
  readonly visits: readonly Settled<PlannedVisit>[];
  /** Ids of entries that are wrong: they are known, so that what names them is not called wrong too. */
  readonly lost: readonly { readonly file: string; readonly ids: readonly string[] }[];
  /** Lists of which entries are missing altogether: nothing can be said of names that should stand there. */
  readonly unread: ReadonlySet<string>;
}

/** Files at the top of a town folder, by what they hold; the first two must be there. */
export const settingsFiles = [
  'civic',
  'units',
  'sites',
  'zones',
  'tasks',
  'rounds',
  'markets',
  'visits',
] as const;
type ListName = Exclude<(typeof settingsFiles)[number], 'civic'>;
const needed = ['civic', 'units'] as const;

/** Reads the settings among the files of a town; `present` also names files that could not be decoded. */
export function readSettings(
  files: ReadonlyMap<string, SourceText>,
  present: ReadonlySet<string>,
  list: DiagnosticList,
  locate: Locate,
): TownSettings {
  for (const name of needed) {
    const wanted = `${name}.yaml`;
    if (!present.has(wanted)) list.add('missing-file', pointAt({ path: wanted, text: '' }, 0, 0), { wanted });
  }
  const lost: { file: string; ids: readonly string[] }[] = [];
  const unread = new Set<string>(
    settingsFiles.filter((name) => present.has(`${name}.yaml`) && !files.has(`${name}.yaml`)),
  );
  for (const name of needed) if (!present.has(`${name}.yaml`)) unread.add(name);
  const readList = <T>(name: ListName): readonly Settled<T>[] => {
    const file = files.get(`${name}.yaml`);
    const read: Settled<T>[] = [];
    for (const entry of file === undefined ? [] : readEntries(file, townSchemas[name], list)) {
      const fine = entry.value !== undefined && checkShape(`town/${name}`, entry.value, entry, list, locate);
      if (entry.sound && fine) {
        read.push({ value: entry.value as T, source: entry.source, path: [], at: entry.at });
        continue;
      }
      const ids = idsIn(entry.source);
      lost.push({ file: name, ids });
      if (ids.length === 0) unread.add(name);
    }
    return read;
  };
  const readCivic = (): Settled<Settings> | undefined => {
    const file = files.get('civic.yaml');
    const entry = file && readDocument(file, townSchemas.civic, list);
    const fine = entry?.value !== undefined && checkShape('town/civic', entry.value, entry, list, locate);
    if (entry?.sound !== true || !fine) {
      unread.add('civic');
      return undefined;
    }
    return { value: entry.value as Settings, source: entry.source, path: [], at: entry.at };
  };
  return {
    civic: readCivic(),
    units: readList<Unit>('units'),
    sites: readList<Site>('sites'),
    zones: readList<Zone>('zones'),
    tasks: readList<Task>('tasks'),
    rounds: readList<Round>('rounds'),
    markets: readList<Market>('markets'),
    visits: readList<PlannedVisit>('visits'),
    lost,
    unread,
  };
}
