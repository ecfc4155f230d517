import type { Cell, Column } from './table.ts';

/** A sum that is known only when each of its parts is. */
export function sumOf(values: readonly Cell[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (typeof value !== 'number') return null;
    sum += value;
  }
  return sum;
}

/** The row below the others: «total», and the sums of the columns that can be summed but for those left out. */
export function totalOf(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  leaveOut: readonly string[] = [],
): readonly Cell[] {
  return columns.map(({ key, form }, i) => {
    if (i === 0) return { code: 'total' };
    const isSummed = (form === 'count' || form === 'money') && !leaveOut.includes(key);
    return isSummed ? sumOf(rows.map((row) => row[i] ?? null)) : null;
  });
}
