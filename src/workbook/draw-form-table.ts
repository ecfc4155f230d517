import type ExcelJS from 'exceljs';
import type { FormColumn, FormTable } from '../enter/form/form.ts';
import type { FormLists } from './form-lists.ts';
import { addRule, ruleFor } from './form-rules.ts';
import type { FormHead } from './form-head.ts';
import { merged, totalOf, words } from './merged-row.ts';
import { protect } from './protect.ts';
import { setUpForm } from './set-up-form.ts';
import { alignment, borders, fonts, headFill } from './styles.ts';
import { heightFor } from './text-size.ts';

/** Title, what to know, whose it is; then the headings. */
const headRow = 4;
/** Below the headings: the hints and the example. */
const firstRow = headRow + 3;

const text = '@';
const locked = { locked: true };
const unlocked = { locked: false };

/** People count in whole numbers; all else is kept as it is typed, or `3/4` would become a day. */
const formatOf = (column: FormColumn): string | undefined =>
  column.what === 'field' && column.field.schema.type === 'integer' ? undefined : text;

function drawCell(
  cell: ExcelJS.Cell,
  value: string | number | null,
  font: Partial<ExcelJS.Font>,
): ExcelJS.Cell {
  cell.value = value;
  cell.font = font;
  cell.border = borders;
  cell.alignment = alignment.left;
  return cell;
}

interface Drawn {
  readonly sheet: ExcelJS.Worksheet;
  readonly table: FormTable;
  readonly widths: readonly number[];
}

function drawHead({ sheet, table, widths }: Drawn, head: FormHead): void {
  const last = widths.length;
  merged(sheet, 1, last, `${head.town} · ${table.title}`, fonts.title).alignment = alignment.centre;
  sheet.getRow(1).height = 28;
  const about = [...head.warnings, table.about].join('；');
  merged(sheet, 2, last, about, fonts.plain);
  sheet.getRow(2).height = heightFor([about], [totalOf(widths)]);
  merged(sheet, 3, last, words.filedBy(head.unit), fonts.plain).protection = unlocked;
  sheet.getRow(3).height = 20;
  const titles = [head.number, ...table.columns.map(({ title }) => title)];
  titles.forEach((title, i) => {
    const cell = drawCell(sheet.getCell(headRow, i + 1), title, fonts.head);
    cell.fill = headFill;
    cell.alignment = alignment.centre;
  });
  sheet.getRow(headRow).height = heightFor(titles, widths);
}

/** Rows that are no data: what each column wants, and one filled in. */
function drawAside(
  { sheet, table, widths }: Drawn,
  at: number,
  number: string,
  said: (column: FormColumn) => string,
): void {
  const cells = [number, ...table.columns.map(said)];
  cells.forEach((cell, i) => {
    drawCell(sheet.getCell(at, i + 1), cell, fonts.small).fill = headFill;
  });
  sheet.getRow(at).height = heightFor(cells, widths);
}

function givenIn(table: FormTable, i: number, column: FormColumn): string | undefined {
  const row = table.rows[i];
  return column.what === 'reference' ? row?.references[column.title] : row?.fields[column.field.name];
}

function drawRow({ sheet, table, widths }: Drawn, i: number): void {
  const at = firstRow + i;
  const isGiven = i < table.rows.length;
  const number = drawCell(sheet.getCell(at, 1), i + 1, fonts.plain);
  number.alignment = alignment.centre;
  number.protection = isGiven ? locked : unlocked;
  const said = table.columns.map((column, c) => {
    const value = givenIn(table, i, column);
    const cell = drawCell(sheet.getCell(at, c + 2), value ?? null, fonts.plain);
    const format = formatOf(column);
    if (format !== undefined) cell.numFmt = format;
    const isOpen = value === undefined && (column.what === 'field' || !isGiven);
    cell.protection = isOpen ? unlocked : locked;
    if (!isOpen) cell.fill = headFill;
    return value ?? '';
  });
  sheet.getRow(at).height = Math.max(20, heightFor(['', ...said], widths));
}

/** One sheet to fill in: headings and what is given locked, without a password; the rest open. */
export async function drawFormTable(
  workbook: ExcelJS.Workbook,
  table: FormTable,
  head: FormHead,
  lists: FormLists,
): Promise<void> {
  const sheet = workbook.addWorksheet(table.name);
  const widths = [7, ...table.columns.map(({ width }) => width + 1)];
  widths.forEach((width, i) => {
    sheet.getColumn(i + 1).width = width;
  });
  const drawn = { sheet, table, widths };
  drawHead(drawn, head);
  drawAside(drawn, headRow + 1, head.hint, (column) => (column.what === 'field' ? column.hint : '只供参考'));
  drawAside(drawn, headRow + 2, head.example, (column) => (column.what === 'field' ? column.example : ''));
  const rows = table.rows.length + table.blank;
  for (let i = 0; i < rows; i += 1) drawRow(drawn, i);
  table.columns.forEach((column, c) => {
    const rule = column.what === 'field' ? ruleFor(column, lists) : undefined;
    const { letter } = sheet.getColumn(c + 2);
    if (rule !== undefined)
      addRule(sheet, `${letter}${String(firstRow)}:${letter}${String(firstRow + rows - 1)}`, rule);
  });
  setUpForm(sheet, headRow, widths);
  await protect(sheet);
}
