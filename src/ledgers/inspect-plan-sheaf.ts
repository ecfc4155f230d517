import type { Occasion } from '../assess/assessment.ts';
import type { RoundStanding } from '../assess/inspect/round-standings.ts';
import type { LikeSites, TestRound } from '../assess/inspect/test-rounds.ts';
import type { PlaceVisits, PlanReport, PlanStanding } from '../assess/inspect/visit-plan.ts';
import { headingOf } from './heading.ts';
import type { Line } from './lines/index.ts';
import type { ReportView } from './report-document.ts';
import type { Cell, Column, Sheaf, Table, Title } from './table.ts';

const count = (key: string, title: Title, width = 6): Column => ({ key, title, form: 'count', width });
const day = (key: string, title: Title): Column => ({ key, title, form: 'day', width: 10 });

const planColumns: readonly Column[] = [
  { key: 'whom', title: ['对象', 'Whom'], form: 'text', width: 14, grows: true },
  { key: 'every', title: ['频次', 'How often'], form: 'text', width: 13 },
  day('from', ['本期自', 'From']),
  day('to', ['本期至', 'To']),
  count('places', ['处数', 'Places']),
  count('done', ['已去次数', 'Visits'], 8),
  count('owed', ['尚欠', 'Owed'], 4),
  count('late', ['逾期处数', 'Late'], 8),
  count('never', ['从未去过', 'Never'], 8),
  { key: 'source', title: ['依据', 'Source'], form: 'text', width: 40, wide: true },
];

function planCells({ line, times, period, places }: PlanStanding): readonly Cell[] {
  const sum = (value: (place: PlaceVisits) => number): number =>
    places.reduce((total, place) => total + value(place), 0);
  return [
    { code: 'inspect-whom', kind: line.kind, type: line.type },
    { code: 'inspect-every', every: line.every, times },
    period?.from ?? null,
    period?.to ?? null,
    places.length,
    sum(({ done }) => done),
    sum(({ owed }) => owed),
    sum(({ overdueSince }) => Number(overdueSince !== undefined)),
    sum(({ last }) => Number(last === undefined)),
    line.source ?? null,
  ];
}

const hiddenNote = (hidden: number): readonly Line[] =>
  hidden === 0 ? [] : [{ code: 'inspect-hidden', count: hidden }];

function planTable({ lines, hidden }: PlanReport): Table {
  return {
    id: 'plan',
    title: ['巡查计划', 'Plan of visits'],
    columns: planColumns,
    rows: lines.map(planCells),
    lead: lines.length === 0 ? [{ code: 'inspect-no-plan' }] : [],
    notes: [...(lines.length === 0 ? [] : [{ code: 'inspect-plan-means' } as const]), ...hiddenNote(hidden)],
  };
}

const placeColumns: readonly Column[] = [
  { key: 'place', title: ['点位或单位', 'Place'], form: 'text', width: 16, grows: true },
  // A kind of site says itself; a type of unit has a word in each language.
  { key: 'sort', title: ['类别', 'Kind'], form: 'unit-type', width: 10 },
  { key: 'unit', title: ['责任单位', 'Unit'], form: 'text', width: 12 },
  { key: 'every', title: ['频次', 'How often'], form: 'text', width: 13 },
  { key: 'last', title: ['最近一次', 'Last visit'], form: 'text', width: 10 },
  { key: 'by', title: ['检查人', 'By'], form: 'text', width: 14, wide: true },
  count('done', ['本期已去', 'Visits'], 8),
  count('owed', ['尚欠', 'Owed'], 4),
  { key: 'overdueSince', title: ['应去未去自', 'Late since'], form: 'text', width: 10 },
];

function placeCells(place: PlaceVisits, every: Line, isPlanned: boolean): readonly Cell[] {
  const { id, sort, unit, last, done, owed, overdueSince } = place;
  return [
    id,
    sort,
    unit,
    every,
    last?.on ?? { code: 'inspect-never' },
    last === undefined ? null : { code: 'inspect-names', names: last.by },
    // Of a place nobody planned to go to there is nothing to count.
    isPlanned ? done : null,
    isPlanned ? owed : null,
    overdueSince ?? null,
  ];
}

/** Those somebody still has to go to; all of them where that is asked for or there is no plan. */
function placesTable(
  { lines, unplanned }: PlanReport,
  isShown: (place: PlaceVisits) => boolean,
  isAll: boolean,
): Table {
  const all = [
    ...lines.flatMap(({ line, times, places }) =>
      places.map((place) => ({
        place,
        every: { code: 'inspect-every', every: line.every, times } as const,
        isPlanned: true,
      })),
    ),
    ...unplanned.map((place) => ({ place, every: { code: 'inspect-unplanned' } as const, isPlanned: false })),
  ];
  const shown = all.filter(({ place }) => isAll || isShown(place));
  return {
    id: 'places',
    title: isAll ? ['最近一次查看', 'Last visits'] : ['没有去的', 'Not visited'],
    columns: placeColumns,
    rows: shown.map(({ place, every, isPlanned }) => placeCells(place, every, isPlanned)),
    lead: [{ code: 'inspect-shown', shown: shown.length, all: all.length }],
  };
}

