import { addFile } from '../../disk/add-file.ts';
import type { Copies } from '../entry/copy-files.ts';
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
  copies: Copies,
  places: ReadonlySet<string>,
): Pick<FileResult, 'copied' | 'written'> | string {
  const { copied, failed } = copies.write(places);
  if (failed !== undefined) return failed;
  const form = keepForm(folder, asked);
  if (!form.kept) return form.path;
  const written: string[] = form.added ? [form.path] : [];
  for (const { path, written: file } of files) {
    const added = addFile(folder, path, new TextEncoder().encode(file.text));
    if (!added.added) return added.why === 'taken' ? path : added.folder;
    written.push(path);
  }
  return { copied, written };
}
