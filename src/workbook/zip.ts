import type { Pack, Packed } from './packing.ts';
import { packedParts } from './parts.ts';
import type { Parts } from './parts.ts';

/** A digest of what comes piece by piece, bytes or texts as UTF-8; in hexadecimal digits. */
export interface Digest {
  readonly add: (piece: string | Uint8Array) => void;
  readonly hex: () => string;
}

/** Begins a digest. */
export type Hash = () => Digest;

/** What a workbook needs of the machine: src/workbook itself knows only bytes. */
export interface ZipTools {
  readonly hash: Hash;
  readonly gzip: Pack;
}

/** 1 January 1980, the first day of zip's calendar: one that carried the time would differ every run. */
const noDay = 0x0021;
const namesAreUtf8 = 0x0800;
const deflated = 8;
/** Version 2.0: deflate. */
const version = 20;

interface Entry {
  readonly name: Uint8Array;
  readonly part: Packed;
  /** Bytes of the part as it is packed. */
  readonly length: number;
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
function described({ name, part: { checksum, size }, length }: Entry): readonly Field[] {
  return [
    [2, version],
    [2, namesAreUtf8],
    [2, deflated],
    [2, 0],
    [2, noDay],
    [4, checksum],
    [4, length],
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

const lengthOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((sum, { length }) => sum + length, 0);

/** Parts as a zip that is the same every run, in pieces: a large one is in memory but once. */
export async function zipped(parts: Parts, pack: Pack): Promise<readonly Uint8Array[]> {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, part] of await packedParts(parts, pack)) {
    const entry: Entry = { name: encoder.encode(name), part, length: lengthOf(part.pieces), offset };
    const local = [localHeader(entry), entry.name, ...part.pieces];
    pieces.push(...local);
    offset += lengthOf(local);
    directory.push(directoryHeader(entry), entry.name);
  }
  const end = bytesOf([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, parts.size],
    [2, parts.size],
    [4, lengthOf(directory)],
    [4, offset],
    [2, 0],
  ]);
  return [...pieces, ...directory, end];
}
