import { join } from 'node:path';
import { addFile } from './add-file.ts';
import type { Added } from './add-file.ts';
import { holdsBytes } from './same-bytes.ts';

/** `there`: the name is borne by a file of the same bytes, which is as good. */
export type AddedOnce = Added | { readonly added: false; readonly why: 'there' };

/** Adds a file like `addFile`, unless it lies there already. */
export function addOnce(root: string, path: string, bytes: Uint8Array): AddedOnce {
  const added = addFile(root, path, bytes);
  if (added.added || added.why !== 'taken') return added;
  return holdsBytes(join(root, path), bytes, bytes.length) ? { added: false, why: 'there' } : added;
}
