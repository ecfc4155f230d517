/**
 * Tables without a format: what a screen, Markdown, JSON and a workbook print of the same figures. A value is written
 * once, as it is kept (money in fen, rates in tenths of a percent); how it looks is the renderer's business.
 */
import type { Column, ColumnForm, Title } from '../model/column.ts';
import type { Line } from './lines/index.ts';
import type { Heading } from './report-document.ts';

export type { Column, ColumnForm, Title };

/** A value; null where there is none. A line is said in the language of the reader. */
export type Cell = string | number | Line | null;

export interface Table {
  readonly id: string;
  readonly title: Title;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The last row, summed up; in a workbook set off from the others. */
  readonly total?: readonly Cell[];
  /** Said above the table. */
  readonly lead?: readonly Line[];
  /** Said below it. */
  readonly notes?: readonly Line[];
  /** Who signs below it, in a workbook and in Markdown. */
  readonly sign?: readonly Title[];
  readonly letter?: Letter;
  /** The page in front: its lead is printed large and centred, with room for a seal. It has no columns and no rows. */
  readonly cover?: true;
  readonly charts?: readonly Chart[];
}

/** A chart of a table's own columns, drawn below it in a workbook. */
export interface Chart {
  readonly title: Title;
  readonly form: 'bars' | 'lines';
  /** The column of the names along the axis. */
  readonly along: string;
  /** The columns of the figures. */
  readonly of: readonly string[];
}

/**
 * What makes a table a paper to hand over: its number instead of who filed it, lead and notes as its text, and below
 * who signs it a receipt to tear off, signed by who takes it.
 */
export interface Letter {
  readonly number: Line;
  readonly receipt: Line;
  readonly sign: readonly Title[];
}

/** What a command prints: some tables under one heading. */
export interface Sheaf {
  readonly id: string;
  readonly title: Title;
  /** A short Chinese name for the file, without its extension. */
  readonly fileName: string;
  readonly heading: Heading;
  readonly tables: readonly Table[];
}

/** A value in one language. */
export type SaidCell = string | number | null;

/** What a verdict or a state means for who reads it: settled, doubtful, failed, still to come, left out of account. */
export type Tone = 'good' | 'shaky' | 'bad' | 'open' | 'aside';

/** A column titled in one language. */
export interface SaidColumn extends Omit<Column, 'title' | 'over'> {
  readonly title: string;
  readonly over?: string | undefined;
  /** Of a column of verdicts or states: what its words mean. */
  readonly tones?: ReadonlyMap<string, Tone> | undefined;
}

/** A chart titled in one language. */
export interface SaidChart extends Omit<Chart, 'title'> {
  readonly title: string;
}

/** Rows that can be gone through any number of times. An array will do; other rows are made as they are asked for. */
export interface SaidRows extends Iterable<readonly SaidCell[]> {
  readonly length: number;
}

/** A table in one language, still without a format. */
export interface SaidTable {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly SaidColumn[];
  readonly rows: SaidRows;
  readonly total: readonly SaidCell[] | undefined;
  readonly lead: readonly string[];
  readonly notes: readonly string[];
  readonly sign: readonly string[];
  readonly letter?: SaidLetter | undefined;
  readonly cover?: true | undefined;
  readonly charts?: readonly SaidChart[] | undefined;
}

/** A letter in one language. */
export interface SaidLetter {
  /** Over the numbers of its rows. */
  readonly rowNumber: string;
  readonly number: string;
  readonly receipt: string;
  readonly sign: readonly string[];
}

/** A sheaf in one language: what the screen, Markdown and the workbook draw. */
export interface SaidSheaf {
  readonly id: string;
  readonly title: string;
  /** Town, county and year. */
  readonly town: string;
  readonly on: string;
  /** What stands under the title: pack, cut-off day, phase. */
  readonly headed: readonly string[];
  /** Said first, so that nobody overlooks it: a fictional town, records left out. */
  readonly warnings: readonly string[];
  readonly tables: readonly SaidTable[];
}
