import type ExcelJS from 'exceljs';
import type { Layout } from './layout.ts';
import { setText } from './merged-row.ts';
import { alignment, borders, fonts, headFill } from './styles.ts';
import { heightOf, linesIn, widthOf } from './text-size.ts';

interface Block {
  readonly title: string;
  /** Columns, counted from one. */
  readonly from: number;
  readonly to: number;
  readonly rows: readonly [first: number, last: number];
}

/** The fields of a header: neighbours of one group under its title, all others over both rows. */
function blocksOf({ columns, head: [first, last] }: Layout): readonly Block[] {
  const blocks: Block[] = [];
  let start = 0;
  columns.forEach(({ title, over }, i) => {
    const column = i + 1;
    if (first === last || over === undefined) {
      blocks.push({ title, from: column, to: column, rows: [first, last] });
      return;
    }
    blocks.push({ title, from: column, to: column, rows: [last, last] });
    if (columns[i - 1]?.over !== over) start = column;
    if (columns[i + 1]?.over !== over)
      blocks.push({ title: over, from: start, to: column, rows: [first, first] });
  });
  return blocks;
}

/** Draws the header, of one level or of two. */
export function drawHeader(sheet: ExcelJS.Worksheet, layout: Layout): void {
  const {
    widths,
    head: [first, last],
  } = layout;
  const lines = new Map<number, number>();
  for (const { title, from, to, rows } of blocksOf(layout)) {
    for (let row = rows[0]; row <= rows[1]; row += 1) {
      for (let column = from; column <= to; column += 1) {
        const cell = sheet.getCell(row, column);
        cell.font = fonts.head;
        cell.fill = headFill;
        cell.border = borders;
        cell.alignment = alignment.centre;
      }
    }
    setText(sheet.getCell(rows[0], from), title);
    if (from !== to || rows[0] !== rows[1]) sheet.mergeCells(rows[0], from, rows[1], to);
    const width = widths.slice(from - 1, to).reduce((sum, each) => sum + each, 0);
    const perRow = Math.ceil(linesIn([widthOf(title)], width) / (rows[1] - rows[0] + 1));
    for (let row = rows[0]; row <= rows[1]; row += 1) lines.set(row, Math.max(lines.get(row) ?? 1, perRow));
  }
  for (let row = first; row <= last; row += 1) {
    const most = lines.get(row) ?? 1;
    // A row of one line is left to the program that opens it.
    if (most > 1) sheet.getRow(row).height = heightOf(most);
  }
}
