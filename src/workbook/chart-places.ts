import type { ChartPlace } from './chart-xml.ts';
import { printable } from './page-set-up.ts';
import { defaultHeight } from './text-size.ts';

/** Rows of the sheet that a chart covers, at the default height: as many as are left of the page between these. */
const fewestRows = 13;
const mostRows = 20;
/** Display columns that a chart needs and is not to exceed; those beyond the table are of the default width. */
const narrowest = 90;
const widest = 110;
const defaultWidth = 9;

/** Programs differ a little in what they get onto a page. */
const leeway = 0.96;

function columnsFor(widths: readonly number[]): number {
  let columns = 0;
  let width = 0;
  for (;;) {
    const next = widths[columns] ?? defaultWidth;
    if (width >= narrowest || width + next > widest) return Math.max(1, columns);
    width += next;
    columns += 1;
  }
}

/** Points of height that a page takes of a sheet that is as wide as its columns, shrunk to the page's width. */
function pageHeight(widths: readonly number[]): number {
  const width = widths.reduce((sum, each) => sum + each, 0) * printable.pointsAColumn;
  return (printable.height / Math.min(1, printable.width / width)) * leeway;
}

/** What is used of the page on which the last of some rows stands; each further page begins with the header. */
function usedOf(heights: readonly number[], header: number, page: number): number {
  let used = 0;
  for (const height of heights) used = used + height > page ? header + height : used + height;
  return used;
}

/**
 * Places for charts one below the other, behind rows of these heights. One that would be cut by the end of a page begins
 * on the next: by empty rows, since Excel takes no page breaks in a sheet that is fitted to a width.
 */
export function chartPlaces(
  charts: number,
  widths: readonly number[],
  heights: readonly number[],
  header: number,
): readonly ChartPlace[] {
  const page = pageHeight(widths);
  const columns = columnsFor(widths);
  let used = usedOf(heights, header, page);
  let row = heights.length;
  return Array.from({ length: charts }, () => {
    row += 1;
    used += defaultHeight;
    let left = Math.floor((page - used) / defaultHeight);
    if (left < fewestRows) {
      row += Math.max(0, left) + 2;
      used = header + 2 * defaultHeight;
      left = mostRows;
    }
    const fromRow = row;
    const rows = Math.min(left, mostRows);
    row += rows;
    used += rows * defaultHeight;
    return { columns, fromRow, toRow: row };
  });
}
