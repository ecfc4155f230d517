/**
 * What stands in a workbook or CSV file that somebody filled in, as plain values: what `src/workbook/` reads out of the
 * bytes and `src/enter/` makes records of. Nothing is guessed here: a cell says what it holds, or why it holds nothing.
 */
import type { Day } from './day.ts';

/** Why a cell has no value though something stands in it. */
export type CellTrouble =
  /** `#REF!`, `#N/A`: shown as it stands. */
  | 'error'
  /** A formula whose result the program that wrote it did not keep. */
  | 'no-result'
  /** A picture inside the cell, which is no file. */
  | 'picture'
  /** A number of more than 15 digits: the spreadsheet program has already lost its end. */
  | 'long-number'
  /** A number written as a date before 1900-03-01 or past the year 9999. */
  | 'impossible-day';

export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  /** `text` is the number as the file stores it, `percent` whether it is shown as a percentage (0.95 as 95 %). */
  | { readonly kind: 'number'; readonly text: string; readonly percent: boolean }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'flag'; readonly value: boolean }
  | { readonly kind: 'trouble'; readonly why: CellTrouble; readonly shown: string };

/** A cell that is not empty. Of merged cells only the first has a value. */
export interface BookCell {
  /** From 1: column A. */
  readonly column: number;
  readonly value: CellValue;
}

/** A row in which something stands. */
export interface BookRow {
  /** From 1, as the program shows it. */
  readonly number: number;
  /** In order of their columns. */
  readonly cells: readonly BookCell[];
}

export interface BookSheet {
  /** Empty in a CSV file. */
  readonly name: string;
  readonly hidden: boolean;
  /** In order of their numbers. */
  readonly rows: readonly BookRow[];
}

export interface Book {
  readonly sheets: readonly BookSheet[];
}

/** What a file may not have too much of: so that no file, however it is made, takes more time and memory than it should. */
export type BookLimit =
  /** Bytes of the file itself. */
  | 'packed'
  /** Bytes it unpacks to, in one part or altogether. */
  | 'unpacked'
  /** Files in the zip. */
  | 'entries'
  /** XML that declares entities of its own, as no spreadsheet program does. */
  | 'entities'
  /** XML elements inside each other. */
  | 'depth'
  /** XML elements that are none of a workbook. */
  | 'strange'
  /** One tag, comment or text in the XML. */
  | 'piece'
  | 'sheets'
  | 'columns'
  | 'rows'
  | 'cells'
  | 'merges'
  /** Characters in one cell. */
  | 'cell-text'
  /** Characters altogether. */
  | 'text';

/** Why a whole file is not read; `sheet` and `cell` say where it was noticed, if anywhere in particular. */
export interface BookRefusal {
  readonly refused:
    | 'empty'
    /** A folder, a pipe, nothing at all: `shown` is the code of the disk's error, or `not-regular`. */
    | 'unreadable'
    | 'unknown-format'
    /** .xls, .et, .xlsb, .ods and the like: to be saved as .xlsx. */
    | 'old-format'
    | 'password'
    /** A zip, but no workbook; or one that is cut off or broken. */
    | 'broken'
    /** `limit` says of what there is too much. */
    | 'too-big'
    /** Neither UTF-8 nor GBK nor Unicode text. */
    | 'encoding'
    /** Reading took longer or more memory than it may. */
    | 'gave-up';
  readonly limit?: BookLimit;
  readonly sheet?: string;
  readonly cell?: string;
  /** What stood there. */
  readonly shown?: string;
}

/** `C7` for column 3 and row 7. */
export function cellName(column: number, row: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${String(row)}`;
}
