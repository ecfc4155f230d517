import type { Occasion } from '../assess/assessment.ts';
import type { RoundStanding } from '../assess/inspect/round-standings.ts';
import type { TestRound } from '../assess/inspect/test-rounds.ts';
import type { PlaceVisits, PlanReport, PlanStanding } from '../assess/inspect/visit-plan.ts';
import { countColumn, dayColumn } from './columns.ts';
import { headingOf } from './heading.ts';
import { likeTable, roundsTable, testsTable } from './inspect-round-tables.ts';
import type { Line } from './lines/index.ts';
import type { ReportView } from './report-document.ts';
import type { Cell, Column, Sheaf, Table } from './table.ts';

const planColumns: readonly Column[] = [
  { key: 'whom', title: ['对象', 'Whom'], form: 'text', width: 14, grows: true },
  { key: 'every', title: ['频次', 'How often'], form: 'text', width: 13 },
  dayColumn('from', ['本期自', 'From']),
  dayColumn('to', ['本期至', 'To']),
  countColumn('places', ['处数', 'Places']),
  countColumn('done', ['已去次数', 'Visits'], 8),
  countColumn('owed', ['尚欠', 'Owed'], 4),
  countColumn('late', ['逾期处数', 'Late'], 8),
  countColumn('never', ['从未去过', 'Never'], 8),
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
  countColumn('done', ['本期已去', 'Visits'], 8),
  countColumn('owed', ['尚欠', 'Owed'], 4),
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
