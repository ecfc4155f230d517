import type { Comparison, ScoreMove } from '../assess/compare.ts';
import { changeSorts } from '../model/change-sorts.ts';
import type { ChangeSort } from '../model/change-sorts.ts';
import { countColumn, textColumn } from './columns.ts';
import { changeRows } from './diff-rows.ts';
import type { Change, DiffReason } from './diff-rows.ts';
import type { SideName } from './lines/diff.ts';
import type { Line } from './lines/index.ts';
import type { Cell, Column, Sheaf, Table, Title } from './table.ts';

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
  textColumn('what', ['检查项与对象', 'Check and subject'], 24, { grows: true, paper: 36 }),
  textColumn('turn', ['结论', 'Verdict'], 20),
  textColumn('reason', ['依据', 'Reason'], 24, { paper: 34 }),
  textColumn('unit', ['责任单位', 'Unit'], 12, { paper: 30 }),
  countColumn('count', ['个数', 'Gaps'], 4),
  textColumn('title', ['标准名称', 'Title'], 30, { wide: true }),
];

const moveColumns: readonly Column[] = [
  textColumn('standard', ['测评标准', 'Standard'], 8),
  textColumn('title', ['标准名称', 'Title'], 16, { paper: 30 }),
  { key: 'wonBefore', title: ['原得分', 'Won before'], form: 'score', width: 6 },
  { key: 'wonAfter', title: ['现得分', 'Won now'], form: 'score', width: 6 },
  { key: 'unknownBefore', title: ['原未知', 'Unknown before'], form: 'score', width: 7 },
  { key: 'unknownAfter', title: ['现未知', 'Unknown now'], form: 'score', width: 7 },
  { key: 'possibleBefore', title: ['原满分', 'Possible before'], form: 'score', width: 7, wide: true },
  { key: 'possibleAfter', title: ['现满分', 'Possible now'], form: 'score', width: 7, wide: true },
  textColumn('records', ['因为哪些记录', 'Because of'], 30, { grows: true, paper: 72 }),
];

function moveCells({ standard, before, after, ...because }: ScoreMove<DiffReason>): readonly Cell[] {
  return [
    standard.id,
    standard.title,
    before.won,
    after.won,
    before.unknown,
    after.unknown,
    before.possible,
    after.possible,
    { code: 'diff-records', ...because },
  ];
}

/** Why it was a gap says nothing of one that is closed: those tables go without. */
function table(id: ChangeSort | 'turned', title: Title, changes: readonly Change[]): Table {
  const isOver = id === 'fixed' || id === 'gone';
  const shown = changeColumns.map((column) => !isOver || column.key !== 'reason');
  return {
    id,
    title,
    columns: changeColumns.filter((_, i) => shown[i]),
    rows: changeRows(changes).map((row) => row.filter((_, i) => shown[i])),
  };
}

/** Rows that somebody reads; a comment on a pull request holds 65,536 characters. */
const fewRows = { lost: 50, other: 20 };

/** The first rows of a table, and how many more there are. */
function cut(table: Table): Table {
  const most = table.id === 'regressed' || table.id === 'new' ? fewRows.lost : fewRows.other;
  const more = table.rows.length - most;
  return more <= 0
    ? table
    : { ...table, rows: table.rows.slice(0, most), notes: [{ code: 'diff-more-rows', rows: more }] };
}

export interface DiffView {
  readonly before: SideName;
  readonly after: SideName;
  /** Lists the unchanged gaps too. */
  readonly full: boolean;
  /** Ends long tables early, since somebody is to read them. */
  readonly brief: boolean;
}

/** What became of the gaps between two judgements, and which records moved the score. */
export function diffSheaf(comparison: Comparison<DiffReason>, view: DiffView): Sheaf {
  const { before, after, counts, changes, moves } = comparison;
  const { heading } = after;
  const of = (sort: ChangeSort): readonly Change[] => changes.filter((change) => change.sort === sort);
  const turned = of('unchanged').filter(({ turn, lapsed }) => turn !== undefined || lapsed);
  const aside = (side: typeof before): number =>
    side.standards.reduce((sum, { unmatched }) => sum + unmatched, 0);
  const unmatched = { before: aside(before), after: aside(after) };
  const { leftOut } = before.heading;
  const waiversOver = new Set(
    changes.flatMap(({ why, standard }) => (why === 'waiver-over' ? [standard.id] : [])),
  );
  const lead: readonly Line[] = [
    { code: 'diff-between', before: view.before, after: view.after },
    { code: 'diff-score', before: before.score, after: after.score },
    ...(before.heading.pack.id === heading.pack.id
      ? []
      : [{ code: 'diff-other-pack', before: before.heading.pack.id, after: heading.pack.id } as const]),
    ...(leftOut === 0 ? [] : [{ code: 'diff-left-out', count: leftOut } as const]),
    ...(waiversOver.size === 0 ? [] : [{ code: 'diff-waivers-over', standards: [...waiversOver] } as const]),
    ...(unmatched.before + unmatched.after === 0 ? [] : [{ code: 'diff-unmatched', ...unmatched } as const]),
  ];
  const tables: readonly Table[] = [
    {
      id: 'counts',
      title: ['短板的变化', 'What became of the gaps'],
      columns: sortColumns,
      rows: changeSorts.map((sort) => [
        { code: 'diff-sort', sort },
        counts[sort],
        { code: 'diff-sort-means', sort },
      ]),
      lead,
    },
    ...(['regressed', 'new', 'fixed', 'gone'] as const).map((sort) => table(sort, titles[sort], of(sort))),
    table('turned', ['没有变化的短板里：结论变了或已逾期', 'Unchanged, but turned or overdue since'], turned),
    ...(view.full ? [table('unchanged', titles.unchanged, of('unchanged'))] : []),
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
    tables: tables
      .filter(({ id, rows }) => id === 'counts' || rows.length > 0)
      .map((each) => (view.brief && !view.full ? cut(each) : each)),
  };
}
