/** Points of one line of the plain font. */
const lineHeight = 16;
const mostLines = 25;

/** Points of a row whose height nobody set. */
export const defaultHeight = 15;

/** Display columns of a text: a Chinese character takes two. */
export function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    // The second half of a pair adds nothing: the first has counted for both.
    width += code <= 0x2e80 ? 1 : code >= 0xdc00 && code <= 0xdfff ? 0 : 2;
  }
  return width;
}

/** Display columns of each of a text's own lines. */
export function lineWidths(text: string): readonly number[] {
  return text.includes('\n') ? text.split('\n').map(widthOf) : [widthOf(text)];
}

/** Lines that lines of these widths take in a column of this width. */
export function linesIn(widths: readonly number[], column: number): number {
  let lines = 0;
  for (const width of widths) lines += Math.max(1, Math.ceil(width / Math.max(1, column - 1)));
  return lines;
}

/** Height of a row of so many lines. */
export function heightOf(lines: number): number {
  return Math.min(Math.max(1, lines), mostLines) * lineHeight + 2;
}

/** Height of a row whose texts wrap in columns of these widths; Excel computes it for no merged cell and WPS for none. */
export function heightFor(texts: readonly string[], widths: readonly number[]): number {
  return heightOf(Math.max(1, ...texts.map((text, i) => linesIn(lineWidths(text), widths[i] ?? 10))));
}
