/** Zips written byte by byte, for what no zip library would write. */
import { constants, deflateRawSync } from 'node:zlib';

export interface RawEntry {
  readonly name: string;
  readonly data: Uint8Array;
  /** 8 is deflate, of which `data` is the result already; 0 stores it as it is. */
  readonly method?: number;
  /** What the zip says the data unpack to. */
  readonly size?: number;
  /** What the zip says the data take. */
  readonly packed?: number;
  readonly flags?: number;
  /** Where the directory says the entry begins. */
  readonly at?: number;
}

export interface RawZip {
  readonly entries: readonly RawEntry[];
  /** Where the zip says its directory begins. */
  readonly directoryAt?: number;
  readonly count?: number;
}

function local({
  name,
  data,
  method = 0,
  size = data.length,
  packed = data.length,
  flags = 0,
}: RawEntry): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(flags, 6);
  head.writeUInt16LE(method, 8);
  head.writeUInt32LE(packed, 18);
  head.writeUInt32LE(size, 22);
  head.writeUInt16LE(Buffer.byteLength(name), 26);
  return Buffer.concat([head, Buffer.from(name), data]);
}

function central(entry: RawEntry, at: number): Buffer {
  const { name, data, method = 0, size = data.length, packed = data.length, flags = 0 } = entry;
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(20, 6);
  head.writeUInt16LE(flags, 8);
  head.writeUInt16LE(method, 10);
  head.writeUInt32LE(packed, 20);
  head.writeUInt32LE(size, 24);
  head.writeUInt16LE(Buffer.byteLength(name), 28);
  head.writeUInt32LE(entry.at ?? at, 42);
  return Buffer.concat([head, Buffer.from(name)]);
}

export function rawZip({ entries, directoryAt, count = entries.length }: RawZip): Uint8Array {
  const locals = entries.map(local);
  let at = 0;
  const directory = entries.map((entry, index) => {
    const begins = at;
    at += locals[index]!.length;
    return central(entry, begins);
  });
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(count, 0xffff), 8);
  end.writeUInt16LE(Math.min(count, 0xffff), 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(directoryAt ?? at, 16);
  return new Uint8Array(Buffer.concat([...locals, listed, end]));
}

export function deflated(name: string, text: string, more: Partial<RawEntry> = {}): RawEntry {
  const bytes = Buffer.from(text);
  return { name, data: deflateRawSync(bytes), method: 8, size: bytes.length, ...more };
}

/** Data that unpack to `before`, the piece so many times, and `after`: as small as deflate makes it. */
export function bomb(before: string, piece: string, times: number, after: string): Uint8Array {
  const block = (text: string) => deflateRawSync(text, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const again = block(piece);
  return Buffer.concat([block(before), ...Array.from({ length: times }, () => again), deflateRawSync(after)]);
}
