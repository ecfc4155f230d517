import ExcelJS from 'exceljs';
import type { SaidColumn, SaidSheaf, SaidTable } from '../ledgers/table.ts';
import { sheetNames } from './sheet-names.ts';
import { drawLetterEnd, drawLetterHead, lettersHead } from './draw-letter.ts';
import { merged, totalOf, words } from './merged-row.ts';
import { alignment, borders, fonts, headFill, numberFormats, valueOf } from './styles.ts';
import { setUpPrint } from './set-up-print.ts';
import { heightFor, widthOf } from './text-size.ts';

/** Rows of a ledger above its header: title, what it covers, who filed it. */
const ledgersHead = 4;

interface Drawn {
  readonly sheet: ExcelJS.Worksheet;
  readonly columns: readonly SaidColumn[];
  readonly widths: readonly number[];
  /** The row of the header. */
  readonly headRow: number;
}

function drawHead({ sheet, columns, widths, headRow }: Drawn, sheaf: SaidSheaf, table: SaidTable): void {
  const last = columns.length;
  const { letter, title, lead } = table;
  merged(sheet, 1, last, letter === undefined ? `${sheaf.town} · ${title}` : title, fonts.title).alignment =
    alignment.centre;
  sheet.getRow(1).height = 28;
  // A paper that goes to a unit says whose it is and as of which day, not by which edition the town is judged.
  const about = letter === undefined ? [...sheaf.headed, ...lead] : [sheaf.town, sheaf.on];
  const headed = [...sheaf.warnings, ...about].join('；');
  merged(sheet, 2, last, headed, fonts.small);
  sheet.getRow(2).height = heightFor([headed], [totalOf(widths)]);
  if (letter === undefined) merged(sheet, 3, last, words.filed, fonts.plain);
  else drawLetterHead(sheet, widths, letter, lead);
  const head = sheet.getRow(headRow);
  columns.forEach((column, i) => {
    const cell = head.getCell(i + 1);
    cell.value = column.title;
    cell.font = fonts.head;
    cell.fill = headFill;
    cell.border = borders;
    cell.alignment = alignment.centre;
  });
}

function drawRow(
  { sheet, columns, widths }: Drawn,
  at: number,
  cells: SaidTable['rows'][number],
  isTotal: boolean,
): void {
  const row = sheet.getRow(at);
  columns.forEach(({ form }, i) => {
    const cell = row.getCell(i + 1);
    const value = cells[i] ?? null;
    cell.value = valueOf(value, form);
    cell.font = isTotal ? fonts.head : fonts.plain;
    cell.border = borders;
    cell.alignment = typeof value === 'number' ? alignment.right : alignment.left;
    const format = numberFormats[form];
    if (format !== undefined) cell.numFmt = format;
  });
  row.height = heightFor(cells, widths);
}

function drawTable(workbook: ExcelJS.Workbook, name: string, sheaf: SaidSheaf, table: SaidTable): void {
  const sheet = workbook.addWorksheet(name);
  const numbered: SaidColumn = { key: '', title: words.number, form: 'count', width: 5 };
  const columns = [numbered, ...table.columns];
  const widths = columns.map(({ width, title }) => Math.max(width, widthOf(title)) + 2);
  widths.forEach((width, i) => {
    sheet.getColumn(i + 1).width = width;
  });
  const headRow = table.letter === undefined ? ledgersHead : lettersHead(table.lead);
  const drawn = { sheet, columns, widths, headRow };
  drawHead(drawn, sheaf, table);
  let at = headRow;
  table.rows.forEach((row, i) => {
    at += 1;
    drawRow(drawn, at, [i + 1, ...row], false);
  });
  if (table.letter !== undefined) {
    drawLetterEnd(sheet, at, widths, table, table.letter);
    setUpPrint(sheet, headRow);
    return;
  }
  if (table.rows.length > 0) {
    sheet.autoFilter = { from: { row: headRow, column: 1 }, to: { row: at, column: columns.length } };
  } else {
    at += 1;
    merged(sheet, at, columns.length, words.nothing, fonts.plain);
  }
  if (table.total !== undefined) {
    at += 1;
    drawRow(drawn, at, [null, ...table.total], true);
  }
  for (const note of table.notes) {
    at += 1;
    merged(sheet, at, columns.length, note, fonts.small);
    sheet.getRow(at).height = heightFor([note], [totalOf(widths)]);
  }
  if (table.sign.length > 0) {
    at += 2;
    merged(sheet, at, columns.length, words.sign(table.sign), fonts.plain);
  }
  setUpPrint(sheet, headRow);
}

/** A sheaf as a workbook, a sheet a table, set up for printing on A4. The bytes are not yet finished: see finish.ts. */
export async function drawSheaf(sheaf: SaidSheaf): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.title = `${sheaf.town} · ${sheaf.title}`;
  workbook.creator = 'civic';
  workbook.lastModifiedBy = 'civic';
  // The day the figures are of, not the day they were printed: the same records give the same bytes.
  const day = new Date(`${sheaf.on}T00:00:00Z`);
  workbook.created = day;
  workbook.modified = day;
  const names = sheetNames(sheaf.tables.map(({ title }) => title));
  sheaf.tables.forEach((table, i) => {
    drawTable(workbook, names[i] ?? String(i + 1), sheaf, table);
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
