import type ExcelJS from 'exceljs';
import type { SaidSheaf, SaidTable } from '../ledgers/table.ts';
import { setText, words } from './merged-row.ts';
import { setUpCover } from './page-set-up.ts';
import { alignment, fonts } from './styles.ts';
import { linesIn, widthOf } from './text-size.ts';

/** Display columns of the page. */
const width = 110;
/** Points of one line by the size of its letters. */
const spacing = 1.6;
const plainSize = 11;

/** The page in front of a workbook: whose it is, what it is, its lead, and room for signatures and a seal. */
export function drawCover(sheet: ExcelJS.Worksheet, sheaf: SaidSheaf, table: SaidTable): void {
  sheet.getColumn(1).width = width;
  let at = 0;
  const line = (text: string, font: Partial<ExcelJS.Font> & { size: number }, gap = 0): ExcelJS.Cell => {
    at += 1;
    const cell = sheet.getCell(at, 1);
    setText(cell, text);
    cell.font = font;
    cell.alignment = alignment.centre;
    const lines = linesIn([(widthOf(text) * font.size) / plainSize], width);
    sheet.getRow(at).height = Math.min(400, lines * font.size * spacing + gap);
    return cell;
  };
  for (const warning of sheaf.warnings) line(warning, fonts.small);
  line(sheaf.town, fonts.large, 40);
  line(sheaf.title, fonts.cover, 60);
  for (const text of table.lead) line(text, fonts.large, 8);
  line('', fonts.large, 20);
  for (const text of table.notes) line(text, fonts.plain, 4);
  if (table.sign.length > 0) line(words.sign(table.sign), fonts.plain, 30);
  line(words.filed, fonts.plain, 10);
  line(words.seal, fonts.large, 110);
  for (const text of sheaf.headed) line(text, fonts.small);
  setUpCover(sheet);
}
