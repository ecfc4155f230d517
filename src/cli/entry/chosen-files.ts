/** Files that a record names: those of the town as they are, others to be copied into it under a name of their own. */
import { extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { lookAtFile, realFolder } from '../../disk/look-at-file.ts';
import { readRegular } from '../../disk/read-files.ts';
import { nameExists } from '../../disk/make-folder.ts';
import type { WrittenGroup } from '../../enter/block-form.ts';
import { inFileName, whose } from '../../enter/mint.ts';
import type { Mistake } from '../../report/sentences/notices.ts';
import type { Desk } from './desk.ts';
import { kindTitle } from './find-kind.ts';

/** Larger ones are films, which no record needs and no folder is to be filled with. */
export const largestCopied = 200 * 1024 * 1024;

/** A file as it was named. */
export interface ChosenFile {
  readonly typed: string;
  /** Its path within the town, when it lies there. */
  readonly inTown: string | undefined;
  /** Where it truly lies. */
  readonly path: string;
  readonly size: number;
}

/** What a terminal makes of a file that is dragged into it: quotes around it, or nothing. */
function unquoted(typed: string): string {
  const text = typed.trim();
  return /^(['"])(.*)\1$/s.exec(text)?.[2] ?? text;
}

/** `path` of the disk as records write paths, if it lies in the town and civic sees it there. */
function withinTown({ entering }: Desk, path: string): string | undefined {
  const way = relative(realFolder(entering.folder), path);
  if (way === '' || way.startsWith('..') || isAbsolute(way)) return undefined;
  const written = way.split(sep).join('/').normalize('NFC');
  return entering.facts.has(written) ? written : undefined;
}

/** Looks at a file that was named: from the folder one stands in, or as the town's records name it. */
export function lookAtChosen(desk: Desk, typed: string): ChosenFile | Mistake {
  const { call, entering } = desk;
  const name = unquoted(typed);
  const home = call.io.env.HOME;
  const path = home !== undefined && name.startsWith('~/') ? join(home, name.slice(2)) : name;
  const found = lookAtFile(resolve(call.io.cwd, path));
  if ('path' in found) {
    if (found.size > largestCopied)
      return { code: 'bad-file', option: '--files', found: name, why: 'too-big' };
    return { typed, inTown: withinTown(desk, found.path), path: found.path, size: found.size };
  }
  const own = name.replaceAll('\\', '/').normalize('NFC');
  const fact = entering.facts.get(own);
  return fact === undefined
    ? { code: 'bad-file', option: '--files', found: name, why: found.why }
    : { typed, inTown: own, path: join(entering.folder, own), size: fact.size };
}

/** A file under the name it will have in the town. */
export interface NamedFile {
  readonly file: ChosenFile;
  readonly name: string;
  /** It still has to be copied there. */
  readonly copy: boolean;
}

function sameBytes(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => readRegular(path, largestCopied));
  if (a === undefined || b === undefined || typeof a === 'string' || typeof b === 'string') return false;
  return Buffer.compare(a, b) === 0;
}

/** `files/2022/06/打扫卫生-2022-06-30-临河-` and what tells the files of one record apart. */
function stemOf({ kind }: Desk, record: WrittenGroup, day: string): string {
  const { title } = record;
  const about = inFileName(typeof title === 'string' ? title : '') || inFileName(kindTitle(kind, 'zh'));
  const unit = whose(kind, record);
  return [`files/${day.slice(0, 4)}/${day.slice(5, 7)}/${about}`, day, ...(unit === kind ? [] : [unit])].join(
    '-',
  );
}

/** Gives each file the name it will have; one that already lies there under such a name, with the same bytes, is taken. */
export function nameFiles(
  desk: Desk,
  files: readonly ChosenFile[],
  record: WrittenGroup,
  day: string,
): readonly NamedFile[] {
  const { folder, facts } = desk.entering;
  const stem = stemOf(desk, record, day);
  const taken = new Set<string>();
  return files.map((file) => {
    if (file.inTown !== undefined) return { file, name: file.inTown, copy: false };
    const written = extname(file.path).toLowerCase();
    const extension = /^\.[a-z0-9]{1,8}$/.test(written) ? written : '';
    for (let i = 1; ; i += 1) {
      const name = `${stem}-${String(i)}${extension}`;
      if (taken.has(name)) continue;
      const there = join(folder, name);
      const isFree = !facts.has(name) && !nameExists(there);
      if (!isFree && !sameBytes(there, file.path)) continue;
      taken.add(name);
      return { file, name, copy: isFree };
    }
  });
}

/** Files named twice, be it by two paths to one file or as two copies of one picture: only the first of them counts. */
export function withoutDoubles(files: readonly ChosenFile[]): {
  readonly once: readonly ChosenFile[];
  readonly doubles: readonly ChosenFile[];
} {
  const once: ChosenFile[] = [];
  const doubles: ChosenFile[] = [];
  for (const file of files) {
    const isDouble = once.some(
      (other) => other.path === file.path || (other.size === file.size && sameBytes(other.path, file.path)),
    );
    (isDouble ? doubles : once).push(file);
  }
  return { once, doubles };
}
