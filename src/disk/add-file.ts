import { join } from 'node:path';
import { makeFolder, nameExists } from './make-folder.ts';
import { diskOps } from './write-ops.ts';
import type { WriteOps } from './write-ops.ts';
import { NameTaken, writeWhole } from './write-whole.ts';

/** Why a file was not added: the name is borne, or a folder on the way is none (a link to elsewhere, say). */
export type Added =
  | { readonly added: true }
  | { readonly added: false; readonly why: 'taken' }
  | { readonly added: false; readonly why: 'no-folder'; readonly folder: string };

/**
 * Adds a file to a folder, whole or not at all, under a name that nobody bears. `path` is relative, with `/` between
 * folders, which are made when they are not there; none of them may be a link, so that nothing is written elsewhere.
 */
export function addFile(root: string, path: string, bytes: Uint8Array, ops: WriteOps = diskOps): Added {
  const steps = path.split('/');
  const name = steps.pop() ?? '';
  let folder = root;
  for (const step of steps) {
    folder = join(folder, step);
    if (!makeFolder(folder, ops)) return { added: false, why: 'no-folder', folder };
  }
  if (nameExists(join(folder, name), ops)) return { added: false, why: 'taken' };
  try {
    writeWhole(join(folder, name), bytes, false, ops);
  } catch (error) {
    if (error instanceof NameTaken) return { added: false, why: 'taken' };
    throw error;
  }
  return { added: true };
}
