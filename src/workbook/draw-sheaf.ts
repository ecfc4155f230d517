import ExcelJS from 'exceljs';
import type { SaidSheaf } from '../ledgers/table.ts';
import { drawCover } from './draw-cover.ts';
import { drawTable } from './draw-table.ts';
import { layOut } from './layout.ts';
import { newLinks } from './links.ts';
import type { LinkPrefix } from './links.ts';
import type { Pack } from './packing.ts';
import { partsOf } from './parts.ts';
import type { Parts } from './parts.ts';
import { sharedTexts } from './shared-texts.ts';
import { sheetNames } from './sheet-names.ts';
import { spliceSheet } from './splice-sheet.ts';
import type { Drawn } from './splice-sheet.ts';

/**
 * A sheaf as a workbook, a sheet a table, set up for printing on A4. exceljs draws what is around the tables and makes
 * the styles; the rows are then written into what it made, and packed on the way. The parts are not yet finished: see
 * finish.ts.
 */
export async function drawSheaf(sheaf: SaidSheaf, files: LinkPrefix, pack: Pack): Promise<Parts> {
  const workbook = new ExcelJS.Workbook();
  workbook.title = `${sheaf.town} · ${sheaf.title}`;
  workbook.creator = 'civic';
  workbook.lastModifiedBy = 'civic';
  // The day the figures are of, not the day they were printed: the same records give the same bytes.
  const day = new Date(`${sheaf.on}T00:00:00Z`);
  workbook.created = day;
  workbook.modified = day;
  const names = sheetNames(sheaf.tables.map(({ title }) => title));
  const drawn = sheaf.tables.flatMap((table, i): readonly Drawn[] => {
    const name = names[i] ?? String(i + 1);
    const sheet = workbook.addWorksheet(name);
    if (table.cover === true) {
      drawCover(sheet, sheaf, table);
      return [];
    }
    const layout = layOut(table);
    drawTable(sheet, layout, sheaf, table);
    const around = new Map<number, number | undefined>();
    sheet.eachRow(({ height }, row) => {
      around.set(row, height);
    });
    const lastRow = Math.max(sheet.rowCount, layout.totalRow ?? layout.lastRow);
    return [{ number: i + 1, name, table, layout, lastRow, around }];
  });
  const parts = await partsOf(workbook);
  const texts = await sharedTexts(parts, pack);
  // Of two tables of one title, the first is meant.
  const sheets = new Map(sheaf.tables.map(({ title }, i) => [title, names[i]] as const).reverse());
  for (const each of drawn) {
    const links = newLinks(files, (title) => sheets.get(title));
    await spliceSheet(parts, each, texts, links, pack);
  }
  await texts.end();
  return parts;
}
