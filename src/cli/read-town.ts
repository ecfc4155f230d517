import { resolve } from 'node:path';
import { findUpward, folderExists } from '../disk/find-town.ts';
import { readFiles } from '../disk/read-files.ts';
import type { ReadFile } from '../disk/read-files.ts';
import { walkFolder } from '../disk/walk-folder.ts';
import type { UnreadFile } from '../disk/walk-folder.ts';
import type { System } from '../checks/system.ts';
import { loadTown } from '../load/load-town.ts';
import type { FileFacts } from '../model/files.ts';
import { byDiagnosticPlace } from '../model/diagnostic.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Town } from '../records/town.ts';
import type { Call } from './io.ts';
import { progressOn } from './progress.ts';
import { openPack } from './open-pack.ts';

export interface ReadTown {
  readonly folder: string;
  /** As they lie on the disk: settings, records, seals. */
  readonly files: readonly ReadFile[];
  readonly system: System | undefined;
  /** Undefined when something is wrong that was not left out. */
  readonly town: Town | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly leftOut: number;
}

/** Records and settings: what a town cannot do without being told. */
const isWritten = (path: string): boolean => /^records(?:\/|$)/.test(path) || /^[^/]+\.ya?ml$/.test(path);

/** A file that is there but cannot be read, as a diagnostic. */
export function unreadable({ path, why }: UnreadFile): Diagnostic {
  const at = { file: path, line: 1, col: 1 };
  return { code: 'unreadable-file', severity: 'error', why, at, length: 1, line: '', lineCol: 1 };
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

/** A town's folder as it lies on the disk, with the pack it names. */
export interface TownFolder {
  readonly folder: string;
  readonly files: readonly ReadFile[];
  /** Sizes of the files records may name. */
  readonly facts: FileFacts;
  readonly system: System | undefined;
  /** Of the pack and of files that cannot be read. */
  readonly diagnostics: readonly Diagnostic[];
  /** Files of records or settings that cannot be read. */
  readonly unread: number;
}

/** What a folder holds, on the disk or at a revision, and how its files are read. */
interface Holding<F extends { readonly path: string; readonly size: number }> {
  readonly files: readonly F[];
  readonly others: readonly UnreadFile[];
  readonly read: (files: readonly F[]) => ReturnType<typeof readFiles>;
}

async function take<F extends { readonly path: string; readonly size: number }>(
  folder: string,
  held: Holding<F>,
): Promise<TownFolder> {
  const written = held.files.filter(({ path }) => /\.ya?ml$/i.test(path) && !path.startsWith('files/'));
  const { files, unread } = held.read(written);
  const others = held.others.filter(({ path }) => isWritten(path));
  const unreadables = [...unread, ...others].map(unreadable);
  const pack = await openPack(files);
  const facts = new Map(held.files.map((file) => [file.path, file]));
  const diagnostics = [...pack.diagnostics, ...unreadables].sort(byDiagnosticPlace);
  return { folder, files, facts, system: pack.system, diagnostics, unread: unreadables.length };
}

/** The folder one stands in, or the one of `-C`; undefined after saying that there is none. */
export async function readFolder(call: Call): Promise<TownFolder | undefined> {
  const folder = findFolder(call);
  if (folder === undefined) return undefined;
  return take(folder, { ...walkFolder(folder), read: readFiles });
}

/** The same folder as it was at a git revision; undefined after saying why it cannot be had. */
async function readRevision(call: Call, revision: string): Promise<TownFolder | undefined> {
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
  return take(folder, { ...tree, read: (files) => readTree(tree.root, files) });
}

/** How a town is read. */
export interface Reading {
  /** As it was at a git revision. */
  readonly revision?: string | undefined;
  /** Answers what is sound of it, whether or not the option was given. */
  readonly leaveOutBad?: boolean;
  /** Only what is wrong with it is wanted: it is not answered to be judged. */
  readonly checkOnly?: boolean;
}

/** Reads the town one stands in, or the one of `-C`: everything wrong with it in one list. */
export async function readTown(
  call: Call,
  { revision, leaveOutBad = call.has('leave-out-bad'), checkOnly = false }: Reading = {},
): Promise<ReadTown | undefined> {
  const read = await (revision === undefined ? readFolder(call) : readRevision(call, revision));
  if (read === undefined) return undefined;
  const { folder, files, facts, system, diagnostics, unread } = read;
  if (system === undefined) return { folder, files, system, town: undefined, diagnostics, leftOut: 0 };
  const progress = progressOn(call.io);
  const loaded = loadTown(files, facts, system, { leaveOutBad, checkOnly, onFile: progress.step });
  progress.end();
  return {
    folder,
    files,
    system,
    town: unread > 0 && !leaveOutBad ? undefined : loaded.town,
    diagnostics: [...diagnostics, ...loaded.diagnostics].sort(byDiagnosticPlace),
    leftOut: loaded.leftOut + unread,
  };
}
