import {
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  readdirSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { errorCode } from './disk-error.ts';
import { patiently } from './patience.ts';

/** What bears a name. */
export interface Borne {
  readonly isFolder: boolean;
  /** When it was last changed, in milliseconds, by the disk's own clock. */
  readonly changed: number;
  /** How many names the file has. */
  readonly names: number;
}

/** What writing needs of the disk, so that a test can hand in a disk that is full or pulled out. */
export interface WriteOps {
  /** Creates a file that must not exist yet. */
  create(path: string): number;
  /** Writes some of the bytes and says how many: disks may take fewer than they are given. */
  write(handle: number, bytes: Uint8Array, from: number): number;
  sync(handle: number): void;
  close(handle: number): void;
  /** Reads what lies there of a file's bytes, at most so many. */
  read(path: string, from: number, most: number): Uint8Array;
  /** Puts one file in the place of another. */
  replace(from: string, to: string): void;
  /** Gives a file a second name that must not exist yet. */
  link(from: string, to: string): void;
  remove(path: string): void;
  /** Makes a folder's entries last; systems that cannot do so ignore it. */
  syncFolder(path: string): void;
  /** Makes a folder that must not exist yet. */
  makeFolder(path: string): void;
  /** Gives a folder a name that nothing bears but, at most, an empty folder. */
  moveFolder(from: string, to: string): void;
  /** Removes a folder that must be empty. */
  removeFolder(path: string): void;
  list(folder: string): readonly string[];
  /** What bears a name, links not followed; undefined: nothing. */
  stat(path: string): Borne | undefined;
}

/** What systems and network disks answer that do not sync folders; whatever else they say is a failure. */
const cannotSyncFolders: readonly string[] = [
  ...['EACCES', 'EBADF', 'EINVAL', 'EISDIR', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EPERM'],
];

function syncFolder(path: string): void {
  try {
    const handle = openSync(path, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (!cannotSyncFolders.includes(errorCode(error))) throw error;
  }
}

function readPart(path: string, from: number, most: number): Uint8Array {
  const bytes = new Uint8Array(most);
  const handle = openSync(path, 'r');
  try {
    let got = 0;
    for (let count = -1; count !== 0 && got < most; got += count) {
      count = readSync(handle, bytes, got, most - got, from + got);
    }
    return bytes.subarray(0, got);
  } finally {
    closeSync(handle);
  }
}

export const diskOps: WriteOps = {
  create: (path) => patiently(() => openSync(path, 'wx', 0o666)),
  write: (handle, bytes, from) => patiently(() => writeSync(handle, bytes, from, bytes.length - from)),
  sync: (handle) => patiently(() => fsyncSync(handle)),
  close: (handle) => closeSync(handle),
  read: (path, from, most) => patiently(() => readPart(path, from, most)),
  replace: (from, to) => patiently(() => renameSync(from, to)),
  link: (from, to) => linkSync(from, to),
  remove: (path) => patiently(() => unlinkSync(path)),
  syncFolder,
  makeFolder: (path) => mkdirSync(path),
  moveFolder: (from, to) => renameSync(from, to),
  removeFolder: (path) => rmdirSync(path),
  list: (folder) => readdirSync(folder),
  stat: (path) => {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    return stat && { isFolder: stat.isDirectory(), changed: stat.mtimeMs, names: stat.nlink };
  },
};
