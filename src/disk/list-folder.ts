import { readdirSync, realpathSync, statSync } from 'node:fs';
import { DiskError, errorCode } from './disk-error.ts';

/**
 * What bears a name: a folder with the names of the regular files in it, in order; anything else, with its path when
 * links have been followed; nothing at all.
 */
export type Listed = { readonly files: readonly string[] } | { readonly file: string } | 'nothing';

/** Looks whether a path is a folder, and what lies in it: not in the folders within it, and nothing hidden. */
export function listFolder(path: string): Listed {
  try {
    if (!statSync(path).isDirectory()) return { file: realpathSync(path) };
    const files = readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => name);
    return { files: files.sort() };
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'].includes(errorCode(error))) return 'nothing';
    throw new DiskError(path, error);
  }
}
