import type ExcelJS from 'exceljs';
import { headerEnd, isSame } from './workbook-figures.ts';
import { opened, partsOf } from './written-workbook.ts';

type JsonRow = Readonly<Record<string, unknown>>;

/** A ledger as `--format json` prints it. */
export interface LedgerJson {
  readonly tables: Readonly<
    Record<
      string,
      { readonly rows: readonly JsonRow[]; readonly total: JsonRow | null; readonly lead: readonly string[] }
    >
  >;
}

/** The figure or day of a cell as JSON prints it; undefined when it holds neither. */
function figureOf({ value, numFmt }: ExcelJS.Cell): number | string | undefined {
  const own = typeof value === 'object' && value !== null && 'formula' in value ? value.result : value;
  if (own instanceof Date) return own.toISOString().slice(0, 10);
  if (typeof own !== 'number') return undefined;
  return numFmt === '0.0%' ? own * 100 : own;
}

const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/** Cells whose formula came to nought: exceljs reads no result there. */
function noughts(part: string | undefined): ReadonlySet<string> {
  const found = (part ?? '').matchAll(/<c r="([A-Z]+\d+)"[^>]*><f>[^<]*<\/f><v>0<\/v>/g);
  return new Set([...found].map(([, address = '']) => address));
}

function hasHeader(sheet: ExcelJS.Worksheet): boolean {
  return sheet.getColumn(1).values.includes('序号');
}

/**
 * What differs between a workbook that was written and the JSON of the same ledger, knowing nothing of how either was
 * made: every figure and day of a cell must be the member of the same table, row and column, and the reverse.
 */
export async function compareLedger(
  bytes: Uint8Array,
  { tables }: LedgerJson,
): Promise<{ readonly same: number; readonly different: readonly string[] }> {
  const { worksheets } = await opened(bytes);
  const parts = await partsOf(bytes);
  const different: string[] = [];
  let same = 0;
  const ids = Object.keys(tables);
  if (ids.length !== worksheets.length) different.push(`${String(worksheets.length)} sheets`);
  ids.forEach((id, i) => {
    const sheet = worksheets[i];
    const table = tables[id];
    if (sheet === undefined || table === undefined) return;
    const zero = noughts(parts.get(`xl/worksheets/sheet${String(i + 1)}.xml`));
    const expected = new Map<string, unknown>();
    const expectRow = (row: number, values: JsonRow): void => {
      Object.values(values).forEach((value, at) => {
        const { address } = sheet.getCell(row, at + 2);
        if (typeof value === 'number' || isDay(value)) expected.set(address, value);
      });
    };
    const { rows, total } = table;
    if (rows.length > 0) {
      const first = headerEnd(sheet) + 1;
      rows.forEach((row, at) => {
        expected.set(`A${String(first + at)}`, at + 1);
        expectRow(first + at, row);
      });
      if (total !== null) expectRow(first + rows.length, total);
    } else if (hasHeader(sheet) && total !== null) expectRow(headerEnd(sheet) + 2, total);
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        // A day that is a word of a sentence's column stays text.
        const figure =
          figureOf(cell) ??
          (zero.has(cell.address) ? 0 : undefined) ??
          (expected.has(cell.address) ? cell.text : undefined);
        if (figure === undefined) return;
        if (isSame(figure, expected.get(cell.address))) same += 1;
        else {
          const found = `${String(figure)}, ${String(expected.get(cell.address))}`;
          different.push(`[${sheet.name}]${cell.address}: ${found}`);
        }
        expected.delete(cell.address);
      });
    });
    for (const [cell, value] of expected) different.push(`[${sheet.name}]${cell}: nothing, ${String(value)}`);
  });
  return { same, different };
}
