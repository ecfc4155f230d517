import type ExcelJS from 'exceljs';
import JSZip from 'jszip';

/** The parts of a workbook by name, in the order in which they are written. */
export type Parts = Map<string, Uint8Array>;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export function textOf(parts: Parts, name: string): string {
  return decoder.decode(parts.get(name) ?? new Uint8Array());
}

export function setText(parts: Parts, name: string, text: string): void {
  parts.set(name, encoder.encode(text));
}

/** Pieces of a text as one part: a long one need not exist as one text. */
export function setPieces(parts: Parts, name: string, pieces: Iterable<string>): void {
  const encoded: Uint8Array[] = [];
  let length = 0;
  for (const piece of pieces) {
    const bytes = encoder.encode(piece);
    encoded.push(bytes);
    length += bytes.length;
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const bytes of encoded) {
    all.set(bytes, at);
    at += bytes.length;
  }
  parts.set(name, all);
}

/** The parts of a zip; the order of the names is the zip's. */
export async function openParts(zipped: Uint8Array): Promise<Parts> {
  const parts: Parts = new Map();
  for (const [name, entry] of Object.entries((await JSZip.loadAsync(zipped)).files)) {
    if (!entry.dir) parts.set(name, await entry.async('uint8array'));
  }
  return parts;
}

/** What exceljs makes of a workbook. It always zips; packing it would be work for nothing. */
export async function partsOf(workbook: ExcelJS.Workbook): Promise<Parts> {
  const zip: Partial<ExcelJS.JSZipGeneratorOptions> = { compression: 'STORE' };
  return openParts(new Uint8Array(await workbook.xlsx.writeBuffer({ zip })));
}

/** Puts `more` before the first `mark`; a part without it is one that we do not know. */
export function before(text: string, mark: string, more: string): string {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`no ${mark} in a part of a workbook`);
  return text.slice(0, at) + more + text.slice(at);
}

/** Says what kind of part bears a name. */
export function announce(parts: Parts, name: string, type: string): void {
  const types = '[Content_Types].xml';
  const override = `<Override PartName="/${name}" ContentType="${type}"/>`;
  setText(parts, types, before(textOf(parts, types), '</Types>', override));
}
