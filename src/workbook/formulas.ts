import type { SaidCell } from '../ledgers/table.ts';
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

/** The sums of a table's columns, added up while its rows go by. */
export interface ColumnSums {
  readonly add: (row: Row) => void;
  /** The formula of each column of the total that is the sum of the rows gone by; without rows there is none. */
  readonly formulas: () => readonly (Formula | undefined)[];
}

export function columnSums({ columns, firstRow, lastRow }: Layout): ColumnSums {
  const summed = columns.flatMap(({ sum }, i) => (sum === undefined ? [] : [i]));
  const sums: number[] = [];
  return {
    add: (row) => {
      for (const i of summed) {
        const value = row[i];
        sums[i] = (sums[i] ?? 0) + (typeof value === 'number' ? value : 0);
      }
    },
    formulas: () =>
      columns.map((_, i) => {
        const all = sums[i];
        if (all === undefined) return undefined;
        const letters = lettersOf(i + 1);
        const range = `${letters}${String(firstRow)}:${letters}${String(lastRow)}`;
        return (row) => (row[i] === all ? `SUM(${range})` : undefined);
      }),
  };
}
