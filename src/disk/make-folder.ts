import { dirname } from 'node:path';
import { DiskError, errorCode } from './disk-error.ts';
import { diskOps } from './write-ops.ts';
import type { WriteOps } from './write-ops.ts';

/**
 * Makes a folder unless it is there; false when the name is borne by something else, such as a link to elsewhere.
 * The name lasts when this answers, whoever made it: another process may have, and not yet have got so far.
 */
export function makeFolder(path: string, ops: WriteOps = diskOps): boolean {
  try {
    try {
      ops.makeFolder(path);
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
      if (ops.stat(path)?.isFolder !== true) return false;
    }
    ops.syncFolder(dirname(path));
    return true;
  } catch (error) {
    throw new DiskError(path, error);
  }
}

/** Makes a folder and those above it, as far as they are not there. */
export function makeFolders(path: string, ops: WriteOps = diskOps): void {
  if (nameExists(path, ops)) return;
  if (dirname(path) !== path) makeFolders(dirname(path), ops);
  makeFolder(path, ops);
}

/** Whether anything bears a name, be it a file, a folder or a link. */
export function nameExists(path: string, ops: WriteOps = diskOps): boolean {
  try {
    return ops.stat(path) !== undefined;
  } catch (error) {
    throw new DiskError(path, error);
  }
}
