import type ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { Pack, Packed } from './packing.ts';

/** The parts of a workbook by name, in the order in which they are written; large ones are packed as they are made. */
export type Parts = Map<string, Uint8Array | Packed>;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of a part; empty when there is none. One that is packed is not to be changed any more. */
export function textOf(parts: Parts, name: string): string {
  const part = parts.get(name) ?? new Uint8Array();
  if (!(part instanceof Uint8Array)) throw new Error(`${name} of a workbook is packed already`);
  return decoder.decode(part);
}

export function setText(parts: Parts, name: string, text: string): void {
  parts.set(name, encoder.encode(text));
}

async function packed(part: Uint8Array | Packed, pack: Pack): Promise<Packed> {
  if (!(part instanceof Uint8Array)) return part;
  const packing = pack();
  await packing.write(part);
  return packing.end();
}

/** The parts with all of them packed. */
export async function packedParts(parts: Parts, pack: Pack): Promise<Map<string, Packed>> {
  const names = [...parts.keys()];
  const all = await Promise.all([...parts.values()].map((part) => packed(part, pack)));
  return new Map(all.map((part, i) => [names[i] ?? '', part]));
}

/** The parts of a zip; the order of the names is the zip's. */
async function openParts(zipped: Uint8Array): Promise<Parts> {
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
