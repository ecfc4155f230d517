import { recordKindNames } from '../records/index.ts';
import { namedKind } from '../records/named-kind.ts';
import { firstOfYear } from '../model/day.ts';
import type { LedgerSheet } from '../model/ledger-files.ts';
import { countColumn, textColumn } from './columns.ts';
import { headingOf } from './heading.ts';
import { nameSubjects } from './name-subjects.ts';
import type { LedgerFacts, Made } from './sheets/sheet.ts';
import { makers } from './sheets/index.ts';
import { recordsIn } from './sheets/records.ts';
import type { Cell, Column, Sheaf, Table } from './table.ts';

interface Sheet extends Made {
  readonly sheet: LedgerSheet;
}

/** Whether the reader may see a sheet. */
const isTold = ({ internal }: LedgerSheet, { view }: LedgerFacts): boolean =>
  internal !== true || view.audience === 'internal';

/** Each table of the workbook with a link, how many rows it has. */
function indexTable(
  sheets: readonly { readonly title: string; readonly table: Made['table'] }[],
): Made['table'] {
  const columns: readonly Column[] = [
    { key: 'sheet', title: ['表名', 'Sheet'], form: 'sheet', width: 40, grows: true },
    countColumn('rows', ['行数', 'Rows'], 8),
  ];
  return {
    columns,
    rows: sheets
      .filter(({ table }) => table.cover !== true)
      .map(({ title, table }) => [title, table.rows.length]),
  };
}

/**
 * 记录去向: of each kind how many records happened in the days of the ledger, how many stand on its sheets, and why the
 * others do not. Nothing a phase has is passed over in silence.
 */
function whereabouts(
  facts: LedgerFacts,
  sheets: readonly Sheet[],
  hidden: readonly LedgerSheet[],
): Made['table'] {
  const onSheets = new Set(sheets.flatMap(({ from }) => from));
  const rows = recordKindNames.flatMap((kind): (readonly Cell[])[] => {
    const all = recordsIn(kind, facts);
    if (all.length === 0) return [];
    const listed = all.filter(({ key }) => onSheets.has(key)).length;
    const isHidden = hidden.some((sheet) => sheet.kind === kind);
    const hasSheet = sheets.some(({ sheet }) => sheet.kind === kind) || listed > 0;
    const why = isHidden ? 'internal' : hasSheet ? 'not-chosen' : 'no-sheet';
    const left = all.length - listed;
    return [
      [
        { code: 'ledger-title-of', ...namedKind(kind) },
        all.length,
        listed,
        left,
        left === 0 ? null : { code: 'ledger-left-out', why },
      ],
    ];
  });
  return {
    columns: [
      textColumn('kind', ['记录种类', 'Kind of record'], 20),
      countColumn('all', ['本期记录', 'Records'], 10),
      countColumn('listed', ['已列入', 'Listed'], 8),
      countColumn('left', ['未列入', 'Not listed'], 8),
      textColumn('why', ['未列入的原因', 'Why not'], 40, { grows: true }),
    ],
    rows,
  };
}

/** The facts of the whole year up to the cut-off day, for a sheet that looks beyond the days of its ledger. */
function ofYear(facts: LedgerFacts): LedgerFacts {
  const { assessment, on, view, reckoned } = facts;
  const whole = reckoned.at(on);
  return {
    ...facts,
    assessment: whole,
    span: { from: firstOfYear(assessment.year), to: on },
    phase: undefined,
    month: undefined,
    naming: nameSubjects(whole, view.audience),
  };
}

/** The workbook as tables: those of its sheets, then what became of the records of its days. */
export function ledgerSheaf(facts: LedgerFacts): Sheaf {
  const { workbook, view, assessment } = facts;
  const told = workbook.sheets.filter((sheet) => isTold(sheet, facts));
  const hidden = workbook.sheets.filter((sheet) => !isTold(sheet, facts));
  const sheets = told.flatMap((sheet): readonly Sheet[] =>
    sheet.use === 'index'
      ? [{ sheet, table: { columns: [], rows: [] }, from: [] }]
      : makers[sheet.use](sheet.span === 'year' ? ofYear(facts) : facts, sheet).map((made) => ({
          ...made,
          sheet,
        })),
  );
  const whereTitle = '记录去向';
  const where = whereabouts(facts, sheets, hidden);
  const titled = sheets.map(({ sheet, table, title }) => ({
    title: title ?? sheet.title,
    table,
    use: sheet.use,
  }));
  const listed = titled.filter(({ use }) => use !== 'index');
  const all = [...titled, { title: whereTitle, table: where, use: undefined }];
  const index = indexTable([...listed, { title: whereTitle, table: where }]);
  const tables = all.map(({ title, table, use }, i): Table => {
    const own = use === 'index' ? index : table;
    return { ...own, id: `${String(i + 1)}-${use ?? 'whereabouts'}`, title: [title, title] };
  });
  return {
    id: workbook.id,
    title: [workbook.title, workbook.title],
    fileName: workbook.file,
    heading: headingOf(assessment, view),
    tables,
  };
}
