import type { RoundStanding } from '../assess/inspect/round-standings.ts';
import type { LikeSites, TestRound } from '../assess/inspect/test-rounds.ts';
import { countColumn, dayColumn } from './columns.ts';
import type { Cell, Column, Table } from './table.ts';

const roundColumns: readonly Column[] = [
  { key: 'round', title: ['轮次', 'Round'], form: 'text', width: 16 },
  { key: 'title', title: ['名称', 'Title'], form: 'text', width: 20, grows: true },
  { key: 'manner', title: ['方式', 'Manner'], form: 'text', width: 6 },
  dayColumn('from', ['开始', 'From']),
  dayColumn('to', ['结束', 'To']),
  countColumn('visits', ['查看次数', 'Visits'], 8),
  countColumn('drawn', ['抽中', 'Drawn'], 5),
  countColumn('missed', ['抽中未去', 'Missed'], 8),
  { key: 'missedSites', title: ['未去的点位', 'Sites missed'], form: 'text', width: 24, wide: true },
];

/** The rounds begun: what they drew and what was not reached. */
export function roundsTable(rounds: readonly RoundStanding[]): Table {
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
  dayColumn('on', ['测评日', 'Day']),
  dayColumn('answerBy', ['反馈时限', 'Answer by']),
  countColumn('items', ['条数', 'Items'], 5),
  countColumn('inTime', ['按期答复', 'In time'], 8),
  countColumn('late', ['超期答复', 'Late'], 8),
  countColumn('open', ['未答复', 'Open'], 6),
  countColumn('overdue', ['其中已超期', 'Overdue'], 10),
  { ...countColumn('closed', ['已销号', 'Closed'], 6), wide: true },
  { key: 'score', title: ['得分', 'Score'], form: 'text', width: 6, wide: true },
  { key: 'issuer', title: ['组织单位', 'Issuer'], form: 'text', width: 20, wide: true },
];

/** A superior’s tests: how many of their items were answered by their day. */
export function testsTable(tests: readonly TestRound[]): Table {
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
  countColumn('like', ['同类', 'Like'], 4),
  countColumn('checked', ['已看', 'Checked'], 7),
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

/** 举一反三: the sites like those a test named, and which of them nobody has looked at since. */
export function likeTable(tests: readonly TestRound[]): Table {
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
