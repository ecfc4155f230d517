/** What every kind of sheet is made of: the facts of one ledger, and rows that remember which records they come from. */
import type { Assessment } from '../../assess/assessment.ts';
import type { Basis } from '../../assess/basis.ts';
import type { ProblemStatus } from '../../assess/assessment.ts';
import type { Day, Month, Span } from '../../model/day.ts';
import type { LedgerSheet, Workbook } from '../../model/ledger-files.ts';
import { ascending } from '../../model/order.ts';
import type { Phase } from '../../model/town-files.ts';
import type { AnyRecord } from '../../records/index.ts';
import type { Line } from '../lines/index.ts';
import type { SubjectNaming } from '../name-subjects.ts';
import type { ReportView } from '../report-document.ts';
import type { Reckoned } from './reckoned.ts';
import type { Cell, Column, Table } from '../table.ts';

/** One ledger: a workbook of `ledgers.yaml` over some days of a town-year, as of a cut-off day. */
export interface LedgerFacts {
  readonly workbook: Workbook;
  readonly basis: Basis;
  readonly assessment: Assessment;
  readonly view: ReportView;
  readonly on: Day;
  /** The days whose records it takes, up to the cut-off day. */
  readonly span: Span;
  readonly phase: Phase | undefined;
  readonly month: Month | undefined;
  /** Only this unit's. */
  readonly unit: string | undefined;
  readonly naming: SubjectNaming;
  /** Found by an unannounced round: where is told to the office alone. */
  readonly isSecret: (problem: ProblemStatus) => boolean;
  readonly reckoned: Reckoned;
  /** A visit that was unannounced. */
  readonly isSecretVisit: (record: AnyRecord) => boolean;
}

export interface SheetRow {
  /** By the keys of the columns; what is not there is empty. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** What a column can be filtered by, where its cell is not one plain value. */
  readonly tags?: Readonly<Record<string, readonly string[]>>;
  /** Keys of the records it tells of. */
  readonly from: readonly string[];
}

/** A table on the way into a workbook, with the keys of the records that stand in it. */
export interface Made {
  readonly table: Omit<Table, 'id' | 'title'>;
  readonly from: readonly string[];
  /** In the place of the sheet's own title, where one kind of sheet makes several. */
  readonly title?: string;
}

export type MakeSheet = (facts: LedgerFacts, sheet: LedgerSheet) => readonly Made[];

function tagsOf(row: SheetRow, key: string): readonly string[] {
  const own = row.tags?.[key];
  if (own !== undefined) return own;
  const cell = row.cells[key] ?? null;
  return cell === null || typeof cell === 'object' ? [] : [String(cell)];
}

function isWanted(row: SheetRow, only: LedgerSheet['only']): boolean {
  return Object.entries(only ?? {}).every(([key, values]) =>
    tagsOf(row, key).some((tag) => values.includes(tag)),
  );
}

function grouped(rows: readonly SheetRow[], group: string | undefined): readonly SheetRow[] {
  if (group === undefined) return rows;
  const groups = new Map<string, SheetRow[]>();
  for (const row of rows) {
    const name = tagsOf(row, group).join('、');
    const list = groups.get(name) ?? [];
    list.push(row);
    groups.set(name, list);
  }
  return [...groups.values()].flat();
}

/** By what a column says, as text: days sort as they are written. What says nothing stands last. */
function sorted(rows: readonly SheetRow[], sort: string | undefined): readonly SheetRow[] {
  if (sort === undefined) return rows;
  const said = rows.map((row) => ({ row, by: tagsOf(row, sort).join('、') }));
  return said
    .sort((a, b) => Number(a.by === '') - Number(b.by === '') || ascending(a.by, b.by))
    .map(({ row }) => row);
}

function totalRow(columns: readonly Column[], rows: readonly SheetRow[]): readonly Cell[] | undefined {
  if (rows.length === 0 || !columns.some(({ sum }) => sum === true)) return undefined;
  return columns.map(({ key, sum }, i) => {
    if (i === 0) return { code: 'total' };
    if (sum !== true) return null;
    // Where nothing was entered the sum is not nought but not known.
    let total: number | null = null;
    for (const { cells } of rows) {
      const cell = cells[key] ?? null;
      if (typeof cell === 'number') total = (total ?? 0) + cell;
    }
    return total;
  });
}

/** A list as the sheet wants it: its columns in its order, the rows it takes, its groups together. */
export function listed(
  columns: readonly Column[],
  rows: readonly SheetRow[],
  sheet: LedgerSheet,
  more: { readonly lead?: readonly Line[]; readonly notes?: readonly Line[] } = {},
): Made {
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const chosen = sheet.columns?.flatMap((key) => byKey.get(key) ?? []) ?? columns;
  const wanted = grouped(
    sorted(
      rows.filter((row) => isWanted(row, sheet.only)),
      sheet.sort,
    ),
    sheet.group,
  );
  const total = totalRow(chosen, wanted);
  return {
    table: {
      columns: chosen,
      rows: wanted.map(({ cells }) => chosen.map(({ key }) => cells[key] ?? null)),
      ...(total === undefined ? {} : { total }),
      ...more,
    },
    from: wanted.flatMap((row) => row.from),
  };
}
