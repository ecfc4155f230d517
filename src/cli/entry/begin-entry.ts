import { Candidates } from '../../enter/candidates.ts';
import type { Nouns } from '../../enter/candidates.ts';
import type { System } from '../../checks/system.ts';
import { beginTown } from '../../load/begin-town.ts';
import type { BegunTown } from '../../load/begin-town.ts';
import { keptRecords } from '../../load/town/draft.ts';
import type { FileFacts } from '../../model/files.ts';
import type { Call } from '../io.ts';
import { printDiagnostics } from '../open-town.ts';
import { progressOn } from '../progress.ts';
import { readFolder } from '../read-town.ts';

/** A town that is about to be given records. */
export interface Entering {
  readonly folder: string;
  readonly system: System;
  readonly facts: FileFacts;
  readonly begun: BegunTown;
  readonly nouns: Nouns;
  readonly candidates: Candidates;
  /** Files of records or settings that cannot be read: nothing can be concluded before they are. */
  readonly unread: number;
}

/**
 * Reads the town so that records can be entered; undefined after saying what keeps them from being held against
 * anything: no folder, no pack, settings that cannot be read. Records that are wrong keep nobody from adding others.
 */
export async function beginEntry(call: Call): Promise<Entering | undefined> {
  const read = await readFolder(call);
  if (read === undefined) return undefined;
  const { folder, files, facts, system, diagnostics, unread } = read;
  if (system === undefined) {
    await printDiagnostics(call, diagnostics);
    return undefined;
  }
  const progress = progressOn(call.io);
  const begun = beginTown(files, system, { onFile: progress.step });
  progress.end();
  if (begun.town === undefined) {
    await printDiagnostics(call, [...diagnostics, ...begun.list.sorted()]);
    return undefined;
  }
  const { units, sites, zones, tasks, rounds, phases } = begun.town;
  const records = keptRecords(begun.records);
  const nouns = { system, units, sites, zones, tasks, rounds, phases, records };
  return { folder, system, facts, begun, nouns, candidates: new Candidates(nouns), unread };
}
