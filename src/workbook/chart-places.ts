import type { ChartPlace } from './chart-xml.ts';
import { fitPages } from './page-fit.ts';
import type { PageFit } from './page-fit.ts';
import { defaultHeight } from './text-size.ts';

/** Rows of the sheet that a chart covers, at the default height: as many as are left of the page between these. */
const fewestRows = 13;
const mostRows = 20;
/** A page is shrunk for a chart of so many, if that is enough for it; the fewest leave little beside long names. */
const goodRows = 18;
/** Display columns that a chart needs and is not to exceed; those beyond the table are of the default width. */
const narrowest = 90;
const widest = 110;
const defaultWidth = 9;

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

/** Where charts lie, and the rows after which a page ends so that it does not cut one. */
export interface ChartPlaces {
  readonly places: readonly ChartPlace[];
  readonly pageEnds: readonly number[];
  /** Pages the sheet is shrunk to; 0: as many as it takes. */
  readonly pages: number;
}

/**
 * Places for charts one below the other, behind rows of these heights. Where all can stand on one page they do, shrunk a
 * little if need be. Else one that does not fit on the page begins the next, as does the first below a table of several
 * pages: where the last of those ends depends on the program that prints.
 */
export function chartPlaces(
  charts: number,
  widths: readonly number[],
  heights: readonly number[],
  header: number,
): ChartPlaces {
  let used = heights.reduce((sum, height) => sum + height, 0);
  const fitting = (rows: number): PageFit =>
    fitPages(widths, used + charts * (rows + 1) * defaultHeight, header);
  const good = fitting(goodRows);
  const rows = good.pages === 1 ? goodRows : fewestRows;
  const fit = good.pages === 1 ? good : fitting(fewestRows);
  const least = (rows + 1) * defaultHeight;
  const page = fit.height;
  const isOnePage = fit.pages === 1;
  const columns = columnsFor(widths);
  const places: ChartPlace[] = [];
  const pageEnds: number[] = [];
  let row = heights.length;
  for (let i = 0; i < charts; i += 1) {
    // On the one page every chart after this has to find room too.
    const after = isOnePage ? (charts - 1 - i) * least : 0;
    if (!isOnePage && used + least > page) {
      pageEnds.push(row);
      used = header;
    }
    used += defaultHeight;
    const fromRow = row + 1;
    const left = Math.floor((page - used - after) / defaultHeight);
    row = fromRow + Math.min(mostRows, Math.max(rows, left));
    used += (row - fromRow) * defaultHeight;
    places.push({ columns, fromRow, toRow: row });
  }
  return { places, pageEnds, pages: charts > 0 && !isOnePage ? 0 : fit.pages };
}
