import type { SaidCell, SaidTable } from '../ledgers/table.ts';
import type { Layout } from './layout.ts';
import { lettersOf } from './letters.ts';

type Row = readonly SaidCell[];

/** What a cell adds up or divides; undefined where it holds its figure and nothing is computed. */
export type Formula = (row: Row, at: number) => string | undefined;

/** Part of whole in tenths of a percent, rounded down, as the formula computes it; null when there is no whole. */
function shareOf(part: SaidCell | undefined, whole: SaidCell | undefined): number | null | undefined {
  if (typeof part !== 'number' || typeof whole !== 'number') return undefined;
  return whole === 0 ? null : Math.floor((part * 1000) / whole);
}

/**
 * The formula of each column that has one. A formula stands only where it gives civic's own figure: a rate of areas whose
 * parts are printed rounded, or of parts that are missing, stays the figure it is.
 */
export function shareFormulas({ columns }: Layout): readonly (Formula | undefined)[] {
  return columns.map(({ share }, i) => {
    if (share === undefined) return undefined;
    const [part, whole] = share.map((key) => columns.findIndex((column) => column.key === key));
    if (part === undefined || whole === undefined || part < 0 || whole < 0) return undefined;
    const [n, d] = [lettersOf(part + 1), lettersOf(whole + 1)];
    return (row, at) =>
      shareOf(row[part], row[whole]) === row[i]
        ? `IF(${d}${String(at)}=0,"",ROUNDDOWN(${n}${String(at)}/${d}${String(at)},3))`
        : undefined;
  });
}

/** The sums of the table's total. */
export function sumFormulas(
  { columns, firstRow, lastRow }: Layout,
  rows: SaidTable['rows'],
): readonly (Formula | undefined)[] {
  return columns.map(({ sum }, i) => {
    if (sum === undefined || rows.length === 0) return undefined;
    const letters = lettersOf(i + 1);
    const range = `${letters}${String(firstRow)}:${letters}${String(lastRow)}`;
    return (row) => {
      let all = 0;
      for (const cells of rows) {
        // The table's rows have no number of their own in front.
        const value = cells[i - 1];
        if (typeof value === 'number') all += value;
      }
      return row[i] === all ? `SUM(${range})` : undefined;
    };
  });
}
