/** The rows of a sheet that were filled in. */
import type { BookCell, BookRow } from '../../model/book.ts';
import type { EntryField } from '../../records/fields.ts';
import { noData } from '../form-identity.ts';
import type { Given } from '../form-identity.ts';
import { tidyText } from '../tidy-text.ts';
import { cellText, shownText } from './cell-text.ts';
import type { CellWhy } from './cell-text.ts';
import type { Columns } from './columns.ts';

/** A cell in which something stands for a field. */
export interface FilledCell {
  readonly field: EntryField;
  readonly column: number;
  readonly text: string;
  /** Why it cannot be read; `text` is then what it shows. */
  readonly why?: CellWhy;
}

export interface FilledRow {
  readonly number: number;
  /** What its first cell numbers it; empty where nothing stands. */
  readonly key: string;
  /** In the order of the fields. */
  readonly cells: readonly FilledCell[];
}

export interface FilledRows {
  readonly rows: readonly FilledRow[];
  /** Rows in which a form asks for something and nobody answered; rows with nothing but a number ask for nothing. */
  readonly unfilled: number;
}

/** Fields by the number of their column. */
function byColumn({ fields }: Columns): readonly (Placed | undefined)[] {
  const placed: (Placed | undefined)[] = [];
  fields.forEach(({ field, column }, order) => (placed[column] = { field, column, order }));
  return placed;
}

interface Placed {
  readonly field: EntryField;
  readonly column: number;
  readonly order: number;
}

function fill({ field, column }: Placed, { value }: BookCell): FilledCell | undefined {
  const said = cellText(value, field.schema);
  if ('why' in said) return { field, column, text: said.shown, why: said.why };
  const text = tidyText(said.text);
  return text === '' ? undefined : { field, column, text };
}

/** The cells of a row that stand for a field, in the order of the fields. */
function fillRow(row: BookRow, placed: readonly (Placed | undefined)[]): readonly FilledCell[] {
  const found: (FilledCell | undefined)[] = [];
  for (const cell of row.cells) {
    const place = placed[cell.column];
    if (place !== undefined) found[place.order] = fill(place, cell);
  }
  return found.filter((cell) => cell !== undefined);
}

/** Whether a row says nothing but what the form itself wrote into it. */
function isAsGiven(cells: readonly FilledCell[], given: ReadonlyMap<string, string> | undefined): boolean {
  return (
    given !== undefined &&
    cells.every(({ field, text, why }) => why === undefined && tidyText(given.get(field.name) ?? '') === text)
  );
}

function givenByRow(given: readonly Given[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const rows = new Map<string, Map<string, string>>();
  for (const { row, field, value } of given) {
    const known = rows.get(row) ?? new Map<string, string>();
    rows.set(row, known.set(field, value));
  }
  return rows;
}

/** The rows below the headings in which somebody wrote something. */
export function filledRows(
  rows: readonly BookRow[],
  columns: Columns,
  given: readonly Given[] = [],
): FilledRows {
  const byRow = givenByRow(given);
  const placed = byColumn(columns);
  const found: FilledRow[] = [];
  let unfilled = 0;
  for (const row of rows) {
    if (row.number <= columns.row) continue;
    const numbered = row.cells.find(({ column }) => column === columns.keyColumn);
    const key = numbered === undefined ? '' : tidyText(shownText(numbered.value));
    if (noData.some((word) => word === key)) continue;
    const cells = fillRow(row, placed);
    if (cells.length === 0 || isAsGiven(cells, byRow.get(key))) {
      if (cells.length > 0) unfilled += 1;
    } else found.push({ number: row.number, key, cells });
  }
  return { rows: found, unfilled };
}
