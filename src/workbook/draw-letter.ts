import type ExcelJS from 'exceljs';
import type { SaidLetter, SaidTable } from '../ledgers/table.ts';
import { merged, totalOf, words } from './merged-row.ts';
import { alignment, fonts } from './styles.ts';
import { heightFor } from './text-size.ts';

/** Title, what it covers, its number. */
const rowsAbove = 3;

/** The row of a letter's header: its text stands above. */
export function lettersHead(lead: readonly string[]): number {
  return rowsAbove + lead.length + 1;
}

function paragraph(sheet: ExcelJS.Worksheet, row: number, widths: readonly number[], text: string): void {
  merged(sheet, row, widths.length, text, fonts.plain);
  sheet.getRow(row).height = heightFor([text], [totalOf(widths)]) + 4;
}

/** Its number to the right, its text below. */
export function drawLetterHead(
  sheet: ExcelJS.Worksheet,
  widths: readonly number[],
  letter: SaidLetter,
  lead: readonly string[],
): void {
  merged(sheet, rowsAbove, widths.length, letter.number, fonts.plain).alignment = alignment.right;
  lead.forEach((text, i) => {
    paragraph(sheet, rowsAbove + 1 + i, widths, text);
  });
}

/** What stands below the table of a letter, after the row `last`: its text, who signs, and the receipt to tear off. */
export function drawLetterEnd(
  sheet: ExcelJS.Worksheet,
  last: number,
  widths: readonly number[],
  { notes, sign }: SaidTable,
  letter: SaidLetter,
): void {
  const width = widths.length;
  let at = last;
  for (const note of notes) {
    at += 1;
    paragraph(sheet, at, widths, note);
  }
  at += 2;
  merged(sheet, at, width, words.sign(sign), fonts.plain).alignment = alignment.right;
  at += 2;
  // Where it is torn off.
  for (let column = 1; column <= width; column += 1) {
    sheet.getCell(at, column).border = { top: { style: 'dashed' } };
  }
  merged(sheet, at, width, words.receipt, fonts.head).alignment = alignment.centre;
  at += 1;
  paragraph(sheet, at, widths, letter.receipt);
  at += 2;
  merged(sheet, at, width, words.sign(letter.sign), fonts.plain).alignment = alignment.right;
}
