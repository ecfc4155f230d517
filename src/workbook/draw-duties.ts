import type ExcelJS from 'exceljs';
import type { SaidTable } from '../ledgers/table.ts';
import type { FormHead } from './form-head.ts';
import { drawNothing, merged, totalOf } from './merged-row.ts';
import { protect } from './protect.ts';
import { setUpForm } from './set-up-form.ts';
import { alignment, borders, fonts, headFill } from './styles.ts';
import { heightFor, widthOf } from './text-size.ts';

/** What a village reads of its duties: no codes of the evaluation system, no ids. */
const shown: ReadonlySet<string> = new Set(['due', 'late', 'what']);
const widest = 90;
const headRow = 3;

/** What the unit owes, as a list to be read: nothing on it is filled in. */
export async function drawDuties(
  workbook: ExcelJS.Workbook,
  name: string,
  table: SaidTable,
  head: FormHead,
): Promise<void> {
  const sheet = workbook.addWorksheet(name);
  const columns = table.columns.flatMap((column, i) => (shown.has(column.key) ? [{ column, i }] : []));
  const titles = [head.number, ...columns.map(({ column }) => column.title)];
  const widths = [
    7,
    ...columns.map(({ column }) =>
      column.grows === true ? widest : Math.max(column.width, widthOf(column.title)) + 2,
    ),
  ];
  widths.forEach((width, i) => {
    sheet.getColumn(i + 1).width = width;
  });
  const last = titles.length;
  merged(sheet, 1, last, `${head.town} · ${head.unit} · ${name}`, fonts.title).alignment = alignment.centre;
  sheet.getRow(1).height = 28;
  const about = [...head.warnings, head.on, ...table.lead].join('；');
  merged(sheet, 2, last, about, fonts.small);
  sheet.getRow(2).height = heightFor([about], [totalOf(widths)]);
  titles.forEach((title, i) => {
    const cell = sheet.getCell(headRow, i + 1);
    cell.value = title;
    cell.font = fonts.head;
    cell.fill = headFill;
    cell.border = borders;
    cell.alignment = alignment.centre;
  });
  [...table.rows].forEach((row, r) => {
    const cells = [r + 1, ...columns.map(({ i }) => row[i] ?? '')];
    cells.forEach((value, i) => {
      const cell = sheet.getCell(headRow + 1 + r, i + 1);
      cell.value = value;
      cell.font = fonts.plain;
      cell.border = borders;
      cell.alignment = typeof value === 'number' ? alignment.centre : alignment.left;
    });
    sheet.getRow(headRow + 1 + r).height = heightFor(cells.map(String), widths);
  });
  if (table.rows.length === 0) drawNothing(sheet, headRow + 1, last);
  setUpForm(sheet, headRow, widths);
  await protect(sheet);
}
