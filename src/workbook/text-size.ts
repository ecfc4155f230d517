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

/** Lines that lines of these widths take in a column of this width: of Han characters only whole ones fit. */
export function linesIn(widths: readonly number[], column: number): number {
  const room = Math.max(1, Math.floor((column - 1) / 2) * 2);
  let lines = 0;
  for (const width of widths) lines += Math.max(1, Math.ceil(width / room));
  return lines;
}

/** Height of a row of so many lines. */
export function heightOf(lines: number): number {
  return Math.min(Math.max(1, lines), mostLines) * lineHeight + 2;
}

/** Height of a row whose cells wrap in columns of these widths; Excel computes it for no merged cell and WPS for none. */
export function heightFor(cells: readonly (string | number | null)[], widths: readonly number[]): number {
  const lines = cells.map((cell, i) =>
    typeof cell === 'string' ? linesIn(lineWidths(cell), widths[i] ?? 10) : 1,
  );
  return heightOf(Math.max(1, ...lines));
}
