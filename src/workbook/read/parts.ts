import type { Entry, ZipFile } from 'yauzl';
import { fromBufferPromise } from 'yauzl';
import type { Limits } from './limits.ts';
import { Refused, broken, tooBig } from './refused.ts';

/** The files inside a workbook. Their names are only ever compared, never used as names of files. */
export interface Parts {
  has(name: string): boolean;
  /** The bytes of one part as they unpack; all that is unpacked counts, whatever the zip says of its sizes. */
  read(name: string): AsyncIterable<Uint8Array>;
}

/** Names of parts know no upper case, no backslash, and no slash in front. */
function partName(raw: string): string {
  return raw.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

async function allEntries(zip: ZipFile, limits: Limits): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  if (zip.entryCount > limits.entries) throw tooBig('entries');
  for await (const entry of zip.eachEntry()) {
    const name = partName(new TextDecoder().decode(entry.fileNameRaw));
    if (entries.has(name)) throw broken(name.slice(0, 100));
    entries.set(name, entry);
    if (entries.size > limits.entries) throw tooBig('entries');
  }
  return entries;
}

/** Bytes that several entries share are how a small zip becomes a huge one; honest zips have none. */
function refuseOverlaps(entries: Iterable<Entry>): void {
  const inOrder = [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  let end = 0;
  for (const { relativeOffsetOfLocalHeader, fileNameLength, compressedSize } of inOrder) {
    if (relativeOffsetOfLocalHeader < end) throw broken();
    end = relativeOffsetOfLocalHeader + 30 + fileNameLength + compressedSize;
  }
}

/** What the zip library or the inflating says is wrong is wrong with the file. */
function asRefused(error: unknown): Refused {
  return error instanceof Refused ? error : broken(error instanceof Error ? error.message.slice(0, 100) : '');
}

/** Opens a zip, or refuses it. */
export async function openParts(bytes: Uint8Array, limits: Limits): Promise<Parts> {
  let zip: ZipFile;
  let entries: Map<string, Entry>;
  try {
    zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      decodeStrings: false,
      // We count ourselves, and sooner.
      validateEntrySizes: false,
    });
    entries = await allEntries(zip, limits);
    refuseOverlaps(entries.values());
  } catch (error) {
    throw asRefused(error);
  }
  let unpacked = 0;
  async function* read(name: string): AsyncGenerator<Uint8Array> {
    const entry = entries.get(partName(name));
    if (entry === undefined) throw broken(name.slice(0, 100));
    if (entry.isEncrypted()) throw new Refused({ refused: 'password' });
    let part = 0;
    try {
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        if (!(chunk instanceof Uint8Array)) throw broken();
        part += chunk.length;
        unpacked += chunk.length;
        if (part > limits.part || unpacked > limits.unpacked) throw tooBig('unpacked');
        yield chunk;
      }
    } catch (error) {
      throw asRefused(error);
    }
  }
  return { has: (name) => entries.has(partName(name)), read };
}
