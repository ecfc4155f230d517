/** The letters of a column by its number: 1 is A, 27 AA. */
export function lettersOf(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column <= 26 ? letter : lettersOf((column - 1 - rest) / 26) + letter;
}
