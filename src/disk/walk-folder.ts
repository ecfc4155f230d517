import { lstatSync, readdirSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { join, sep } from 'node:path';
import { DiskError } from './disk-error.ts';

/** A regular file under a folder. */
export interface FoundFile {
  /** Relative to the folder, `/` between folders, characters composed (NFC): as people write it. */
  readonly path: string;
  /** As the disk spells it: some disks decompose characters. */
  readonly onDisk: string;
  readonly size: number;
  /** When its contents or anything else about it was last changed, in milliseconds; nobody can set it. */
  readonly changed: number;
  /** When its contents were last changed, in milliseconds, or what somebody set instead. */
  readonly modified: number;
  readonly inode: number;
  /** Takes what the disk said of it when it was opened, so that it need not be asked once more. */
  readonly take?: (stats: Stats) => void;
}

type Told = Pick<FoundFile, 'size' | 'changed' | 'modified' | 'inode'>;

/** Only this is kept: what Node makes of an answer is ten times as much, for each of ten thousand files. */
function toldBy({ size, ctimeMs, mtimeMs, ino }: Stats): Told {
  return { size, changed: ctimeMs, modified: mtimeMs, inode: ino };
}

/** A file as it was found; what only the disk knows of it is asked when it is first wanted. */
class FileOnDisk implements FoundFile {
  readonly path: string;
  readonly onDisk: string;
  #told: Told | undefined;

  constructor(path: string, onDisk: string) {
    this.path = path;
    this.onDisk = onDisk;
  }

  take(stats: Stats): void {
    this.#told ??= toldBy(stats);
  }

  #known(): Told {
    try {
      this.#told ??= toldBy(lstatSync(this.onDisk));
    } catch (error) {
      throw new DiskError(this.onDisk, error);
    }
    return this.#told;
  }

  get size(): number {
    return this.#known().size;
  }

  get changed(): number {
    return this.#known().changed;
  }

  get modified(): number {
    return this.#known().modified;
  }

  get inode(): number {
    return this.#known().inode;
  }
}

/** Why a file was not read: it is a link, no regular file, larger than any list of records, or not ours to read. */
export type UnreadWhy = 'link' | 'not-regular' | 'too-big' | 'denied';
export interface UnreadFile {
  readonly path: string;
  readonly why: UnreadWhy;
}

export interface Found {
  readonly files: readonly FoundFile[];
  /** Links, which are not followed wherever they lead (a town is what lies in its folder), pipes, sockets, devices. */
  readonly others: readonly UnreadFile[];
}

/** Folders in which nobody keeps records or proof. */
const skipped = new Set(['node_modules', 'out']);

/** Whether a path is of a file that is left alone: hidden, or in a folder of those. */
export function isLeftAlone(path: string): boolean {
  const [first = '', ...rest] = path.split('/');
  return (rest.length > 0 && skipped.has(first)) || [first, ...rest].some((name) => name.startsWith('.'));
}

/**
 * Every regular file under a folder, in the order of their paths. Hidden files and folders, `node_modules` and `out`
 * are left alone. Read synchronously: ten thousand small files are four times slower as promises.
 */
export function walkFolder(root: string): Found {
  const files: FoundFile[] = [];
  const others: UnreadFile[] = [];
  // A folder's own path ends with a separator: joining each name anew would cost as much as asking the disk for it.
  const visit = (folder: string, prefix: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const { name } = entry;
      if (name.startsWith('.') || (prefix === '' && skipped.has(name))) continue;
      const path = prefix + name.normalize('NFC');
      const onDisk = folder + name;
      if (entry.isDirectory()) visit(onDisk + sep, `${path}/`);
      else if (entry.isFile()) files.push(new FileOnDisk(path, onDisk));
      else others.push({ path, why: entry.isSymbolicLink() ? 'link' : 'not-regular' });
    }
  };
  try {
    visit(join(root, sep), '');
  } catch (error) {
    throw new DiskError(root, error);
  }
  const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);
  return { files: files.sort(byPath), others: others.sort(byPath) };
}
