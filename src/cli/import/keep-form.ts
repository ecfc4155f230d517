import { extname, join } from 'node:path';
import { addFile } from '../../disk/add-file.ts';
import { largestFile, readRegular } from '../../disk/read-files.ts';
import { sha256 } from '../../disk/sha256.ts';
import { inFileName, lettersFrom } from '../../enter/mint.ts';
import type { AskedFile } from './files-asked.ts';

/** Forms with photos pasted into them may be bigger than any list of records. */
const largestForm = 2 * largestFile;

/** `added`: it was not there yet. */
export type KeptForm = { readonly path: string; readonly kept: boolean; readonly added: boolean };

/** Keeps what was handed in under `files/forms/`, byte for byte, once. */
export function keepForm(folder: string, { path, stem, shown }: AskedFile): KeptForm {
  const bytes = readRegular(path, largestForm);
  if (typeof bytes === 'string') return { path: shown, kept: false, added: false };
  const digest = sha256(bytes);
  const name = `files/forms/${inFileName(stem) || 'form'}-${lettersFrom(digest)}${extname(path).toLowerCase()}`;
  const added = addFile(folder, name, bytes);
  if (added.added) return { path: name, kept: true, added: true };
  const there = readRegular(join(folder, name), largestForm);
  return { path: name, kept: typeof there !== 'string' && sha256(there) === digest, added: false };
}
