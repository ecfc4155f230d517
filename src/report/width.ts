import stringWidth from 'string-width';

const ascii = /^[\x20-\x7e]*$/;
/** What nearly every text consists of: ASCII, and characters that count two wherever they stand. */
const plain = /^[\x20-\x7e\u3001-\u3003\u3008-\u3011\u4e00-\u9fff\uff01-\uff60]*$/;
const narrow = /[\x20-\x7e]/g;
const known = new Map<string, number>();

/** Columns a text takes on a terminal: Chinese counts 2, combining marks 0. */
export function widthOf(text: string): number {
  if (ascii.test(text)) return text.length;
  if (!plain.test(text)) return stringWidth(text);
  return 2 * text.length - (text.match(narrow)?.length ?? 0);
}

/** Width of one character with its marks; remembered, since a report repeats the same few hundred. */
export function unitWidth(unit: string): number {
  let width = known.get(unit);
  if (width === undefined) {
    width = widthOf(unit);
    known.set(unit, width);
  }
  return width;
}

/** A character with the marks that belong to it; made when wanted, since that takes as long as printing a page. */
let unit: RegExp | undefined;

/** A text cut into characters that must not be torn apart. */
export function unitsOf(text: string): readonly string[] {
  // Of these none is a mark, and none takes one.
  if (plain.test(text)) return Array.from(text);
  unit ??= /\p{RI}\p{RI}|\P{M}[\p{M}\p{EMod}]*|\p{M}+/gsu;
  return text.match(unit) ?? [];
}
