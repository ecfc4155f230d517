import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { errorCode } from './disk-error.ts';
import type { FoundFile, UnreadFile, UnreadWhy } from './walk-folder.ts';

/** A file read whole. */
export interface ReadFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether they are UTF-8: Node knows at once. */
  readonly isUtf8?: boolean;
}

/** Nobody types 64 MB of records into one file: something else was given the name. */
export const largestFile = 64 * 1024 * 1024;

// Never through a link and never waiting for a pipe. Windows has neither flag: undefined counts as 0 here.
const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** Memory of so many bytes for what is read. */
type Room = (size: number) => Uint8Array;

const roomOfItsOwn: Room = (size) => new Uint8Array(size);

/** Room for many small files in a few blocks: asking for memory costs as much as reading a small file. */
function sharedRoom(): Room {
  const block = 1024 * 1024;
  const largestShared = block / 16;
  let shared = new Uint8Array(0);
  let used = 0;
  return (size) => {
    if (size > largestShared) return roomOfItsOwn(size);
    if (used + size > shared.length) {
      shared = new Uint8Array(block);
      used = 0;
    }
    used += size;
    return shared.subarray(used - size, used);
  };
}

/** How a file is read. */
interface Reading {
  readonly largest: number;
  readonly room: Room;
  /** Told what the disk says of it. */
  readonly found?: Pick<FoundFile, 'take'>;
}

function read(path: string, { largest, room, found }: Reading): Uint8Array | UnreadWhy {
  let handle: number;
  try {
    handle = openSync(path, flags);
  } catch (error) {
    return errorCode(error) === 'ELOOP' ? 'link' : 'denied';
  }
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile()) return 'not-regular';
    found?.take?.(stat);
    if (stat.size > largest) return 'too-big';
    const bytes = room(stat.size);
    let got = 0;
    for (let count = -1; count !== 0 && got < bytes.length; got += count) {
      count = readSync(handle, bytes, got, bytes.length - got, got);
    }
    return got === bytes.length ? bytes : bytes.subarray(0, got);
  } catch {
    return 'denied';
  } finally {
    closeRead(handle);
  }
}

function closeRead(handle: number): void {
  try {
    closeSync(handle);
  } catch {
    // What was read is read.
  }
}

/** Reads one regular file whole, or says why not. */
export function readRegular(path: string, largest = largestFile): Uint8Array | UnreadWhy {
  return read(path, { largest, room: roomOfItsOwn });
}

/** Reads files whole; those that cannot be read are named with the reason. */
export function readFiles(
  files: readonly Pick<FoundFile, 'path' | 'onDisk' | 'take'>[],
  largest = largestFile,
): { readonly files: readonly ReadFile[]; readonly unread: readonly UnreadFile[] } {
  const room = sharedRoom();
  const all: ReadFile[] = [];
  const unread: UnreadFile[] = [];
  for (const file of files) {
    const { path, onDisk } = file;
    const bytes = read(onDisk, { largest, room, found: file });
    if (typeof bytes === 'string') unread.push({ path, why: bytes });
    else all.push({ path, bytes, isUtf8: isUtf8(bytes) });
  }
  return { files: all, unread };
}
