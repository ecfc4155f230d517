/** Holds records that are about to be written against everything that is there. */
import { addRecords, copyOfBegun, finishTown, linkTown } from '../../load/load-town.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FileFacts } from '../../model/files.ts';
import type { WrittenFile, WrittenPath } from '../../model/written-file.ts';
import type { RecordKindName } from '../../records/index.ts';
import type { Town } from '../../records/town.ts';
import type { Entering } from './begin-entry.ts';

/** What is said of a record before it is written; `path` leads from the list of new records to what it is said of. */
export interface Said {
  readonly path: WrittenPath;
  readonly diagnostic: Diagnostic;
}

export interface Proven {
  /** Of the new records alone, in the order in which they are written. */
  readonly said: readonly Said[];
  readonly hasErrors: boolean;
  /** The town with the new records; undefined when something is wrong, there or elsewhere. */
  readonly town: Town | undefined;
  /** Mistakes elsewhere, which keep anything from being concluded. */
  readonly elsewhere: number;
}

/**
 * Proves a file of records. The town that was begun stays as it is, so that other records may be tried afterwards.
 * `copied` are the files that will be copied in with them.
 */
export function prove(
  { begun, facts }: Entering,
  kind: RecordKindName,
  path: string,
  written: WrittenFile,
  copied: FileFacts,
): Proven {
  const tried = copyOfBegun(begun);
  addRecords(tried, kind, path, written);
  const draft = linkTown(tried);
  const { town, diagnostics } = finishTown(draft, new Map([...facts, ...copied]));
  const own = diagnostics.filter(({ at }) => at.file === path);
  const said = own.map((diagnostic) => ({ path: written.lines[diagnostic.at.line - 1] ?? [], diagnostic }));
  const wrong = diagnostics.filter(({ severity }) => severity === 'error').length;
  const ownWrong = own.filter(({ severity }) => severity === 'error').length;
  return { said, hasErrors: ownWrong > 0, town, elsewhere: wrong - ownWrong };
}
