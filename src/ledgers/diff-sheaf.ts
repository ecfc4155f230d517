import type { ChangeSort, Comparison, GapChange, ScoreMove } from '../assess/compare.ts';
import type { Reason } from '../checks/index.ts';
import { grouped } from '../model/grouped.ts';
import type { SnapshotGap } from '../model/snapshot.ts';
import { countColumn, textColumn } from './columns.ts';
import type { SideName } from './lines/diff.ts';
import type { Line } from './lines/index.ts';
import type { Cell, Column, Sheaf, Table, Title } from './table.ts';

/** A reason as data, or as it was said when a result was saved. */
export type DiffReason = Reason | string;

const titles: Readonly<Record<ChangeSort, Title>> = {
  regressed: ['倒退', 'Regressed'],
  new: ['新出现', 'New'],
  fixed: ['已补上', 'Fixed'],
  gone: ['不再判', 'Gone'],
  unchanged: ['没有变化', 'Unchanged'],
};

const sortColumns: readonly Column[] = [
  textColumn('sort', ['短板', 'Gaps'], 10),
  countColumn('count', ['个数', 'Number']),
  textColumn('means', ['含义', 'Meaning'], 40, { grows: true }),
];

const changeColumns: readonly Column[] = [
  textColumn('standard', ['测评标准', 'Standard'], 8),
  textColumn('what', ['检查项与对象', 'Check and subject'], 24, { grows: true }),
  textColumn('turn', ['结论', 'Verdict'], 18),
  textColumn('reason', ['依据', 'Reason'], 26),
  textColumn('unit', ['责任单位', 'Unit'], 12),
  countColumn('count', ['个数', 'Number'], 4),
  textColumn('title', ['标准名称', 'Title'], 30, { wide: true }),
];

const moveColumns: readonly Column[] = [
  textColumn('standard', ['测评标准', 'Standard'], 8),
  textColumn('title', ['标准名称', 'Title'], 22),
  { key: 'wonBefore', title: ['原得分', 'Won before'], form: 'score', width: 7 },
  { key: 'wonAfter', title: ['现得分', 'Won now'], form: 'score', width: 7 },
  { key: 'unknownBefore', title: ['原未知', 'Unknown before'], form: 'score', width: 7, wide: true },
  { key: 'unknownAfter', title: ['现未知', 'Unknown now'], form: 'score', width: 7, wide: true },
  { key: 'possibleBefore', title: ['原满分', 'Possible before'], form: 'score', width: 7, wide: true },
  { key: 'possibleAfter', title: ['现满分', 'Possible now'], form: 'score', width: 7, wide: true },
  textColumn('records', ['因为哪些记录', 'Because of'], 30, { grows: true }),
];

/** What the reporters are told of a comparison. */
export type DiffComparison = Comparison<DiffReason>;
export type DiffChange = GapChange<DiffReason>;
type Change = DiffChange;

/** A gap that changed, as it stands now; of one that is no more, as it was. */
interface ShownChange {
  readonly change: Change;
  readonly gap: SnapshotGap<DiffReason>;
  /** What tells the rows apart: gaps that are alike in all of it stand in one. */
  readonly row: string;
}

function shownChange(change: Change): readonly ShownChange[] {
  const { before, after, standard, why } = change;
  const gap = after?.gap ?? before?.gap;
  if (gap === undefined) return [];
  const { check, reason, timing } = gap;
  const alike = [standard.id, check, before?.verdict, after?.verdict, why, timing, after && reason];
  return [{ change, gap, row: JSON.stringify(alike) }];
}

