import { extname } from 'node:path';
import { addOnce } from '../../disk/add-once.ts';
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
  const name = `files/forms/${inFileName(stem) || 'form'}-${lettersFrom(sha256(bytes))}${extname(path).toLowerCase()}`;
  const added = addOnce(folder, name, bytes);
  return { path: name, kept: added.added || added.why === 'there', added: added.added };
}
