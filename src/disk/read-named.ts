import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { errorCode } from './disk-error.ts';

/** Why a file that somebody named is not read; else `code` is the disk's own word. */
export type NamedProblem = { readonly code: string } | 'too-big';

// A pipe is opened without waiting for somebody to write into it. Windows has no such flag: undefined counts as 0.
const flags = constants.O_RDONLY | constants.O_NONBLOCK;

/** Reads the file somebody named, through links if it is one: regular files only, and none larger than that. */
export function readNamed(path: string, largest: number): Uint8Array | NamedProblem {
  let handle: number | undefined;
  try {
    handle = openSync(path, flags);
    const stat = fstatSync(handle);
    if (!stat.isFile()) return { code: stat.isDirectory() ? 'EISDIR' : 'not-regular' };
    if (stat.size > largest) return 'too-big';
    const bytes = new Uint8Array(stat.size);
    let got = 0;
    for (let count = -1; count !== 0 && got < bytes.length; got += count) {
      count = readSync(handle, bytes, got, bytes.length - got, got);
    }
    return bytes.subarray(0, got);
  } catch (error) {
    return { code: errorCode(error) || 'unknown' };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
