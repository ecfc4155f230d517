import type { BookTaker } from './book-taker.ts';
import type { Limits } from './limits.ts';
import { openParts } from './parts.ts';
import type { Place } from './refused.ts';
import { Refused } from './refused.ts';
import { SheetListener } from './sheet-part.ts';
import { readStrings } from './strings-part.ts';
import { readStyles } from './styles-part.ts';
import { Tally } from './tally.ts';
import { findParts } from './workbook-part.ts';
import { readXml } from './xml.ts';

/** The files by which other programs' zips are known. */
const spreadsheetOfAnother = 'application/vnd.oasis.opendocument.spreadsheet';

async function refuseOtherPrograms(parts: Awaited<ReturnType<typeof openParts>>): Promise<void> {
  if (!parts.has('mimetype')) return;
  for await (const chunk of parts.read('mimetype')) {
    const start = new TextDecoder().decode(chunk.subarray(0, spreadsheetOfAnother.length));
    if (start === spreadsheetOfAnother) throw new Refused({ refused: 'old-format' });
    return;
  }
}

/** Reads a workbook of the .xlsx format and hands over what stands in it; throws `Refused`, with `place` saying where. */
export async function readXlsx(
  bytes: Uint8Array,
  taker: BookTaker,
  place: Place,
  limits: Limits,
): Promise<void> {
  const parts = await openParts(bytes, limits);
  await refuseOtherPrograms(parts);
  const { system, sheets, strings, styles } = await findParts(parts, limits);
  const meanings = {
    system,
    longest: limits.cellText,
    styles: styles === undefined || !parts.has(styles) ? [] : await readStyles(styles, parts, limits),
    strings:
      strings === undefined || !parts.has(strings) ? [] : await readStrings(strings, parts, limits, taker),
  };
  const tally = new Tally(taker, limits);
  for (const { name, hidden, part } of sheets) {
    place.sheet = name;
    delete place.cell;
    taker.sheet(name, hidden);
    const listener = new SheetListener(taker, tally, meanings, limits, place);
    await readXml(parts.read(part), listener, limits);
    listener.finish();
  }
  if (tally.empty) {
    delete place.sheet;
    throw new Refused({ refused: 'empty' });
  }
}
