import type { Parts } from './parts.ts';

/** What a workbook needs of the machine: src/workbook itself knows only bytes. */
export interface ZipTools {
  /** A digest of a text as UTF-8, or of bytes, in hexadecimal digits. */
  readonly hash: (content: string | Uint8Array) => string;
  /** Packs bytes as a gzip file with a header of ten bytes; its trailer holds the checksum a zip asks for. */
  readonly gzip: (bytes: Uint8Array) => Promise<Uint8Array>;
}

const gzipHeader = 10;
const gzipTrailer = 8;
/** 1 January 1980, the first day of zip's calendar: one that carried the time would differ every run. */
const noDay = 0x0021;
const namesAreUtf8 = 0x0800;
const deflated = 8;
/** Version 2.0: deflate. */
const version = 20;

interface Entry {
  readonly name: Uint8Array;
  readonly packed: Uint8Array;
  readonly checksum: number;
  readonly size: number;
  readonly offset: number;
}

type Field = readonly [bytes: 2 | 4, value: number];

function bytesOf(fields: readonly Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

/** What the entry itself and the directory at the end both say of it. */
function described({ name, packed, checksum, size }: Entry): readonly Field[] {
  return [
    [2, version],
    [2, namesAreUtf8],
    [2, deflated],
    [2, 0],
    [2, noDay],
    [4, checksum],
    [4, packed.length],
    [4, size],
    [2, name.length],
    [2, 0],
  ];
}

function localHeader(entry: Entry): Uint8Array {
  return bytesOf([[4, 0x04034b50], ...described(entry)]);
}

function directoryHeader(entry: Entry): Uint8Array {
  return bytesOf([
    [4, 0x02014b50],
    [2, version],
    ...described(entry),
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, entry.offset],
  ]);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/**
 * Parts as a zip that is the same every run, each packed once. JSZip packs in JavaScript, which took most of the time of
 * a large workbook.
 */
export async function zipped(parts: Parts, gzip: ZipTools['gzip']): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const packed = await Promise.all([...parts.values()].map(gzip));
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  [...parts.keys()].forEach((name, i) => {
    const whole = packed[i] ?? new Uint8Array(gzipHeader + gzipTrailer);
    const trailer = new DataView(whole.buffer, whole.byteOffset + whole.length - gzipTrailer, gzipTrailer);
    const entry: Entry = {
      name: encoder.encode(name),
      packed: whole.subarray(gzipHeader, whole.length - gzipTrailer),
      checksum: trailer.getUint32(0, true),
      size: trailer.getUint32(4, true),
      offset,
    };
    const local = [localHeader(entry), entry.name, entry.packed];
    pieces.push(...local);
    offset += local.reduce((sum, { length }) => sum + length, 0);
    directory.push(directoryHeader(entry), entry.name);
  });
  const directorySize = directory.reduce((sum, { length }) => sum + length, 0);
  const end = bytesOf([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, parts.size],
    [2, parts.size],
    [4, directorySize],
    [4, offset],
    [2, 0],
  ]);
  return joined([...pieces, ...directory, end]);
}
