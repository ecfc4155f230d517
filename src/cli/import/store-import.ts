import { addFile } from '../../disk/add-file.ts';
import type { FileCopies } from '../entry/file-copies.ts';
import type { AskedFile } from './files-asked.ts';
import { keepForm } from './keep-form.ts';
import type { ProvenRecords } from './prove-records.ts';
import type { FileResult } from './row-results.ts';

/**
 * What the records name, then the form, and the records last: whatever fails, no record names what is not there.
 * Answers the name that something else bears, if one does.
 */
export function storeImport(
  folder: string,
  asked: AskedFile,
  { files }: ProvenRecords,
  copies: FileCopies,
  places: ReadonlySet<string>,
): Pick<FileResult, 'copied' | 'written'> | string {
  const done = copies.write(places);
  if ('added' in done) return done.place;
  const form = keepForm(folder, asked);
  if (!form.kept) return form.path;
  const written: string[] = form.added ? [form.path] : [];
  for (const { path, written: file } of files) {
    const added = addFile(folder, path, new TextEncoder().encode(file.text));
    if (!added.added) return added.why === 'taken' ? path : added.folder;
    written.push(path);
  }
  return { copied: done.copied, written };
}
