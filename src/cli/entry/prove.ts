/** Holds records that are about to be written against everything that is there. */
import { addRecords, copyOfBegun } from '../../load/begin-town.ts';
import { finishTown, linkTown } from '../../load/load-town.ts';
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

/** A file of records that is about to be written. */
export interface NewFile {
  readonly kind: RecordKindName;
  readonly path: string;
  readonly written: WrittenFile;
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

/** What is said of each of several files that are written together. */
export interface ProvenFiles extends Omit<Proven, 'said'> {
  readonly said: ReadonlyMap<NewFile, readonly Said[]>;
}

/**
 * Proves files of records that are written together. The town that was begun stays as it is, so that others may be
 * tried afterwards.
 * `copied` are the files that will be copied in with them.
 */
export function proveFiles(
  { begun, facts }: Pick<Entering, 'begun' | 'facts'>,
  files: readonly NewFile[],
  copied: FileFacts,
): ProvenFiles {
  const tried = copyOfBegun(begun);
  for (const { kind, path, written } of files) addRecords(tried, kind, path, written);
  const draft = linkTown(tried);
  const { town, diagnostics } = finishTown(draft, new Map([...facts, ...copied]));
  const said = new Map(files.map((file) => [file, new Array<Said>()]));
  const byPath = new Map(files.map((file) => [file.path, file]));
  let [own, elsewhere] = [0, 0];
  for (const diagnostic of diagnostics) {
    const file = byPath.get(diagnostic.at.file);
    if (diagnostic.severity === 'error' && file === undefined) elsewhere += 1;
    if (diagnostic.severity === 'error' && file !== undefined) own += 1;
    if (file === undefined) continue;
    said.get(file)?.push({ path: file.written.lines[diagnostic.at.line - 1] ?? [], diagnostic });
  }
  return { said, hasErrors: own > 0, town, elsewhere };
}

/** Proves one file of records, in the same way. */
export function prove(
  entering: Entering,
  kind: RecordKindName,
  path: string,
  written: WrittenFile,
  copied: FileFacts,
): Proven {
  const file = { kind, path, written };
  const { said, ...proven } = proveFiles(entering, [file], copied);
  return { ...proven, said: said.get(file) ?? [] };
}
