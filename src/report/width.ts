import stringWidth from 'string-width';
import { countTwo, isPlain } from './plain.ts';

const ascii = /^[\x20-\x7e]*$/;
const wide = new RegExp(`[${countTwo}]`, 'g');
const known = new Map<string, number>();

/** Columns a text takes on a terminal: Chinese counts 2, combining marks 0. */
export function widthOf(text: string): number {
  if (ascii.test(text)) return text.length;
  if (!isPlain(text)) return stringWidth(text);
  return text.length + (text.match(wide)?.length ?? 0);
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
  if (isPlain(text)) return Array.from(text);
  unit ??= /\p{RI}\p{RI}|\P{M}[\p{M}\p{EMod}]*|\p{M}+/gsu;
  return text.match(unit) ?? [];
}
