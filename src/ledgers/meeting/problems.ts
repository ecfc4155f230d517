import type { Disputed } from '../../assess/meeting-disputes.ts';
import { countColumn, textColumn } from '../columns.ts';
import { nameSubjects } from '../name-subjects.ts';
import type { Cell, Table } from '../table.ts';
import {
  aboutOf,
  columnsFor,
  daysColumn,
  idColumn,
  objectionText,
  rowFor,
  sinceColumn,
  stateColumn,
  tableOf,
  unitColumn,
  whatColumn,
} from './rows.ts';
import type { Writing } from './rows.ts';

export function overdueTable(writing: Writing): Table {
  return tableOf(
    'overdue',
    ['逾期问题', 'Overdue problems'],
    columnsFor(writing, [
      idColumn,
      unitColumn,
      whatColumn,
      { ...sinceColumn, title: ['整改时限', 'Due'] },
      { ...daysColumn, title: ['逾期天数', 'Late'], width: 8 },
      stateColumn,
    ]),
    writing.matters.overdue.map(({ problem, since, days }) =>
      rowFor(writing, problem.unit, [
        problem.id,
        problem.unit,
        { code: 'meeting-problem', about: aboutOf(writing, problem) },
        since,
        days,
        problem.state,
      ]),
    ),
  );
}

export function owedTable(writing: Writing): Table {
  const naming = nameSubjects(writing.assessment, writing.view.audience);
  return tableOf(
    'owed',
    ['逾期短板', 'Overdue gaps'],
    columnsFor(writing, [
      textColumn('unit', ['责任单位', 'Unit'], 14),
      countColumn('gaps', ['短板', 'Gaps'], 5),
      textColumn('standards', ['测评标准', 'Standards'], 30, { grows: true }),
      { ...sinceColumn, title: ['最早时限', 'First due'] },
      { ...daysColumn, title: ['逾期天数', 'Late'], width: 8 },
    ]),
    writing.matters.owed.map(({ unit, gaps, since, days }) => {
      const told = gaps.filter(({ subject }) => !naming.isHidden(subject));
      return rowFor(writing, unit, [
        unit,
        gaps.length,
        {
          code: 'meeting-owed',
          standards: [...new Set(told.map(({ standard }) => standard))].sort(),
          hidden: gaps.length - told.length,
        },
        since,
        days,
      ]);
    }),
  );
}

export function disputedRow(writing: Writing, each: Disputed): readonly Cell[] {
  const { since, days } = each;
  if (each.kind === 'contested') {
    const { problem, handedOn, sentBack } = each;
    const about = aboutOf(writing, problem);
    return rowFor(writing, problem.unit, [
      problem.id,
      problem.unit,
      { code: 'meeting-contested', about, handedOn, sentBack },
      since,
      days,
    ]);
  }
  const { objection, problem } = each;
  return rowFor(writing, objection.unit, [
    objection.against,
    objection.unit,
    {
      code: 'meeting-objection',
      text: objectionText(writing, each),
      about: problem === undefined ? [] : aboutOf(writing, problem),
    },
    since,
    days,
  ]);
}

export function parkedTable(writing: Writing): Table {
  return tableOf(
    'parked',
    ['挂账', 'Parked'],
    columnsFor(writing, [idColumn, unitColumn, whatColumn, sinceColumn, daysColumn]),
    writing.matters.parked.map(({ problem, since, days, reason }) =>
      rowFor(writing, problem.unit, [
        problem.id,
        problem.unit,
        { code: 'meeting-parked', about: aboutOf(writing, problem), reason },
        since,
        days,
      ]),
    ),
  );
}
