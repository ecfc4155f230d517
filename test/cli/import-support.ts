/** Importing inside the test: the reader runs here, not in a process of its own, which only a built civic has. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNamed } from '../../src/disk/read-named.ts';
import type { Book, BookRefusal } from '../../src/model/book.ts';
import { makeBook } from '../../src/workbook/read/make-book.ts';
import { readBytes } from '../../src/workbook/read/read-bytes.ts';
import type { Answer, World } from './run-civic.ts';
import { civic } from './run-civic.ts';

/** What `src/cli/reading/read-book.ts` is replaced by. */
export async function readHere(path: string): Promise<Book | BookRefusal> {
  const bytes = readNamed(path, 2 ** 26);
  if (!(bytes instanceof Uint8Array)) return { refused: 'unreadable' };
  const book = makeBook();
  const refusal = await readBytes(bytes, book);
  return refusal ?? book.finish();
}

/** Every file of a folder with its digest: nothing changes unnoticed. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name);
    if (statSync(path).isFile()) files[name] = createHash('sha256').update(readFileSync(path)).digest('hex');
  }
  return files;
}

export function added(before: Readonly<Record<string, string>>, folder: string): readonly string[] {
  return Object.keys(filesIn(folder)).filter((name) => before[name] === undefined);
}

/** Writes a CSV file and imports it. */
export async function importCsv(
  folder: string,
  csv: string,
  options = '',
  world: World = {},
): Promise<Answer> {
  const path = join(folder, '..', 'list.csv');
  writeFileSync(path, csv);
  return civic(['import', path, ...options.split(' ').filter((word) => word !== '')], {
    cwd: folder,
    ...world,
  });
}

/** The figures of the last line. */
export function sumOf(out: string): { rows: number; written: number; there: number; refused: number } {
  const last = out.trimEnd().split('\n').at(-1) ?? '';
  const [, rows, written, there, refused] =
    /(\d+) 行 = (?:会)?写入 (\d+) \+ 已有 (\d+) \+ 未写入 (\d+)$/.exec(last) ?? [];
  if (refused === undefined) throw new Error(`no sum in: ${last}`);
  return { rows: Number(rows), written: Number(written), there: Number(there), refused: Number(refused) };
}
