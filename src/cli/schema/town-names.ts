import { beginTown } from '../../load/begin-town.ts';
import { knownNames } from '../../load/editor/known-names.ts';
import type { KnownNames } from '../../load/editor/known-names.ts';
import { packNamed } from '../../load/pack-named.ts';
import type { Call } from '../io.ts';
import { printDiagnostics } from '../open-town.ts';
import { readFolder } from '../read-town.ts';

/** A town as far as its names go. */
export interface NamedTown {
  readonly folder: string;
  readonly known: KnownNames;
  /** The folder of a pack of its own, below its own. */
  readonly packFolder: string | undefined;
}

/**
 * The names of the town `--for` says, be there mistakes in it or not: whoever edits is in the middle of something.
 * Undefined after saying that there is no town, or that its pack cannot be read.
 */
export async function readNames(call: Call, named: string): Promise<NamedTown | undefined> {
  const option: Call['option'] = (name) => (name === 'town' ? named : call.option(name));
  const read = await readFolder({ ...call, option });
  if (read === undefined) return undefined;
  const { folder, files, system, diagnostics } = read;
  if (system === undefined) {
    await printDiagnostics(call, diagnostics);
    return undefined;
  }
  const begun = beginTown(files, system);
  const known = knownNames(begun);
  if (begun.list.errors > 0) call.tell({ code: 'names-in-doubt' });
  const pack = packNamed(files);
  return { folder, known, packFolder: pack !== undefined && 'folder' in pack ? pack.folder : undefined };
}
