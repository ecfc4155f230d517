import type ExcelJS from 'exceljs';
import { words } from './merged-row.ts';

/** A4 on its side, by its width, the headings on every page and in sight while one scrolls. */
export function setUpPrint(sheet: ExcelJS.Worksheet, headRow: number): void {
  sheet.pageSetup = {
    // A4. Its enum stands in the types alone and cannot be named when the program runs, hence the number.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- see above
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${String(headRow)}:${String(headRow)}`,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
  sheet.headerFooter.oddFooter = `&C${words.pages}`;
  sheet.views = [{ state: 'frozen', ySplit: headRow }];
}
