import type { Occasion, ProblemCounts, ProblemStatus } from '../assess/assessment.ts';
import type { ProblemGroup, ProblemGrouping } from '../assess/choose-problems.ts';
import { showPlace } from '../model/place.ts';
import { countColumn } from './columns.ts';
import { headingOf } from './heading.ts';
import { rateOf } from './rates.ts';
import type { ReportView } from './report-document.ts';
import type { Cell, Column, Sheaf, Table, Title } from './table.ts';

const groupTitles: Readonly<Record<ProblemGrouping, Title>> = {
  unit: ['责任单位', 'Unit'],
  'site-kind': ['点位类别', 'Kind of site'],
  standard: ['测评标准', 'Standard'],
  month: ['发现月份', 'Month found'],
};

const countColumns: readonly Column[] = [
  countColumn('found', ['发现', 'Found']),
  countColumn('closed', ['已销号', 'Closed']),
  { key: 'rate', title: ['销号率', 'Rate'], form: 'rate', width: 7 },
  countColumn('open', ['未销号', 'Open']),
  countColumn('overdue', ['逾期', 'Late'], 4),
  countColumn('parked', ['挂账', 'Parked']),
  countColumn('sentBack', ['退回过', 'Sent back']),
  countColumn('relapsed', ['反弹', 'Relapsed'], 4),
  countColumn('struck', ['核减', 'Struck'], 4),
];

function countCells({
  found,
  closed,
  overdue,
  parked,
  sentBack,
  relapsed,
  struck,
}: ProblemCounts): readonly Cell[] {
  return [found, closed, rateOf(closed, found), found - closed, overdue, parked, sentBack, relapsed, struck];
}

/** Found, closed and the rate, by whatever was asked; 核减 apart from the found. */
function countTable(counts: ProblemCounts, groups: readonly ProblemGroup[], by: ProblemGrouping): Table {
  return {
    id: 'counts',
    title: ['发现与销号', 'Found and closed'],
    columns: [
      { key: 'group', title: groupTitles[by], form: 'text', width: 20, grows: true },
      ...countColumns,
    ],
    rows: groups.map((group) => [group.name ?? { code: 'findings-of-none' }, ...countCells(group.counts)]),
    total: [{ code: 'total' }, ...countCells(counts)],
    notes: [{ code: 'findings-rate-means' }],
  };
}

const listColumns: readonly Column[] = [
  { key: 'id', title: ['编号', 'Id'], form: 'text', width: 24 },
  { key: 'state', title: ['状态', 'State'], form: 'state', width: 8 },
  { key: 'due', title: ['整改时限', 'Due'], form: 'text', width: 10 },
  { key: 'unit', title: ['责任单位', 'Unit'], form: 'text', width: 14 },
  { key: 'text', title: ['存在问题', 'Problem'], form: 'text', width: 30, grows: true },
  { key: 'found', title: ['发现日期', 'Found'], form: 'day', width: 11, wide: true },
  { key: 'source', title: ['问题来源', 'Source'], form: 'text', width: 10, wide: true },
  { key: 'site', title: ['点位', 'Site'], form: 'text', width: 18, wide: true },
  { key: 'zone', title: ['责任区', 'Zone'], form: 'text', width: 8, wide: true },
  { key: 'theme', title: ['问题主题', 'Theme'], form: 'text', width: 12, wide: true },
  { key: 'standard', title: ['测评标准', 'Standard'], form: 'text', width: 9, wide: true },
  { key: 'round', title: ['轮次', 'Round'], form: 'text', width: 14, wide: true },
  { key: 'closed', title: ['销号日期', 'Closed'], form: 'day', width: 11, wide: true },
  { key: 'sentBack', title: ['退回次数', 'Sent back'], form: 'count', width: 8, wide: true },
  { key: 'relapseOf', title: ['反弹自', 'Relapse of'], form: 'text', width: 24, wide: true },
  { key: 'place', title: ['出处', 'Where'], form: 'text', width: 36, wide: true },
];

function listCells(problem: ProblemStatus, isSecret: boolean): readonly Cell[] {
  const site = isSecret ? undefined : problem.site;
  const { at, zone, theme, overdue, sentBack, relapseOf, relapsedOn, carried } = problem;
  return [
    problem.id,
    problem.state,
    problem.due === '未定期限' ? { code: 'findings-no-due' } : problem.due,
    problem.unit,
    {
      code: 'findings-problem',
      text: problem.text,
      where: [site ?? zone, theme].filter((each) => each !== undefined),
      overdue,
      sentBack,
      relapse: relapseOf ?? (relapsedOn === undefined ? undefined : ''),
      carried,
    },
    problem.found,
    problem.source,
    site ?? null,
    zone ?? null,
    theme ?? null,
    problem.standard ?? null,
    problem.round ?? null,
    problem.closedOn ?? null,
    sentBack,
    relapseOf ?? null,
    isSecret ? null : showPlace(at),
  ];
}

/** The problems chosen, as they stand at the cut-off day, and their counts. */
export function findingsSheaf(
  occasion: Occasion,
  view: ReportView,
  chosen: {
    readonly problems: readonly ProblemStatus[];
    readonly all: number;
    readonly counts: ProblemCounts;
    readonly groups: readonly ProblemGroup[];
    readonly by: ProblemGrouping;
    /** Found by an unannounced round: its site is not told to the public. */
    readonly isSecret: (problem: ProblemStatus) => boolean;
  },
): Sheaf {
  const { problems, all, counts, groups, by, isSecret } = chosen;
  const isHidden = (problem: ProblemStatus): boolean => view.audience === 'public' && isSecret(problem);
  return {
    id: 'findings',
    title: ['问题清单', 'Problems'],
    fileName: '问题清单',
    heading: headingOf(occasion, view),
    tables: [
      countTable(counts, groups, by),
      {
        id: 'problems',
        title: ['问题清单', 'Problems'],
        columns: listColumns,
        rows: problems.map((problem) => listCells(problem, isHidden(problem))),
        lead: [{ code: 'findings-shown', shown: problems.length, all }],
      },
    ],
  };
}
