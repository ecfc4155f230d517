import type { SaidColumn, SaidTable } from '../ledgers/table.ts';
import { lettersHead } from './draw-letter.ts';
import { words } from './merged-row.ts';
import { markWidth } from './styles.ts';
import { widthOf } from './text-size.ts';

/** Rows of a ledger above its header: title, what it covers, who filed it. */
const rowsAbove = 3;

/** A title does not make its column wider than this: it wraps. */
const widestTitle = 24;

/** A ledger is at least so wide: the line of who filed it must not wrap. */
const narrowest = 92;

/** Widths as they are, or in the same proportion so wide that the sheet is not too narrow; the number's stays. */
function stretched([first = 0, ...others]: readonly number[]): readonly number[] {
  const all = others.reduce((sum, width) => sum + width, 0);
  if (all === 0 || first + all >= narrowest) return [first, ...others];
  return [first, ...others.map((width) => Math.ceil((width * (narrowest - first)) / all))];
}

/** Where everything of a table stands on its sheet; rows count from one. */
export interface Layout {
  /** The number of the row first, then those of the table. */
  readonly columns: readonly SaidColumn[];
  readonly widths: readonly number[];
  /** First and last row of the header, which are the same unless columns are grouped. */
  readonly head: readonly [first: number, last: number];
  readonly firstRow: number;
  /** The last row of the table, without its total; the row that says there is nothing, where there is nothing. */
  readonly lastRow: number;
  /** The row of the total; undefined when there is none. */
  readonly totalRow: number | undefined;
}

function widthFor({ width, paper = width, title, tones }: SaidColumn): number {
  return Math.max(paper, Math.min(widthOf(title), widestTitle)) + 2 + (tones === undefined ? 0 : markWidth);
}

export function layOut(table: SaidTable): Layout {
  const numbered: SaidColumn = { key: '', title: words.number, form: 'count', width: 5 };
  const columns = [numbered, ...table.columns];
  const first = table.letter === undefined ? rowsAbove + 1 : lettersHead(table.lead);
  const last = first + (columns.some(({ over }) => over !== undefined) ? 1 : 0);
  const saysNothing = table.rows.length === 0 && table.letter === undefined;
  const lastRow = last + (saysNothing ? 1 : table.rows.length);
  return {
    columns,
    widths: table.letter === undefined ? stretched(columns.map(widthFor)) : columns.map(widthFor),
    head: [first, last],
    firstRow: last + 1,
    lastRow,
    totalRow: table.total === undefined || table.letter !== undefined ? undefined : lastRow + 1,
  };
}
