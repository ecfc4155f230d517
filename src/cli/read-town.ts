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

/** The folder one stands in, or the one of `-C`; undefined after saying that there is none. */
export async function readFolder(call: Call): Promise<TownFolder | undefined> {
  const folder = findFolder(call);
  if (folder === undefined) return undefined;
  const found = walkFolder(folder);
  const written = found.files.filter(({ path }) => /\.ya?ml$/i.test(path) && !path.startsWith('files/'));
  const { files, unread } = readFiles(written);
  const others = found.others.filter(({ path }) => isWritten(path));
  const unreadables = [...unread, ...others].map(unreadable);
  const pack = await openPack(files);
  const facts = new Map(found.files.map(({ path, size }) => [path, { size }]));
  const diagnostics = [...pack.diagnostics, ...unreadables].sort(byDiagnosticPlace);
  return { folder, files, facts, system: pack.system, diagnostics, unread: unreadables.length };
}

/**
 * Reads the town one stands in, or the one of `-C`: everything wrong with it in one list. `leaveOutBad`: answers what is
 * sound of it, whether or not the option was given.
 */
export async function readTown(
  call: Call,
  leaveOutBad = call.has('leave-out-bad'),
): Promise<ReadTown | undefined> {
  const read = await readFolder(call);
  if (read === undefined) return undefined;
  const { folder, files, facts, system, diagnostics, unread } = read;
  if (system === undefined) return { folder, files, system, town: undefined, diagnostics, leftOut: 0 };
  const progress = progressOn(call.io);
  const loaded = loadTown(files, facts, system, { leaveOutBad, onFile: progress.step });
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
