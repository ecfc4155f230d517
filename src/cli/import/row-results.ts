/** What becomes of each row of a file. */
import type { Change } from '../../enter/import/standing.ts';
import type { ImportLine, NotImported, RowState } from '../../ledgers/lines/import.ts';
import type { Severity } from '../../model/diagnostic.ts';

/** What is said of a row or of one of its cells. */
export interface CellSaid {
  /** `表1!C7`; of a row as a whole `表1!7`. */
  readonly cell: string;
  readonly severity: Severity;
  readonly found: string;
  readonly expected: string;
  readonly type: string;
}

/** A record's rows. */
export interface RowResult {
  /** `表1!7`. */
  readonly place: string;
  /** How many rows it was read from. */
  readonly rows: number;
  readonly state: RowState;
  /** The first things it says, to be recognised by. */
  readonly about: string;
  readonly said: readonly CellSaid[];
  /** The record there already: the same, or another. */
  readonly by: string | undefined;
  readonly elsewhere: string | undefined;
  readonly changes: readonly Change[];
}

export interface FileResult {
  readonly file: string;
  /** Said above the rows: how it was read, what was passed over. */
  readonly lead: readonly ImportLine[];
  readonly refused: NotImported | undefined;
  readonly rows: readonly RowResult[];
  /** Rows in which something was filled in, of a file that was refused too. */
  readonly count: number;
  readonly unfilled: number;
  readonly copied: number;
  /** Files that were written, or would be. */
  readonly written: readonly string[];
  /** Mistakes elsewhere in the town's folder. */
  readonly elsewhere: number;
}

export interface RowCounts {
  readonly rows: number;
  readonly written: number;
  readonly there: number;
  readonly refused: number;
}

/** Rows in = written + already there + refused. */
export function countRows({ rows, count }: Pick<FileResult, 'rows' | 'count'>): RowCounts {
  const of = (...states: readonly RowState[]): number =>
    rows.filter(({ state }) => states.includes(state)).reduce((sum, each) => sum + each.rows, 0);
  const [written, there] = [of('new', 'replaced'), of('there')];
  return { rows: count, written, there, refused: count - written - there };
}

/** Whether every row of a file is in the town's folder now, or was before. */
export function isFine(result: FileResult): boolean {
  return result.refused === undefined && countRows(result).refused === 0 && result.count > 0;
}
