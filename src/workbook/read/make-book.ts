import type { Book, BookCell, BookRefusal, BookRow, BookSheet } from '../../model/book.ts';
import { cellName } from '../../model/book.ts';
import type { BookTaker, Merged } from './book-taker.ts';
import type { Limits } from './limits.ts';
import { usualLimits } from './limits.ts';

interface OpenSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: BookRow[];
  readonly merged: Merged[];
}

/** The first thing that comes twice in a sorted list. */
function twice<T>(list: readonly T[], key: (item: T) => number): T | undefined {
  return list.find((item, index) => {
    const next = list[index + 1];
    return next !== undefined && key(next) === key(item);
  });
}

function covers({ fromRow, fromColumn, toColumn }: Merged, row: number, column: number): boolean {
  return column >= fromColumn && column <= toColumn && !(row === fromRow && column === fromColumn);
}

/** The rows without what merged cells cover, or undefined when the ranges lie over each other beyond reason. */
function uncovered(
  rows: readonly BookRow[],
  merged: readonly Merged[],
  limits: Limits,
): BookRow[] | undefined {
  const coming = [...merged].sort((a, b) => b.fromRow - a.fromRow);
  const left: BookRow[] = [];
  let here: Merged[] = [];
  let work = 0;
  for (const row of rows) {
    for (let next = coming.at(-1); next !== undefined && next.fromRow <= row.number; next = coming.at(-1)) {
      here.push(next);
      coming.pop();
    }
    if (here.length > 0) here = here.filter((range) => range.toRow >= row.number);
    work += here.length * (1 + row.cells.length);
    if (work > limits.merges * 200) return undefined;
    const cells =
      here.length === 0
        ? row.cells
        : row.cells.filter((cell) => !here.some((range) => covers(range, row.number, cell.column)));
    if (cells.length > 0) left.push(cells.length === row.cells.length ? row : { ...row, cells });
  }
  return left;
}

function finishSheet(sheet: OpenSheet, limits: Limits): BookSheet | BookRefusal {
  const { name, hidden, rows, merged } = sheet;
  rows.sort((a, b) => a.number - b.number);
  const again = twice(rows, (row) => row.number);
  if (again) return { refused: 'broken', sheet: name, cell: cellName(1, again.number) };
  for (const row of rows) {
    const cell = twice(row.cells, (each) => each.column);
    if (cell) return { refused: 'broken', sheet: name, cell: cellName(cell.column, row.number) };
  }
  const shown = merged.length === 0 ? rows : uncovered(rows, merged, limits);
  if (shown === undefined) return { refused: 'too-big', limit: 'merges', sheet: name };
  return { name, hidden, rows: shown };
}

/** Puts together what is read: sorts what a file has out of order, and takes away what merged cells cover. */
export function makeBook(limits: Limits = usualLimits): BookTaker & { finish(): Book | BookRefusal } {
  const sheets: OpenSheet[] = [];
  return {
    sheet: (name, hidden) => void sheets.push({ name, hidden, rows: [], merged: [] }),
    row: (number, cells: BookCell[]) => {
      cells.sort((a, b) => a.column - b.column);
      sheets.at(-1)?.rows.push({ number, cells });
    },
    merged: (range) => void sheets.at(-1)?.merged.push(range),
    working: () => undefined,
    finish: () => {
      const finished: BookSheet[] = [];
      for (const sheet of sheets) {
        const done = finishSheet(sheet, limits);
        if ('refused' in done) return done;
        finished.push(done);
      }
      return { sheets: finished };
    },
  };
}
