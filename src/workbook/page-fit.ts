import { printable } from './page-set-up.ts';

/** Programs differ a little in what they get onto a page. */
const leeway = 0.96;

/** What is left over for one page more is drawn in when the others then still have this share of their size. */
const leastOfOne = 0.75;
const leastOfSeveral = 0.85;
/** Letters of eleven points are to stay larger than six. */
const leastInAll = 0.6;
/** Where the pages of a longer sheet end depends too much on the program that prints. */
const mostPages = 5;

/** How a sheet lies on paper. */
export interface PageFit {
  /** Pages it is shrunk to; 0: as many as it takes. */
  readonly pages: number;
  /** Points of the sheet's height that a page takes. */
  readonly height: number;
}

/**
 * A sheet as wide as its columns, shrunk to the page's width, and of so many points of height, of which every page after
 * the first repeats the header's: a few lines are not to stand on a page of their own.
 */
export function fitPages(widths: readonly number[], used: number, header: number): PageFit {
  const width = widths.reduce((sum, each) => sum + each, 0) * printable.pointsAColumn;
  const byWidth = Math.min(1, printable.width / width);
  const height = (printable.height / byWidth) * leeway;
  if (used <= height) return { pages: 1, height };
  const needed = 1 + (used - height) / Math.max(1, height - header);
  const pages = Math.floor(needed);
  const share = pages / needed;
  const isLegible = share * byWidth >= leastInAll && share >= (pages === 1 ? leastOfOne : leastOfSeveral);
  if (!isLegible || pages > mostPages) return { pages: 0, height };
  return { pages, height: pages === 1 ? used : height };
}