const roundColumns: readonly Column[] = [
  { key: 'round', title: ['轮次', 'Round'], form: 'text', width: 16 },
  { key: 'title', title: ['名称', 'Title'], form: 'text', width: 20, grows: true },
  { key: 'manner', title: ['方式', 'Manner'], form: 'text', width: 6 },
  day('from', ['开始', 'From']),
  day('to', ['结束', 'To']),
  count('visits', ['查看次数', 'Visits'], 8),
  count('drawn', ['抽中', 'Drawn'], 5),
  count('missed', ['抽中未去', 'Missed'], 8),
  { key: 'missedSites', title: ['未去的点位', 'Sites missed'], form: 'text', width: 24, wide: true },
];

function roundsTable(rounds: readonly RoundStanding[]): Table {
  return {
    id: 'rounds',
    title: ['督查轮次', 'Rounds'],
    columns: roundColumns,
    rows: rounds.map(({ round: { id, title, manner, from, to }, drawn, visits, missed }) => [
      id,
      title,
      manner,
      from,
      to,
      visits,
      drawn.length,
      missed.length,
      missed.length === 0 ? null : { code: 'inspect-names', names: missed },
    ]),
  };
}

const testColumns: readonly Column[] = [
  { key: 'title', title: ['测评', 'Test'], form: 'text', width: 24, grows: true },
  { key: 'level', title: ['层级', 'Level'], form: 'text', width: 5 },
  day('on', ['测评日', 'Day']),
  day('answerBy', ['反馈时限', 'Answer by']),
  count('items', ['条数', 'Items'], 5),
  count('inTime', ['按期答复', 'In time'], 8),
  count('late', ['超期答复', 'Late'], 8),
  count('open', ['未答复', 'Open'], 6),
  count('overdue', ['其中已超期', 'Overdue'], 10),
  { ...count('closed', ['已销号', 'Closed'], 6), wide: true },
  { key: 'score', title: ['得分', 'Score'], form: 'text', width: 6, wide: true },
  { key: 'issuer', title: ['组织单位', 'Issuer'], form: 'text', width: 20, wide: true },
];

function testsTable(tests: readonly TestRound[]): Table {
  return {
    id: 'tests',
    title: ['测评轮次', 'Tests'],
    columns: testColumns,
    rows: tests.map(({ test, items, inTime, late, open, overdue, closed }) => [
      test.title,
      test.level,
      test.on,
      test['answer-by'] ?? null,
      items,
      inTime,
      late,
      open,
      overdue,
      closed,
      test.score ?? null,
      test.issuer,
    ]),
    notes: [{ code: 'inspect-tests-mean' }],
  };
}

const likeColumns: readonly Column[] = [
  { key: 'title', title: ['测评', 'Test'], form: 'text', width: 22 },
  { key: 'theme', title: ['问题主题', 'Theme'], form: 'text', width: 12 },
  { key: 'siteKind', title: ['点位类别', 'Kind of site'], form: 'text', width: 8 },
  count('like', ['同类', 'Like'], 4),
  count('checked', ['已看', 'Checked'], 7),
  { key: 'unchecked', title: ['还没有看的', 'Not yet checked'], form: 'text', width: 24, grows: true },
  { key: 'named', title: ['测评点到的', 'Named'], form: 'text', width: 24, wide: true },
];

function likeCells(title: string, { theme, siteKind, named, like, unchecked }: LikeSites): readonly Cell[] {
  return [
    title,
    theme,
    siteKind,
    like.length,
    like.length - unchecked.length,
    { code: 'inspect-names', names: unchecked },
    { code: 'inspect-names', names: named },
  ];
}

function likeTable(tests: readonly TestRound[]): Table {
  return {
    id: 'likeSites',
    title: ['举一反三', 'Sites like those named'],
    columns: likeColumns,
    rows: tests.flatMap(({ test, likeSites }) => likeSites.map((like) => likeCells(test.title, like))),
    notes: [
      { code: 'inspect-like-means' },
      ...tests.flatMap(({ test, unlike }) =>
        unlike === 0 ? [] : [{ code: 'inspect-unlike', title: test.title, count: unlike } as const],
      ),
    ],
  };
}

/** Who has been visited and who has not, the rounds, and what a superior's tests still ask for. */
export function inspectPlanSheaf(
  occasion: Occasion,
  view: ReportView,
  found: {
    readonly plan: PlanReport;
    /** Whether a place stands among those not visited. */
    readonly isWaiting: (place: PlaceVisits) => boolean;
    readonly rounds: readonly RoundStanding[];
    readonly tests: readonly TestRound[];
  },
): Sheaf {
  const { plan, isWaiting, rounds, tests } = found;
  const isAll = view.full === true || plan.lines.length === 0;
  return {
    id: 'inspections',
    title: ['巡查情况', 'Inspections'],
    fileName: '巡查情况',
    heading: headingOf(occasion, view),
    tables: [
      planTable(plan),
      placesTable(plan, isWaiting, isAll),
      roundsTable(rounds),
      testsTable(tests),
      likeTable(tests),
    ],
  };
}
