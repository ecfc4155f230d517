import { basename, extname, join, resolve } from 'node:path';
import { listFolder } from '../../disk/list-folder.ts';
import type { Mistake, Remark } from '../../report/sentences/notices.ts';
import type { Call } from '../io.ts';

/** A file to be read in. */
export interface AskedFile {
  readonly path: string;
  /** As it was typed, or below the folder that was. */
  readonly shown: string;
  /** Its name without extension. */
  readonly stem: string;
}

/** Lists, and what is said to be one: old formats are refused aloud, not passed over. */
const lists = /\.(?:xlsx|xlsm|xlsb|xls|xlt|xltx|et|ett|ods|csv|tsv|txt)$/i;
/** What spreadsheet programs leave beside a file that is open. */
const locks = /^(?:~\$|\.~)/;

function fileAt(path: string, shown: string): AskedFile {
  return { path, shown, stem: basename(path, extname(path)).normalize('NFC') };
}

/** The files typed and those in the folders typed, each once, in that order. */
export function filesAsked(call: Call): { readonly files: readonly AskedFile[] } | Mistake {
  const files = new Map<string, AskedFile>();
  const skipped: Remark[] = [];
  for (const word of call.words) {
    const path = resolve(call.io.cwd, word);
    const listed = listFolder(path);
    if (listed === 'nothing') return { code: 'no-such-file', file: word };
    if ('file' in listed) {
      files.set(listed.file, fileAt(listed.file, word));
      continue;
    }
    const open = listed.files.filter((name) => !locks.test(name));
    const found = open.filter((name) => lists.test(name));
    if (found.length === 0) return { code: 'nothing-to-import', folder: word };
    for (const name of found) files.set(join(path, name), fileAt(join(path, name), join(word, name)));
    const count = open.length - found.length;
    if (count > 0) skipped.push({ code: 'files-skipped', folder: word, count });
  }
  for (const remark of skipped) call.tell(remark);
  return { files: [...files.values()] };
}
