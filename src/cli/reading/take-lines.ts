import type { BookCell, BookLimit, BookRefusal, CellValue } from '../../model/book.ts';
import type { BookTaker } from '../../workbook/read/book-taker.ts';
import { decodeValue, known } from './value-code.ts';

/** What one line says: reading goes on, is done, was refused; or that no child of ours wrote it. */
export type Said = 'more' | 'end' | 'garbage' | BookRefusal;

const refusals: readonly BookRefusal['refused'][] = [
  'empty',
  'unreadable',
  'unknown-format',
  'old-format',
  'password',
  'broken',
  'too-big',
  'encoding',
  'gave-up',
];

const limits: readonly BookLimit[] = [
  'packed',
  'unpacked',
  'entries',
  'entities',
  'depth',
  'strange',
  'piece',
  'sheets',
  'columns',
  'rows',
  'cells',
  'merges',
  'cell-text',
  'text',
];

function field(from: object, name: string): string | undefined {
  const value: unknown = Object.getOwnPropertyDescriptor(from, name)?.value;
  return typeof value === 'string' ? value : undefined;
}

function parseRefusal(from: unknown): BookRefusal | undefined {
  if (typeof from !== 'object' || from === null) return undefined;
  const refused = refusals.find((each) => each === field(from, 'refused'));
  if (refused === undefined) return undefined;
  const limit = limits.find((each) => each === field(from, 'limit'));
  const sheet = field(from, 'sheet');
  const cell = field(from, 'cell');
  const shown = field(from, 'shown');
  return {
    refused,
    ...(limit === undefined ? {} : { limit }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(cell === undefined ? {} : { cell }),
    ...(shown === undefined ? {} : { shown }),
  };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

/** Hands on what the lines of `lineSender` say; nothing in them is believed. */
export function lineTaker(taker: BookTaker): (line: string) => Said {
  const values: CellValue[] = [];
  const valueOf = (code: unknown): CellValue | undefined => {
    if (typeof code === 'number') return values[code];
    if (typeof code !== 'string') return undefined;
    const value = decodeValue(code);
    if (value !== undefined && code.length <= known.longest && values.length < known.most) values.push(value);
    return value;
  };
  const row = (number: number, line: readonly unknown[]): Said => {
    const cells: BookCell[] = [];
    for (let at = 1; at < line.length; at += 2) {
      const column = line[at];
      const value = valueOf(line[at + 1]);
      if (!isCount(column) || value === undefined) return 'garbage';
      cells.push({ column, value });
    }
    taker.row(number, cells);
    return 'more';
  };
  const merged = ([, fromRow, fromColumn, toRow, toColumn]: readonly unknown[]): Said => {
    if (!isCount(fromRow) || !isCount(fromColumn) || !isCount(toRow) || !isCount(toColumn)) return 'garbage';
    taker.merged({ fromRow, fromColumn, toRow, toColumn });
    return 'more';
  };
  const sheet = ([, name, hidden]: readonly unknown[]): Said => {
    if (typeof name !== 'string' || typeof hidden !== 'boolean') return 'garbage';
    taker.sheet(name, hidden);
    return 'more';
  };
  return (text) => {
    const line = parseLine(text);
    const first = line?.[0];
    if (line === undefined) return 'garbage';
    if (isCount(first)) return row(first, line);
    switch (first) {
      case 's':
        return sheet(line);
      case 'm':
        return merged(line);
      case 'w':
        return 'more';
      case 'end':
        return 'end';
      case 'no':
        return parseRefusal(line[1]) ?? 'garbage';
      default:
        return 'garbage';
    }
  };
}

function parseLine(text: string): readonly unknown[] | undefined {
  try {
    const line: unknown = JSON.parse(text);
    return Array.isArray(line) ? line : undefined;
  } catch {
    return undefined;
  }
}
