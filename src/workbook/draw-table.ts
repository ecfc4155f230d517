import type ExcelJS from 'exceljs';
import type { SaidSheaf, SaidTable } from '../ledgers/table.ts';
import { drawTemplateRow } from './body-styles.ts';
import { drawLetterEnd, drawLetterHead } from './draw-letter.ts';
import { drawHeader } from './header.ts';
import type { Layout } from './layout.ts';
import { drawNothing, merged, totalOf, words } from './merged-row.ts';
import { setUpTable } from './page-set-up.ts';
import { alignment, fonts } from './styles.ts';
import { heightFor, heightOf, linesIn, widthOf } from './text-size.ts';

/** How much wider the letters of a sheet's title are than those that columns are measured by. */
const titleScale = 16 / 11;
const titleHeight = 28;

/** A line over the whole table; its height is left to the program that opens it unless it wraps. */
function drawLine(sheet: ExcelJS.Worksheet, row: number, widths: readonly number[], text: string): void {
  merged(sheet, row, widths.length, text, fonts.plain);
  const lines = linesIn([widthOf(text)], totalOf(widths));
  if (lines > 1) sheet.getRow(row).height = heightOf(lines);
}

function drawHead(sheet: ExcelJS.Worksheet, { widths }: Layout, sheaf: SaidSheaf, table: SaidTable): void {
  const last = widths.length;
  const { letter, title, lead } = table;
  const titled = letter === undefined ? `${sheaf.town} · ${title}` : title;
  merged(sheet, 1, last, titled, fonts.title).alignment = alignment.centre;
  sheet.getRow(1).height = titleHeight * linesIn([widthOf(titled) * titleScale], totalOf(widths));
  // A paper that goes to a unit says whose it is and as of which day, not by which edition the town is judged.
  const about = letter === undefined ? [...sheaf.headed, ...lead] : [sheaf.town, sheaf.on];
  const headed = [...sheaf.warnings, ...about].join('；');
  merged(sheet, 2, last, headed, fonts.small);
  sheet.getRow(2).height = heightFor([headed], [totalOf(widths)]);
  if (letter === undefined) drawLine(sheet, 3, widths, words.filed);
  else drawLetterHead(sheet, widths, letter, lead);
}

function drawFoot(sheet: ExcelJS.Worksheet, layout: Layout, { notes, sign }: SaidTable): void {
  const { widths } = layout;
  let at = layout.totalRow ?? layout.lastRow;
  for (const note of notes) {
    at += 1;
    merged(sheet, at, widths.length, note, fonts.small);
    sheet.getRow(at).height = heightFor([note], [totalOf(widths)]);
  }
  if (sign.length > 0) {
    at += 2;
    drawLine(sheet, at, widths, words.sign(sign));
  }
}

/** The row in whose place those of the table are written; undefined where there are none. */
export function templateRow({ firstRow, totalRow }: Layout, { rows }: SaidTable): number | undefined {
  return rows.length > 0 ? firstRow : totalRow;
}

/** Draws all of a table but its rows and its charts, everything where it will stand. */
export function drawTable(
  sheet: ExcelJS.Worksheet,
  layout: Layout,
  sheaf: SaidSheaf,
  table: SaidTable,
): void {
  const { columns, widths, head, firstRow, lastRow } = layout;
  widths.forEach((width, i) => {
    sheet.getColumn(i + 1).width = width;
  });
  drawHead(sheet, layout, sheaf, table);
  drawHeader(sheet, layout);
  const template = templateRow(layout, table);
  if (template !== undefined) drawTemplateRow(sheet.getRow(template), columns);
  setUpTable(sheet, head);
  if (table.letter !== undefined) {
    drawLetterEnd(sheet, lastRow, widths, table, table.letter);
    return;
  }
  if (table.rows.length > 0) {
    sheet.autoFilter = {
      from: { row: head[1], column: 1 },
      to: { row: lastRow, column: columns.length },
    };
  } else {
    drawNothing(sheet, firstRow, columns.length);
  }
  drawFoot(sheet, layout, table);
}
