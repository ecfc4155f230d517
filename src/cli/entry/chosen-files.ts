/** Files that a record names: those of the town as they are, others to be copied into it under a name of their own. */
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { DiskError } from '../../disk/disk-error.ts';
import { lookAtFile, realFolder } from '../../disk/look-at-file.ts';
import { sameBytes } from '../../disk/same-bytes.ts';
import type { WrittenGroup } from '../../enter/block-form.ts';
import { namesForCopy } from '../../enter/name-copy.ts';
import type { Mistake } from '../../report/sentences/notices.ts';
import type { Desk } from './desk.ts';
import { largestCopied } from './file-copies.ts';
import type { FileCopies } from './file-copies.ts';

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

/** A file under the name it has in the town, or will have. */
export interface NamedFile {
  readonly file: ChosenFile;
  readonly name: string;
}

/** Gives each file the name it will have. */
export function nameFiles(
  { kind }: Desk,
  files: readonly ChosenFile[],
  record: WrittenGroup,
  day: string,
  copies: FileCopies,
): readonly NamedFile[] {
  return files.map((file) => {
    const name = file.inTown ?? copies.plan(file.path, namesForCopy(kind, record, day, file.path));
    if (name === undefined) throw new DiskError(file.path, new Error('unreadable'));
    return { file, name };
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
      (other) =>
        other.path === file.path ||
        (other.size === file.size && sameBytes(other.path, file.path, largestCopied)),
    );
    (isDouble ? doubles : once).push(file);
  }
  return { once, doubles };
}
