/** Books as reading hands them over, made of plain values. */
import type { BookRow, BookSheet, CellValue } from '../../src/model/book.ts';

/** A text, a number, or a cell in full; undefined leaves it blank. */
export type Plain = string | number | CellValue | undefined;

function valueOf(plain: string | number | CellValue): CellValue {
  if (typeof plain === 'string') return { kind: 'text', text: plain };
  return typeof plain === 'number' ? { kind: 'number', text: String(plain), percent: false } : plain;
}

/** Rows from row 1 on, columns from A on; rows without anything are left out, as reading leaves them out. */
export function rowsOf(rows: readonly (readonly Plain[])[]): BookRow[] {
  return rows.flatMap((cells, i): BookRow[] => {
    const filled = cells.flatMap((plain, j) =>
      plain === undefined || plain === '' ? [] : [{ column: j + 1, value: valueOf(plain) }],
    );
    return filled.length === 0 ? [] : [{ number: i + 1, cells: filled }];
  });
}

export function aSheet(rows: readonly (readonly Plain[])[], name = '表1', hidden = false): BookSheet {
  return { name, hidden, rows: rowsOf(rows) };
}
