import { basename, dirname, join } from 'node:path';
import { DiskError, errorCode } from './disk-error.ts';
import { diskOps } from './write-ops.ts';
import type { WriteOps } from './write-ops.ts';

/** A file of that name came into being meanwhile. */
export class NameTaken extends Error {}

function createTemporary(path: string, ops: WriteOps): { readonly name: string; readonly handle: number } {
  for (let i = 1; ; i += 1) {
    const name = join(dirname(path), `.${basename(path)}.${String(i)}.civic-tmp`);
    try {
      return { name, handle: ops.create(name) };
    } catch (error) {
      if (errorCode(error) !== 'EEXIST' || i === 100) throw error;
    }
  }
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

function fill(handle: number, bytes: Uint8Array, ops: WriteOps): void {
  try {
    for (let done = 0; done < bytes.length;) {
      const count = ops.write(handle, bytes, done);
      if (count <= 0) throw new Error('the disk takes no more bytes');
      done += count;
    }
    ops.sync(handle);
  } finally {
    ops.close(handle);
  }
}

/** Gives the finished file its name: in place of the old one, or a name that nobody bears. */
function settle(temporary: string, path: string, mayReplace: boolean, ops: WriteOps): void {
  if (mayReplace) {
    ops.replace(temporary, path);
    return;
  }
  try {
    ops.link(temporary, path);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw new NameTaken();
    // A disk without hard links (FAT, some shares): take the name first, so that nobody else's file is replaced.
    try {
      ops.close(ops.create(path));
    } catch (taken) {
      throw errorCode(taken) === 'EEXIST' ? new NameTaken() : taken;
    }
    try {
      ops.replace(temporary, path);
    } catch (failed) {
      ops.remove(path);
      throw failed;
    }
    return;
  }
  ops.remove(temporary);
}

/**
 * Writes a file whole or not at all: into a temporary file beside it, synced, read back and compared, and only then
 * given its name. Whatever fails, the file that stood there stands there still.
 */
export function writeWhole(
  path: string,
  bytes: Uint8Array,
  mayReplace: boolean,
  ops: WriteOps = diskOps,
): void {
  let temporary: string | undefined;
  try {
    const { name, handle } = createTemporary(path, ops);
    temporary = name;
    fill(handle, bytes, ops);
    if (!same(ops.read(name), bytes)) throw new Error('what was written does not read back the same');
    settle(name, path, mayReplace, ops);
    temporary = undefined;
    ops.syncFolder(dirname(path));
  } catch (error) {
    if (temporary !== undefined) {
      try {
        ops.remove(temporary);
      } catch {
        // The disk that failed may fail again: what is left has a name of its own and harms nobody.
      }
    }
    throw error instanceof NameTaken ? error : new DiskError(path, error);
  }
}
