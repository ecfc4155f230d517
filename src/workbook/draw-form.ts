import ExcelJS from 'exceljs';
import { partsOf } from './parts.ts';
import type { Parts } from './parts.ts';
import type { FormTable } from '../enter/form/form.ts';
import type { SaidTable } from '../ledgers/table.ts';
import { drawDuties } from './draw-duties.ts';
import { drawFormTable } from './draw-form-table.ts';
import { FormLists } from './form-lists.ts';
import { otherSheets } from './form-head.ts';
import type { FormHead } from './form-head.ts';
import { fonts } from './styles.ts';

export interface DrawableForm {
  readonly head: FormHead;
  /** What the unit owes, only to be read. */
  readonly duties: SaidTable | undefined;
  readonly tables: readonly FormTable[];
  /** What the form says of itself, on a sheet nobody sees. */
  readonly identity: { readonly sheet: string; readonly rows: readonly (readonly string[])[] };
}

function drawIdentity(workbook: ExcelJS.Workbook, { sheet: name, rows }: DrawableForm['identity']): void {
  const sheet = workbook.addWorksheet(name, { state: 'veryHidden' });
  rows.forEach((row, i) => {
    row.forEach((value, c) => {
      const cell = sheet.getCell(i + 1, c + 1);
      cell.value = value;
      cell.numFmt = '@';
      cell.font = fonts.small;
    });
  });
}

/** A form as a workbook. Its parts are not yet finished: see finish.ts. */
export async function drawForm({ head, duties, tables, identity }: DrawableForm): Promise<Parts> {
  const workbook = new ExcelJS.Workbook();
  workbook.title = `${head.town} · ${head.unit}`;
  workbook.creator = 'civic';
  workbook.lastModifiedBy = 'civic';
  // The day the form is of, not the day it was made: the same records give the same bytes.
  const day = new Date(`${head.on}T00:00:00Z`);
  workbook.created = day;
  workbook.modified = day;
  if (duties !== undefined) await drawDuties(workbook, otherSheets.duties, duties, head);
  const lists = new FormLists(workbook);
  for (const table of tables) await drawFormTable(workbook, table, head, lists);
  drawIdentity(workbook, identity);
  return partsOf(workbook);
}
