import type ExcelJS from 'exceljs';
import { fitPages } from './page-fit.ts';
import { setUpTable } from './page-set-up.ts';
import { defaultHeight } from './text-size.ts';

/** Rows whose height nobody set have none. */
const heightOf = ({ height }: { readonly height: number | undefined }): number => height ?? defaultHeight;

/** As a ledger's, once all rows are drawn: two or three lines to fill in are not printed on a page of their own. */
export function setUpForm(sheet: ExcelJS.Worksheet, headRow: number, widths: readonly number[]): void {
  setUpTable(sheet, [headRow, headRow]);
  let used = 0;
  sheet.eachRow((row) => {
    used += heightOf(row);
  });
  sheet.pageSetup.fitToHeight = fitPages(widths, used, heightOf(sheet.getRow(headRow))).pages;
}
