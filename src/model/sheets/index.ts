/**
 * The kinds of sheet a workbook can hold, and the columns each can have. What a workbook holds is data (`ledgers.yaml`);
 * civic makes each kind of sheet in `src/ledgers/sheets/`. To add one: its columns here, its maker there.
 */
import type { Column } from '../column.ts';
import { namesOf } from '../names.ts';
import { gapsColumns } from './gaps.ts';
import { problemsColumns } from './problems.ts';
import { standardsColumns } from './standards.ts';

/** Columns of the sheets that are lists; undefined where a sheet's columns follow from what is in it. */
export const sheetColumns = {
  cover: undefined,
  index: undefined,
  /** Records of one kind: its columns are the fields of the kind. */
  records: undefined,
  standards: standardsColumns,
  gaps: gapsColumns,
  problems: problemsColumns,
} as const satisfies Readonly<Record<string, readonly Column[] | undefined>>;

export type SheetUse = keyof typeof sheetColumns;
export const sheetUses = namesOf(sheetColumns);

/** The columns of a kind of sheet, undefined where they are not fixed. */
export function columnsOfUse(use: SheetUse): readonly Column[] | undefined {
  return sheetColumns[use];
}
