import { join, resolve } from 'node:path';
import type { System } from '../../checks/system.ts';
import { findUpward, folderExists } from '../../disk/find-town.ts';
import { listFolder } from '../../disk/list-folder.ts';
import { readFiles } from '../../disk/read-files.ts';
import type { ReadFile } from '../../disk/read-files.ts';
import { walkFolder } from '../../disk/walk-folder.ts';
import { beginTown } from '../../load/begin-town.ts';
import { knownNames } from '../../load/editor/known-names.ts';
import type { KnownNames } from '../../load/editor/known-names.ts';
import { packNamed } from '../../load/pack-named.ts';
import { newestPack, openPack } from '../open-pack.ts';

export interface Nearby {
  readonly known: KnownNames;
  readonly system: System | undefined;
}

const isYaml = (path: string): boolean => /\.ya?ml$/i.test(path);

/** The YAML files of a folder within the town's. */
function within(town: string, folder: string): readonly ReadFile[] {
  const root = join(town, folder);
  if (!folderExists(root)) return [];
  const found = walkFolder(root).files.filter(({ path }) => isYaml(path));
  return readFiles(found).files.map(({ path, bytes }) => ({ path: `${folder}/${path}`, bytes }));
}

/** The settings of a town and its pack, records left out: whoever types is waiting. */
function settingsOf(town: string): readonly ReadFile[] {
  const listed = listFolder(town);
  const names = typeof listed === 'object' && 'files' in listed ? listed.files.filter(isYaml) : [];
  const top = readFiles(names.map((name) => ({ path: name, onDisk: join(town, name), size: 0 }))).files;
  const pack = packNamed(top);
  const own = pack !== undefined && 'folder' in pack ? within(town, pack.folder) : [];
  return [...top, ...within(town, 'own'), ...own];
}

/** The names of the town one stands in, or of the pack that ships where there is none. */
export async function namesNearby(cwd: string, folder: string | undefined): Promise<Nearby> {
  const town = findUpward(resolve(cwd, folder ?? '.'), 'civic.yaml');
  const files = town === undefined ? [] : settingsOf(town);
  const { system } = await (town === undefined ? newestPack() : openPack(files));
  return { known: system === undefined ? new Map() : knownNames(beginTown(files, system)), system };
}
