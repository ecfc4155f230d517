/** Points of one line of the plain font. */
const lineHeight = 16;
const mostLines = 25;

/** Display columns of a text: a Chinese character takes two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1;
  return width;
}

/** Height of a row whose cells wrap in columns of these widths; Excel computes it for no merged cell and WPS for none. */
export function heightFor(cells: readonly (string | number | null)[], widths: readonly number[]): number {
  const lines = cells.map((cell, i) =>
    typeof cell === 'string' ? Math.ceil(widthOf(cell) / Math.max(1, (widths[i] ?? 10) - 1)) : 1,
  );
  return Math.min(Math.max(1, ...lines), mostLines) * lineHeight + 2;
}
