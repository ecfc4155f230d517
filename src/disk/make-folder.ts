import { lstatSync, mkdirSync } from 'node:fs';
import { DiskError, errorCode } from './disk-error.ts';

/** Makes a folder unless it is there; false when the name is borne by something else, such as a link to elsewhere. */
export function makeFolder(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw new DiskError(path, error);
    return lstatSync(path).isDirectory();
  }
}
