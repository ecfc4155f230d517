import { realpathSync, statSync } from 'node:fs';
import { DiskError, errorCode } from './disk-error.ts';

/** A file somebody named, wherever links to it led; or why it is none. */
export type LookedAt =
  | { readonly path: string; readonly size: number }
  | { readonly why: 'missing' | 'folder' | 'not-regular' | 'denied' };

const missing = ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];

/** Looks at a file without opening it: a pipe would wait for somebody to write. */
export function lookAtFile(path: string): LookedAt {
  try {
    const real = realpathSync(path);
    const stat = statSync(real);
    if (stat.isDirectory()) return { why: 'folder' };
    return stat.isFile() ? { path: real, size: stat.size } : { why: 'not-regular' };
  } catch (error) {
    return { why: missing.includes(errorCode(error)) ? 'missing' : 'denied' };
  }
}

/** Where a folder truly lies. */
export function realFolder(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    throw new DiskError(path, error);
  }
}
