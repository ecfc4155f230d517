/** Workbooks written part by part, for what no program that writes them well can be made to write. */
import JSZip from 'jszip';
import { expect } from 'vitest';
import type { Book, BookRefusal, CellValue } from '../../../src/model/book.ts';
import { cellName } from '../../../src/model/book.ts';
import type { Limits } from '../../../src/workbook/read/limits.ts';
import { usualLimits } from '../../../src/workbook/read/limits.ts';
import { makeBook } from '../../../src/workbook/read/make-book.ts';
import { readBytes } from '../../../src/workbook/read/read-bytes.ts';

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';

export type PartTexts = Record<string, string | Uint8Array>;

export interface Written {
  /** What stands between `<sheetData>` and its end on the first sheet. */
  readonly rows?: string;
  /** What follows `</sheetData>`. */
  readonly after?: string;
  /** What stands in `<sst>`. */
  readonly strings?: string;
  /** Format codes, or numbers of built-in formats; style `s="1"` is the first. */
  readonly formats?: readonly (string | number)[];
  readonly system?: 1904;
  /** Parts added, or put in the place of others. */
  readonly parts?: PartTexts;
}

export function relationships(
  list: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const each = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0"?><Relationships xmlns="${packaged}">${each.join('')}</Relationships>`;
}

function stylesPart(formats: readonly (string | number)[]): string {
  const escape = (code: string) =>
    code.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const own = formats.map((format, index) =>
    typeof format === 'string' ? `<numFmt numFmtId="${200 + index}" formatCode="${escape(format)}"/>` : '',
  );
  const xfs = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'string' ? 200 + index : format}"/>`,
  );
  // Named styles have a list of the same elements, which counts for nothing.
  return `<styleSheet xmlns="${main}"><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/>${xfs.join('')}</cellXfs></styleSheet>`;
}

export function sheetPart(rows: string, after = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export function workbookPart(sheets: string, properties = ''): string {
  return `<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets>${sheets}</sheets></workbook>`;
}

/** The parts of a workbook with one sheet «表1». */
export function partsOf({ rows = '', after, strings, formats, system, parts }: Written): PartTexts {
  const properties = system === undefined ? '' : '<workbookPr date1904="1"/>';
  return {
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookPart('<sheet name="表1" sheetId="1" r:id="rId1"/>', properties),
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheetPart(rows, after),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>` }),
    ...(formats === undefined ? {} : { 'xl/styles.xml': stylesPart(formats) }),
    ...parts,
  };
}

export async function zipOf(parts: PartTexts): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

export async function readBook(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<Book | BookRefusal> {
  const all = { ...usualLimits, ...limits };
  const book = makeBook(all);
  return (await readBytes(bytes, book, all)) ?? book.finish();
}

export async function readParts(written: Written, limits?: Partial<Limits>): Promise<Book | BookRefusal> {
  return readBook(await zipOf(partsOf(written)), limits);
}

/** A value in few words: texts as they are, `398`, `95 %` as `0.95%`, `2022-03-15`, `true`, `!error #REF!`. */
function inWords(value: CellValue): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return `=${value.text}${value.percent ? '%' : ''}`;
    case 'day':
      return `@${value.day}`;
    case 'flag':
      return `?${value.value}`;
    case 'trouble':
      return `!${value.why} ${value.shown}`;
  }
}

export type Words = Record<string, string>;

/** The cells of a sheet by their names. */
export function wordsOf(book: Book | BookRefusal, sheet = 0): Words {
  if ('refused' in book) throw new Error(JSON.stringify(book));
  const words: Words = {};
  for (const row of book.sheets[sheet]!.rows)
    for (const { column, value } of row.cells) words[cellName(column, row.number)] = inWords(value);
  return words;
}

/** The cells of a workbook's only sheet. */
export async function cellsOf(written: Written): Promise<Words> {
  return wordsOf(await readParts(written));
}

export async function expectRefusal(
  bytes: Uint8Array,
  refusal: BookRefusal,
  limits?: Partial<Limits>,
): Promise<void> {
  expect(await readBook(bytes, limits)).toEqual(refusal);
}
