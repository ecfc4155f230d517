import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DiskError, errorCode } from './disk-error.ts';

/** A name no file can have, a file taken for a folder, or links that lead nowhere. */
const impossible: readonly string[] = ['ENAMETOOLONG', 'ENOTDIR', 'ELOOP'];

function is(path: string, what: 'file' | 'folder'): boolean {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat !== undefined && (what === 'file' ? stat.isFile() : stat.isDirectory());
  } catch (error) {
    if (impossible.includes(errorCode(error))) return false;
    throw new DiskError(path, error);
  }
}

/** The git repository a folder lies in, going up: where a server's paths begin. A worktree has a file there. */
export function findRepository(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const marker = join(folder, '.git');
    if (is(marker, 'folder') || is(marker, 'file')) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** Whether a folder is there. */
export function folderExists(path: string): boolean {
  return is(path, 'folder');
}

/** The town folder something stands in: the nearest one, going up, that holds `marker`; as git finds its own. */
export function findUpward(from: string, marker: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (is(join(folder, marker), 'file')) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}
