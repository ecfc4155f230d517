import type ExcelJS from 'exceljs';
import type { Column, Sheaf } from '../../src/ledgers/table.ts';
import { speechIn } from '../../src/report/sentences/speech.ts';
import { sheafJson } from '../../src/report/tables/sheaf-json.ts';
import { opened } from './written-workbook.ts';

/** What a workbook's figures were compared with. */
export interface Compared {
  /** Figures and days of the workbook that are those of the JSON. */
  readonly same: number;
  /** `[sheet]cell: what is there, what the JSON says`; also figures of the JSON that no cell shows. */
  readonly different: readonly string[];
}

type JsonRow = Readonly<Record<string, unknown>>;

interface JsonTables {
  readonly tables: Readonly<
    Record<string, { readonly rows: readonly JsonRow[]; readonly total: JsonRow | null }>
  >;
}

/** The figure or day of a cell in the JSON's unit; undefined when it holds neither. */
function figureOf(value: ExcelJS.CellValue, column: Column | undefined): number | string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'object' && value !== null && 'formula' in value) {
    return figureOf(value.result, column);
  }
  if (typeof value !== 'number') return undefined;
  return column?.form === 'rate' ? value * 100 : value;
}

export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) < 1e-9;
}

/** The last row of the header: the one of 序号, or what is merged with it. */
export function headerEnd(sheet: ExcelJS.Worksheet): number {
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    const cell = sheet.getCell(row, 1);
    if (cell.value !== '序号') continue;
    let last = row;
    while (sheet.getCell(last + 1, 1).master === cell) last += 1;
    return last;
  }
  throw new Error(`${sheet.name} has no header`);
}

/**
 * Compares every figure and day of a workbook with the JSON of the same sheaf: each must be the value of its table, row
 * and column there, and each of those must be in the workbook.
 */
export async function compareFigures(bytes: Uint8Array, sheaf: Sheaf): Promise<Compared> {
  const { tables } = JSON.parse(sheafJson(sheaf, await speechIn('zh'))) as JsonTables;
  const { worksheets } = await opened(bytes);
  const different: string[] = [];
  let same = 0;
  sheaf.tables.forEach(({ id, columns, cover }, i) => {
    const sheet = worksheets[i];
    const json = tables[id];
    if (sheet === undefined || json === undefined) {
      different.push(`${id}: no sheet`);
      return;
    }
    const first = cover === true ? Infinity : headerEnd(sheet) + 1;
    const totalRow = first + Math.max(1, json.rows.length);
    const expected = new Map<string, unknown>();
    const expect = (row: number, values: JsonRow | null | undefined): void => {
      columns.forEach(({ key, form }, at) => {
        const value = values?.[key] ?? null;
        const isFigure = typeof value === 'number' || (form === 'day' && typeof value === 'string');
        if (isFigure) expected.set(sheet.getCell(row, at + 2).address, value);
      });
    };
    json.rows.forEach((row, at) => {
      expected.set(`A${String(first + at)}`, at + 1);
      expect(first + at, row);
    });
    if (json.total !== null) expect(totalRow, json.total);
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const figure = figureOf(cell.value, columns[Number(cell.col) - 2]);
        if (figure === undefined) return;
        if (isSame(figure, expected.get(cell.address))) same += 1;
        else {
          different.push(
            `[${sheet.name}]${cell.address}: ${String(figure)}, ${String(expected.get(cell.address))}`,
          );
        }
        expected.delete(cell.address);
      });
    });
    for (const [cell, value] of expected) different.push(`[${sheet.name}]${cell}: nothing, ${String(value)}`);
  });
  return { same, different };
}
