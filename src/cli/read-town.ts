import type { ReadFile } from '../disk/read-files.ts';
import type { UnreadFile } from '../disk/walk-folder.ts';
import type { System } from '../checks/system.ts';
import { loadTown } from '../load/load-town.ts';
import type { TownOptions } from '../load/load-town.ts';
import type { FileFact, FileFacts } from '../model/files.ts';
import { byDiagnosticPlace } from '../model/diagnostic.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Town } from '../records/town.ts';
import { holdFolder, holdRevision } from './held-folder.ts';
import type { HeldFolder } from './held-folder.ts';
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

/** A file that is there but cannot be read, as a diagnostic. */
export function unreadable({ path, why }: UnreadFile): Diagnostic {
  const at = { file: path, line: 1, col: 1 };
  return { code: 'unreadable-file', severity: 'error', why, at, length: 1, line: '', lineCol: 1 };
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

async function withPack({ folder, files, there, unread }: HeldFolder): Promise<TownFolder> {
  const pack = await openPack(files);
  const facts = new Map<string, FileFact>();
  for (const file of there) facts.set(file.path, file);
  const diagnostics = [...pack.diagnostics, ...unread.map(unreadable)].sort(byDiagnosticPlace);
  return { folder, files, facts, system: pack.system, diagnostics, unread: unread.length };
}

/** The folder one stands in, or the one of `-C`; undefined after saying that there is none. */
export async function readFolder(call: Call): Promise<TownFolder | undefined> {
  const held = holdFolder(call);
  return held === undefined ? undefined : withPack(held);
}

/** How a town is read. */
export interface Reading {
  /** As it was at a git revision. */
  readonly revision?: string | undefined;
  /** Answers what is sound of it, whether or not the option was given. */
  readonly leaveOutBad?: boolean;
}

/** Loads a town out of its folder: everything wrong with it in one list. */
export async function loadHeld(
  call: Call,
  held: HeldFolder,
  how: Pick<TownOptions, 'leaveOutBad' | 'checkOnly'>,
): Promise<ReadTown> {
  const { folder, files, facts, system, diagnostics, unread } = await withPack(held);
  if (system === undefined) return { folder, files, system, town: undefined, diagnostics, leftOut: 0 };
  const progress = progressOn(call.io);
  const loaded = loadTown(files, facts, system, { ...how, onFile: progress.step });
  progress.end();
  return {
    folder,
    files,
    system,
    town: unread > 0 && how.leaveOutBad !== true ? undefined : loaded.town,
    diagnostics: [...diagnostics, ...loaded.diagnostics].sort(byDiagnosticPlace),
    leftOut: loaded.leftOut + unread,
  };
}

/** Reads the town one stands in, or the one of `-C`; undefined after saying that there is none. */
export async function readTown(
  call: Call,
  { revision, leaveOutBad = call.has('leave-out-bad') }: Reading = {},
): Promise<ReadTown | undefined> {
  const held = revision === undefined ? holdFolder(call) : await holdRevision(call, revision);
  return held === undefined ? undefined : loadHeld(call, held, { leaveOutBad });
}