function rowCells(alike: readonly ShownChange[]): readonly Cell[] {
  const [first] = alike;
  if (first === undefined) return [];
  const { change, gap } = first;
  const { standard, before, after, why } = change;
  const days = alike.map((each) => each.gap.due).sort();
  const units = [...new Set(alike.flatMap((each) => each.gap.unit ?? []))];
  const { reason } = gap;
  const isGap = after?.gap !== undefined;
  return [
    standard.id,
    {
      code: 'diff-what',
      check: gap.checkTitle ?? standard.title,
      gaps: alike.map((each) => {
        const { shownId, label, unit, due } = each.gap;
        return { id: shownId, label, unit, due };
      }),
      why,
    },
    {
      code: 'diff-turn',
      before: before?.verdict ?? (why === 'waiver-over' ? 'exempt' : undefined),
      after: after?.verdict ?? (why === 'waived' ? 'exempt' : undefined),
      due: isGap ? [days[0] ?? gap.due, days.at(-1) ?? gap.due] : undefined,
      timing: isGap ? gap.timing : undefined,
    },
    // Why it was a gap says nothing of one that is closed.
    !isGap ? null : typeof reason === 'string' ? reason : { code: 'ledger-reason', reason },
    units.length === 0 ? null : { code: 'diff-units', units },
    alike.length,
    standard.title,
  ];
}

function rowsOf(changes: readonly Change[]): readonly (readonly Cell[])[] {
  const rows = grouped(changes.flatMap(shownChange), ({ row }) => row);
  return [...rows.values()].map(rowCells);
}

function moveCells({ standard, before, after, added, dropped }: ScoreMove<DiffReason>): readonly Cell[] {
  return [
    standard.id,
    standard.title,
    before.won,
    after.won,
    before.unknown,
    after.unknown,
    before.possible,
    after.possible,
    { code: 'diff-records', added, dropped },
  ];
}

const table = (id: string, title: Title, changes: readonly Change[]): Table => ({
  id,
  title,
  columns: changeColumns,
  rows: rowsOf(changes),
});

/** What became of the gaps between two judgements, and which records moved the score. `full` lists unchanged ones too. */
export function diffSheaf(
  comparison: Comparison<DiffReason>,
  names: { readonly before: string | undefined; readonly after: string | undefined },
  full: boolean,
): Sheaf {
  const { before, after, counts, changes, moves } = comparison;
  const { heading } = after;
  const of = (sort: ChangeSort): readonly Change[] => changes.filter((change) => change.sort === sort);
  const turned = of('unchanged').filter(({ turn, lapsed }) => turn !== undefined || lapsed);
  const side = (name: string | undefined, on: string): SideName => ({ name, on });
  const lead: readonly Line[] = [
    {
      code: 'diff-between',
      before: side(names.before, before.heading.on),
      after: side(names.after, heading.on),
    },
    { code: 'diff-score', before: before.score, after: after.score },
    ...(before.heading.pack.id === heading.pack.id
      ? []
      : [{ code: 'diff-other-pack', before: before.heading.pack.id, after: heading.pack.id } as const]),
  ];
  const sorts = ['regressed', 'new', 'fixed', 'gone', 'unchanged'] as const;
  const tables: readonly Table[] = [
    {
      id: 'counts',
      title: ['短板的变化', 'What became of the gaps'],
      columns: sortColumns,
      rows: sorts.map((sort) => [
        { code: 'diff-sort', sort },
        counts[sort],
        { code: 'diff-sort-means', sort },
      ]),
      lead,
    },
    ...(['regressed', 'new', 'fixed', 'gone'] as const).map((sort) => table(sort, titles[sort], of(sort))),
    table('turned', ['没有变化的短板里：结论变了或已逾期', 'Unchanged, but turned or overdue since'], turned),
    ...(full ? [table('unchanged', titles.unchanged, of('unchanged'))] : []),
    {
      id: 'moves',
      title: ['得分变动', 'What moved the score'],
      columns: moveColumns,
      rows: moves.map(moveCells),
    },
  ];
  return {
    id: 'diff',
    title: ['前后对比', 'Comparison'],
    fileName: '前后对比',
    heading,
    tables: tables.filter(({ id, rows }) => id === 'counts' || rows.length > 0),
  };
}
