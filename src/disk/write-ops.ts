import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';

/** What writing needs of the disk, so that a test can hand in a disk that is full or pulled out. */
export interface WriteOps {
  /** Creates a file that must not exist yet. */
  create(path: string): number;
  /** Writes some of the bytes and says how many: disks may take fewer than they are given. */
  write(handle: number, bytes: Uint8Array, from: number): number;
  sync(handle: number): void;
  close(handle: number): void;
  read(path: string): Uint8Array;
  /** Puts one file in the place of another. */
  replace(from: string, to: string): void;
  /** Gives a file a second name that must not exist yet. */
  link(from: string, to: string): void;
  remove(path: string): void;
  /** Makes a folder's entries last; systems that cannot do so ignore it. */
  syncFolder(path: string): void;
}

export const diskOps: WriteOps = {
  create: (path) => openSync(path, 'wx', 0o666),
  write: (handle, bytes, from) => writeSync(handle, bytes, from, bytes.length - from),
  sync: fsyncSync,
  close: closeSync,
  read: (path) => readFileSync(path),
  replace: renameSync,
  link: linkSync,
  remove: unlinkSync,
  syncFolder: (path) => {
    let handle: number;
    try {
      handle = openSync(path, 'r');
    } catch {
      return; // Windows opens no folders.
    }
    try {
      fsyncSync(handle);
    } catch {
      // Some network disks do not sync folders.
    } finally {
      closeSync(handle);
    }
  },
};
