import type { SaidCell, SaidChart, SaidTable } from '../ledgers/table.ts';
import { dayNumber, divisors } from './cell-values.ts';
import type { ChartCells, ChartData } from './chart-xml.ts';
import type { Layout } from './layout.ts';
import { lettersOf } from './letters.ts';
import { cellText } from './safe-text.ts';
import { numberFormats } from './styles.ts';

/** The charts that can be drawn: there are rows, and the columns named exist. */
export function chartsOf({ charts = [], columns, rows }: SaidTable): readonly SaidChart[] {
  const has = (key: string): boolean => columns.some((column) => column.key === key);
  return rows.length === 0
    ? []
    : charts.filter(({ along, of }) => of.length > 0 && [along, ...of].every(has));
}

function cellsOf(table: SaidTable, layout: Layout, sheet: string, key: string): ChartCells {
  const i = layout.columns.findIndex((column) => column.key === key);
  const form = layout.columns[i]?.form ?? 'text';
  const divisor = divisors[form] ?? 1;
  const figure = (cell: SaidCell): number | null => {
    const value = typeof cell === 'number' ? cell / divisor : null;
    return value !== null && Number.isFinite(value) ? value : null;
  };
  // The table's rows have no number of their own in front.
  const cells = Array.from(table.rows, (row) => row[i - 1] ?? null);
  const days = cells.map((cell) => (typeof cell === 'string' ? dayNumber(cell) : undefined) ?? null);
  const letters = lettersOf(i + 1);
  const range = `'${sheet}'!$${letters}$${String(layout.firstRow)}:$${letters}$${String(layout.lastRow)}`;
  if (form === 'day' && !days.includes(null)) return { range, values: days, format: 'yyyy-mm-dd' };
  if (cells.some((cell) => typeof cell === 'string')) {
    return {
      range,
      values: cells.map((cell) => (cell === null ? null : cellText(String(cell)))),
      format: undefined,
    };
  }
  return { range, values: cells.map(figure), format: numberFormats[form] ?? 'General' };
}

/** A chart with the cells it refers to. */
export function chartData(table: SaidTable, layout: Layout, sheet: string, chart: SaidChart): ChartData {
  const nameOf = (key: string): ChartCells => {
    const i = layout.columns.findIndex((column) => column.key === key);
    const cell = `'${sheet}'!$${lettersOf(i + 1)}$${String(layout.head[1])}`;
    return { range: cell, values: [cellText(layout.columns[i]?.title ?? key)], format: undefined };
  };
  return {
    title: cellText(chart.title),
    form: chart.form,
    along: cellsOf(table, layout, sheet, chart.along),
    series: chart.of.map((key) => ({ name: nameOf(key), figures: cellsOf(table, layout, sheet, key) })),
  };
}
