import stringWidth from 'string-width';

const ascii = /^[\x20-\x7e]*$/;
const known = new Map<string, number>();

/** Columns a text takes on a terminal: Chinese counts 2, combining marks 0. */
export function widthOf(text: string): number {
  return ascii.test(text) ? text.length : stringWidth(text);
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

/** A character with the marks that belong to it. */
const unit = /\p{RI}\p{RI}|\P{M}[\p{M}\p{EMod}]*|\p{M}+/gsu;

/** A text cut into characters that must not be torn apart. */
export function unitsOf(text: string): readonly string[] {
  return text.match(unit) ?? [];
}
