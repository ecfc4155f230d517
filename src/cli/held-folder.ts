/** A town's folder before anything in it is understood: on the disk, or as it was at a git revision. */
import { resolve } from 'node:path';
import { findUpward, folderExists } from '../disk/find-town.ts';
import { readFiles } from '../disk/read-files.ts';
import type { ReadFile } from '../disk/read-files.ts';
import { walkFolder } from '../disk/walk-folder.ts';
import type { Found, UnreadFile } from '../disk/walk-folder.ts';
import type { Call } from './io.ts';

/** A file that is there. */
interface There {
  readonly path: string;
  readonly size: number;
}

export interface HeldFolder {
  readonly folder: string;
  /** Whatever records may name. */
  readonly there: readonly There[];
  /** Settings, records, seals and packs, read. */
  readonly files: readonly ReadFile[];
  /** Settings and records that are there and cannot be read. */
  readonly unread: readonly UnreadFile[];
}

/** What a folder holds, and how its files are read. */
interface Holding<F extends There> {
  readonly files: readonly F[];
  readonly others: readonly UnreadFile[];
  readonly read: (files: readonly F[]) => ReturnType<typeof readFiles>;
}

/** Records and settings: what a town cannot do without being told. */
const isWritten = (path: string): boolean => /^records(?:\/|$)/.test(path) || /^[^/]+\.ya?ml$/.test(path);

/** Pictures and papers lie in `files/`, whatever they are called. */
export const isYaml = ({ path }: There): boolean => /\.ya?ml$/i.test(path) && !path.startsWith('files/');

function hold<F extends There>(folder: string, held: Holding<F>): HeldFolder {
  const written = held.files.filter(isYaml);
  const { files, unread } = held.read(written);
  const others = held.others.filter(({ path }) => isWritten(path));
  return { folder, there: held.files, files, unread: [...unread, ...others] };
}

/** The folder to work on; undefined after saying that there is none. */
function findFolder(call: Call): string | undefined {
  const { cwd } = call.io;
  const given = call.option('town');
  const from = resolve(cwd, given ?? '.');
  if (given !== undefined && !folderExists(from)) {
    call.tell({ code: 'no-folder', folder: given });
    return undefined;
  }
  const folder = findUpward(from, 'civic.yaml');
  if (folder === undefined) call.tell({ code: 'no-town', from });
  return folder;
}

/** A folder of which nothing has been opened yet. */
export interface ListedFolder {
  readonly folder: string;
  readonly found: Found;
}

/** The folder one stands in, or the one of `-C`; undefined after saying that there is none. */
export function listFolder(call: Call): ListedFolder | undefined {
  const folder = findFolder(call);
  return folder === undefined ? undefined : { folder, found: walkFolder(folder) };
}

/** Reads what is written in a folder. */
export function holdListed({ folder, found }: ListedFolder): HeldFolder {
  return hold(folder, { ...found, read: readFiles });
}

/** Both at once. */
export function holdFolder(call: Call): HeldFolder | undefined {
  const listed = listFolder(call);
  return listed === undefined ? undefined : holdListed(listed);
}

/** The same folder as it was at a git revision; undefined after saying why it cannot be had. */
export async function holdRevision(call: Call, revision: string): Promise<HeldFolder | undefined> {
  const folder = findFolder(call);
  if (folder === undefined) return undefined;
  const { readTree, treeAt } = await import('../disk/git-tree.ts');
  const tree = treeAt(folder, revision);
  if (typeof tree === 'string') {
    call.tell({ code: 'no-revision', revision, why: tree });
    return undefined;
  }
  if (!tree.files.some(({ path }) => path === 'civic.yaml')) {
    call.tell({ code: 'no-revision', revision, why: 'no-town' });
    return undefined;
  }
  return hold(folder, { ...tree, read: (files) => readTree(tree.root, files) });
}
