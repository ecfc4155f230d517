import { clean, withoutOrders } from './clean.ts';
import type { Paint, Style } from './paint.ts';
import { widthOf } from './width.ts';
import { wrap } from './wrap.ts';

/** The paper: how wide, whether only plain ASCII lines may be drawn, how to colour. */
export interface Paper {
  readonly width: number;
  readonly ascii: boolean;
  readonly paint: Paint;
}

export interface Cell {
  readonly text: string;
  readonly style?: Style;
}

export interface Column {
  readonly title: string;
  /** Columns it takes; one column of a grid takes `rest`. */
  readonly width: number | 'rest';
  readonly align?: 'left' | 'right';
}

export interface LineOptions {
  readonly style?: Style;
  readonly indent?: number;
  /** Further indent of the second and later lines. */
  readonly hang?: number;
}

/** Lines being written. Every value is cleaned here and nowhere else, before it is measured, wrapped and coloured. */
export interface Page {
  blank(): void;
  line(text: string, options?: LineOptions): void;
  rule(): void;
  /** Rows of cells; each cell is a list of paragraphs. Costs the same a row, however many there are. */
  grid(
    columns: readonly Column[],
    rows: readonly (readonly (readonly Cell[])[])[],
    /** The last row, set off from the others. */
    total?: readonly (readonly Cell[])[],
  ): void;
  /** One line as it is, cleaned but not wrapped: its columns mean something. */
  shown(text: string, style?: Style): void;
  /** Lines already cleaned and laid out. */
  laidOut(text: string): void;
  text(): string;
}

const gap = 2;

interface Placed {
  readonly text: string;
  readonly style: Style;
}

function fill(cells: readonly Cell[], width: number): readonly Placed[] {
  return cells.flatMap(({ text, style = 'plain' }) =>
    wrap(clean(text), width).map((line) => ({ text: line, style })),
  );
}

function widthsOf(columns: readonly Column[], total: number): readonly number[] {
  const fixed = columns.reduce((sum, { width }) => sum + (width === 'rest' ? 0 : width), 0);
  const rest = Math.max(10, total - fixed - gap * (columns.length - 1));
  return columns.map(({ width }) => (width === 'rest' ? rest : width));
}

/** An empty page. */
export function newPage({ width, ascii, paint }: Paper): Page {
  const lines: string[] = [];
  const row = (
    columns: readonly Column[],
    widths: readonly number[],
    cells: readonly (readonly Cell[])[],
  ): void => {
    const placed = columns.map((_, i) => fill(cells[i] ?? [], widths[i] ?? 0));
    const starts = widths.map((_, j) => widths.slice(0, j).reduce((sum, width) => sum + width + gap, 0));
    const height = Math.max(...placed.map((column) => column.length));
    for (let i = 0; i < height; i += 1) {
      let line = '';
      let end = 0;
      for (const [j, column] of placed.entries()) {
        const cell = column[i];
        const start = starts[j] ?? 0;
        if (cell === undefined || cell.text === '') continue;
        const blanks = columns[j]?.align === 'right' ? (widths[j] ?? 0) - widthOf(cell.text) : 0;
        line += ' '.repeat(Math.max(0, start + blanks - end)) + paint(cell.text, cell.style);
        end = start + blanks + widthOf(cell.text);
      }
      lines.push(line);
    }
  };
  const rule = (): void => void lines.push(paint((ascii ? '-' : '─').repeat(width), 'dim'));
  return {
    blank: () => void lines.push(''),
    line: (text, { style = 'plain', indent = 0, hang = 0 } = {}) => {
      wrap(clean(text), width - indent - hang).forEach((part, i) => {
        lines.push(' '.repeat(i === 0 ? indent : indent + hang) + paint(part, style));
      });
    },
    rule,
    grid: (columns, rows, total) => {
      const widths = widthsOf(columns, width);
      row(
        columns,
        widths,
        columns.map(({ title }) => [{ text: title, style: 'dim' }]),
      );
      rule();
      for (const cells of rows) row(columns, widths, cells);
      if (total === undefined) return;
      rule();
      row(columns, widths, total);
    },
    shown: (text, style = 'plain') => void lines.push(paint(clean(text).trimEnd(), style)),
    laidOut: (text) => void lines.push(...text.split('\n')),
    text: () =>
      `${lines
        .flatMap((line) => line.split('\n'))
        .map(withoutOrders)
        .join('\n')}\n`,
  };
}
