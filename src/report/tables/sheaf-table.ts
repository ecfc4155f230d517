import type { SaidCell, SaidColumn, SaidSheaf, SaidTable } from '../../ledgers/table.ts';
import { newPage } from '../page.ts';
import type { Cell, Page, Paper } from '../page.ts';
import { isNumeric, showTitle, showValue } from './show-value.ts';

function cellsOf(
  row: readonly SaidCell[],
  shown: readonly (readonly [SaidColumn, number])[],
): readonly (readonly Cell[])[] {
  return shown.map(([{ form }, i]) => [{ text: showValue(row[i] ?? null, form) }]);
}

function writeTable(page: Page, table: SaidTable, isOnly: boolean): void {
  const shown = table.columns.flatMap((column, i) => (column.wide === true ? [] : [[column, i] as const]));
  page.blank();
  if (!isOnly) page.line(table.title, { style: 'strong' });
  if (table.letter !== undefined) page.line(table.letter.number);
  for (const line of table.lead) page.line(line, { hang: 2 });
  if (table.rows.length > 0) {
    page.grid(
      shown.map(([column]) => ({
        title: showTitle(column),
        width: column.grows === true ? 'rest' : column.width,
        align: isNumeric(column.form) ? 'right' : 'left',
      })),
      Array.from(table.rows, (row) => cellsOf(row, shown)),
      table.total && cellsOf(table.total, shown),
    );
  }
  for (const note of table.notes) page.line(note, { style: 'dim', hang: 2 });
}

/** A sheaf for a terminal: columns that it has no room for are left to workbooks and JSON. */
export function sheafTable(sheaf: SaidSheaf, paper: Paper): string {
  const page = newPage(paper);
  page.line(sheaf.town, { style: 'strong' });
  page.line(sheaf.title, { style: 'strong' });
  for (const line of sheaf.warnings) page.line(line, { style: 'doubtful' });
  for (const line of sheaf.headed) page.line(line, { hang: 2 });
  for (const table of sheaf.tables) writeTable(page, table, sheaf.tables.length === 1);
  return page.text();
}
