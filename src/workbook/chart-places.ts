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

/** Where charts lie, and the rows after which a page ends so that it does not cut one. */
export interface ChartPlaces {
  readonly places: readonly ChartPlace[];
  readonly pageEnds: readonly number[];
}

/**
 * Places for charts one below the other, behind rows of these heights. One that does not fit on the page begins the next,
 * as does the first below a table of several pages: where the last of those ends depends on the program that prints.
 */
export function chartPlaces(
  charts: number,
  widths: readonly number[],
  heights: readonly number[],
  header: number,
): ChartPlaces {
  const page = pageHeight(widths);
  const columns = columnsFor(widths);
  const places: ChartPlace[] = [];
  const pageEnds: number[] = [];
  let used = heights.reduce((sum, height) => sum + height, 0);
  let row = heights.length;
  for (let i = 0; i < charts; i += 1) {
    if (used + (fewestRows + 1) * defaultHeight > page) {
      pageEnds.push(row);
      used = header;
    }
    used += defaultHeight;
    const fromRow = row + 1;
    row = fromRow + Math.min(mostRows, Math.max(fewestRows, Math.floor((page - used) / defaultHeight)));
    used += (row - fromRow) * defaultHeight;
    places.push({ columns, fromRow, toRow: row });
  }
  return { places, pageEnds };
}
