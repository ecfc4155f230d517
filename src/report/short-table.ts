import Table from 'cli-table3';
import { clean } from './clean.ts';
import type { Paper } from './page.ts';
import { widthOf } from './width.ts';
import { wrap } from './wrap.ts';

const asciiLines = {
  top: '-',
  'top-mid': '+',
  'top-left': '+',
  'top-right': '+',
  bottom: '-',
  'bottom-mid': '+',
  'bottom-left': '+',
  'bottom-right': '+',
  left: '|',
  right: '|',
  middle: '|',
};

/** No lines between rows: a summary is to fit a screen. */
const noLines = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };

/**
 * A framed table, for short lists only: cli-table3 takes minutes for thousands of rows. The text of the first column
 * is wrapped here, since cli-table3 loses Chinese characters when it wraps.
 */
export function shortTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  paper: Paper,
): string {
  const cells = [head, ...rows].map((row) => row.map(clean));
  const others = head.slice(1).map((_, i) => Math.max(...cells.map((row) => widthOf(row[i + 1] ?? ''))));
  // Each column has a border and a blank on either side, and the table one border more.
  const room = paper.width - others.reduce((sum, width) => sum + width, 0) - head.length * 3 - 1;
  const wrapped = cells.map(([first = '', ...rest]) => [wrap(first, room).join('\n'), ...rest]);
  const table = new Table({
    head: wrapped[0] ?? [],
    colAligns: head.map((_, i) => (i === 0 ? 'left' : 'right')),
    style: { head: [], border: [] },
    chars: { ...(paper.ascii ? asciiLines : {}), ...noLines },
  });
  table.push(...wrapped.slice(1));
  return table.toString();
}
