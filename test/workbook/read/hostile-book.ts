/** Workbooks that nobody writes by accident, and files that only look like one. */
import { partsOf, sheetPart } from './a-workbook.ts';
import { bomb, deflated, rawZip } from './raw-zip.ts';

const sheet = 'xl/worksheets/sheet1.xml';
const [before = '', after = ''] = sheetPart('|').split('|');

/** A workbook whose sheet is a piece of XML again and again, packed as small as can be; it claims to be short. */
export function repeating(piece: string, times: number): Uint8Array {
  const parts = Object.entries(partsOf({})).map(([name, text]) => deflated(name, String(text)));
  const data = bomb(before, piece, times, after);
  return rawZip({
    entries: [...parts.filter(({ name }) => name !== sheet), { name: sheet, data, method: 8, size: 99 }],
  });
}

/** Four gigabytes of blanks. */
export const blanks = (): Uint8Array => repeating(' '.repeat(2 ** 20), 4000);

export const millionRows = (): Uint8Array =>
  repeating('<row><c><v>1</v></c><c><v>2</v></c></row>'.repeat(1000), 1000);

/** The old container, with the names of what is in it. */
export function container(...names: readonly string[]): Uint8Array {
  const start = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  return new Uint8Array(
    Buffer.concat([start, Buffer.alloc(504), ...names.map((name) => Buffer.from(name, 'utf16le'))]),
  );
}
