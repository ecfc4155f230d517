/** The row of headings of a sheet, found by what is known of its columns. */
import type { BookCell, BookRow } from '../../model/book.ts';
import { foldedName } from '../candidates.ts';
import { tidyText } from '../tidy-text.ts';
import { shownText } from './cell-text.ts';

export interface Heading {
  /** As it stands there, on one line. */
  readonly text: string;
  readonly column: number;
}

/** Titles, notes and stamps may stand above the headings; below this many rows nobody begins a list. */
const looked = 20;

const hints = /[(（【[]?(?:必填|选填|必须填写|选填项|required|optional)[)）】\]]?/giu;

/** A heading as it is compared: without blanks, line breaks, marks that it must be filled in, and a colon at its end. */
export function foldedHeading(text: string): string {
  return foldedName(tidyText(text).replaceAll(hints, ''))
    .replaceAll(/[*＊※]/gu, '')
    .replace(/[:：]$/u, '');
}

function headingOf({ column, value }: BookCell): Heading {
  return { text: tidyText(shownText(value)).replaceAll(/\s*\n\s*/g, ''), column };
}

/** The headings of a row. */
export function headingsIn(row: BookRow): readonly Heading[] {
  return row.cells.map(headingOf).filter(({ text }) => foldedHeading(text) !== '');
}

export interface HeadingRow {
  readonly row: BookRow;
  readonly headings: readonly Heading[];
  /** How many of them are known. */
  readonly known: number;
}

/** The row in which most headings are known, the first of several; undefined where none is. */
export function findHeadingRow(
  rows: readonly BookRow[],
  isKnown: (folded: string) => boolean,
): HeadingRow | undefined {
  let best: HeadingRow | undefined;
  for (const row of rows.slice(0, looked)) {
    const headings = headingsIn(row);
    const known = new Set(headings.map(({ text }) => foldedHeading(text)).filter(isKnown)).size;
    if (known > (best?.known ?? 0)) best = { row, headings, known };
  }
  return best;
}
