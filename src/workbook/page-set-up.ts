import type ExcelJS from 'exceljs';
import { words } from './merged-row.ts';

/** Points of an A4 page laid across, without its margins; and of a display column of a sheet. */
export const printable = { width: 784, height: 516, pointsAColumn: 5.25 } as const;

const a4Landscape: Partial<ExcelJS.PageSetup> = {
  // A4. Its enum stands in the types alone and cannot be named when the program runs, hence the number.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- see above
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
};

/**
 * As many pages as it takes, each as wide as the table, with the header's rows and the page's number on every one; where
 * few lines would stand on the last, page-fit.ts says how many.
 */
export function setUpTable(sheet: ExcelJS.Worksheet, [first, last]: readonly [number, number]): void {
  sheet.pageSetup = {
    ...a4Landscape,
    fitToHeight: 0,
    horizontalCentered: true,
    printTitlesRow: `${String(first)}:${String(last)}`,
  };
  sheet.headerFooter.oddFooter = `&C${words.pages}`;
  sheet.views = [{ state: 'frozen', ySplit: last }];
}

/** One page, in its middle. */
export function setUpCover(sheet: ExcelJS.Worksheet): void {
  sheet.pageSetup = { ...a4Landscape, fitToHeight: 1, horizontalCentered: true, verticalCentered: true };
  sheet.views = [{ showGridLines: false }];
}
