/** How the columns of tables are described: plain data, since what a ledger's sheets hold is data too. */

/** Words of a ledger in both languages, Chinese first. */
export type Title = readonly [zh: string, en: string];

/**
 * What the values of a column are. `files` are paths in the town's folder, one a line; `sheet` is the title of another
 * table of the sheaf; `money` is in fen; `rate` in tenths of a percent, rounded down; `points` in ten-thousandths of a
 * point, `score` the same shown to the hundredth; `state`, `verdict`, `unit-type` and `duty` are ids that each language has
 * its word for.
 */
export type ColumnForm =
  | 'text'
  | 'files'
  | 'sheet'
  | 'day'
  | 'count'
  | 'money'
  | 'rate'
  | 'points'
  | 'score'
  | 'state'
  | 'verdict'
  | 'unit-type'
  | 'duty';

export interface Column {
  /** The member's name in JSON. */
  readonly key: string;
  readonly title: Title;
  readonly form: ColumnForm;
  /** Display columns; a Chinese character takes two. */
  readonly width: number;
  /** The same in a workbook, where that is more: paper has room that a screen has not. */
  readonly paper?: number;
  /** Takes what is left of a screen; at most one column of a table. */
  readonly grows?: true;
  /** Only in workbooks and JSON: a screen has no room for it. */
  readonly wide?: true;
  /** Printed over this column and its neighbours that say the same: a header of two levels. */
  readonly over?: Title;
  /** A rate: the columns that hold what it is computed of, part and whole. A workbook computes it anew. */
  readonly share?: readonly [part: string, whole: string];
  /** Added up in the table's total. A workbook adds anew. */
  readonly sum?: true;
}
