import type { Merged } from './book-taker.ts';
import { lastColumn, lastRow } from './limits.ts';

export interface Reference {
  readonly column: number;
  readonly row: number;
}

/** `C7` as column 3 and row 7; undefined for what is no cell of a sheet. */
export function parseReference(text: string): Reference | undefined {
  let at = 0;
  let column = 0;
  for (; at < text.length && at < 4; at++) {
    const code = text.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  const row = rowNumber(text.slice(at));
  return column < 1 || column > lastColumn || row === undefined ? undefined : { column, row };
}

/** `7` as a row; undefined for what is none. */
export function rowNumber(text: string): number | undefined {
  const row = /^[1-9]\d{0,6}$/.test(text) ? Number(text) : 0;
  return row < 1 || row > lastRow ? undefined : row;
}

/** `A1:C2`; undefined for what is no range. */
export function parseRange(text: string): Merged | undefined {
  const [first = '', last = first, ...more] = text.split(':');
  const from = parseReference(first);
  const to = parseReference(last);
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  return {
    fromRow: Math.min(from.row, to.row),
    fromColumn: Math.min(from.column, to.column),
    toRow: Math.max(from.row, to.row),
    toColumn: Math.max(from.column, to.column),
  };
}
