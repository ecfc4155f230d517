import { dirname } from 'node:path';
import { DiskError, errorCode } from './disk-error.ts';
import { hiddenName, mintOwner } from './hidden-name.ts';
import { clear, clearLeftovers } from './leftovers.ts';
import { NameTaken, takeName } from './take-name.ts';
import { diskOps } from './write-ops.ts';
import type { WriteOps } from './write-ops.ts';

export { NameTaken };

/** The bytes of a file, whole or in pieces. */
export type Content = Uint8Array | readonly Uint8Array[];

function fill(handle: number, pieces: readonly Uint8Array[], ops: WriteOps): void {
  for (const bytes of pieces) {
    for (let done = 0; done < bytes.length;) {
      const count = ops.write(handle, bytes, done);
      if (count <= 0) throw new Error('the disk takes no more bytes');
      done += count;
    }
  }
  ops.sync(handle);
}

/** Whether just these bytes are in a file: behind the last of them one more is asked for. */
function holds(path: string, pieces: readonly Uint8Array[], ops: WriteOps): boolean {
  let at = 0;
  return pieces.every((bytes, i) => {
    const beyond = i === pieces.length - 1 ? 1 : 0;
    const there = ops.read(path, at, bytes.length + beyond);
    at += bytes.length;
    return Buffer.compare(there, bytes) === 0;
  });
}

/** A network disk may do what it is asked and lose the answer; asked again, it says the name is taken: by us. */
function wasLinked(temporary: string, ops: WriteOps): boolean {
  return (ops.stat(temporary)?.names ?? 1) > 1;
}

/** Gives the finished file its name: in place of the old one, or a name that nobody bears. */
function settle(temporary: string, path: string, mayReplace: boolean, now: number, ops: WriteOps): void {
  if (mayReplace) {
    ops.replace(temporary, path);
    return;
  }
  try {
    ops.link(temporary, path);
  } catch (error) {
    if (!wasLinked(temporary, ops)) {
      if (errorCode(error) === 'EEXIST') throw new NameTaken();
      // Each system has its own word for «no hard links here», so whatever it says, the other way is tried.
      takeName(temporary, path, now, ops);
      return;
    }
  }
  clear(() => ops.remove(temporary));
}

/**
 * Writes a file whole or not at all: into a temporary file beside it, synced, read back and compared, and only then
 * given its name. Whatever fails, and at whatever moment the process is killed, the file that stood there stands there
 * still, or the new one does, whole. An answer means that it is on the disk, with its name; an error, that it may be.
 */
export function writeWhole(
  path: string,
  content: Content,
  mayReplace: boolean,
  ops: WriteOps = diskOps,
): void {
  const pieces = content instanceof Uint8Array ? [content] : content;
  const folder = dirname(path);
  const temporary = hiddenName(path, mintOwner());
  let isCreated = false;
  try {
    const handle = ops.create(temporary);
    isCreated = true;
    let now: number;
    try {
      // The disk's own clock: it is the one that dates what others left there.
      now = ops.stat(temporary)?.changed ?? 0;
      clearLeftovers(folder, now, ops);
      fill(handle, pieces, ops);
    } finally {
      ops.close(handle);
    }
    if (!holds(temporary, pieces, ops)) throw new Error('what was written does not read back the same');
    settle(temporary, path, mayReplace, now, ops);
    isCreated = false;
    ops.syncFolder(folder);
  } catch (error) {
    if (isCreated) clear(() => ops.remove(temporary));
    throw error instanceof NameTaken ? error : new DiskError(path, error);
  }
}
