import type { MeetingItem } from '../lines/meeting.ts';
import type { Cell, Table } from '../table.ts';
import { countColumn, textColumn } from '../columns.ts';
import { columnsFor, rowFor, tableOf } from './rows.ts';
import type { Writing } from './rows.ts';

export function frontTable(writing: Writing): Table {
  const { overdue, owed, disputed, parked, decisions, directives } = writing.matters;
  const row = (item: MeetingItem, value: Cell): readonly Cell[] => [{ code: 'meeting-item', item }, value];
  return {
    id: 'sheet',
    title: ['周调度会', 'Meeting'],
    columns: [
      textColumn('item', ['事项', 'Item'], 24),
      textColumn('value', ['内容', 'Content'], 60, { grows: true }),
    ],
    rows: [
      row('time', null),
      row('place', null),
      row('chair', null),
      row('units', null),
      row('overdue', overdue.length),
      row(
        'owed',
        owed.reduce((sum, { gaps }) => sum + gaps.length, 0),
      ),
      row('disputed', disputed.length),
      row('parked', parked.length),
      row('decisions', decisions.length),
      row('directives', directives.counts.逾期未办),
    ],
    sign: [
      ['主持人', 'Chair'],
      ['记录人', 'Minutes'],
    ],
  };
}

export function changesTable(writing: Writing): Table {
  const { changes, from, previous } = writing.matters;
  const cells = ({ found, closed, sentBack, overdue }: typeof changes.total): readonly Cell[] => [
    found,
    closed,
    sentBack,
    overdue,
  ];
  const told =
    writing.isSinceTyped || previous === undefined ? undefined : { on: previous.on, title: previous.title };
  const table = tableOf(
    'changes',
    ['本周变化', 'What changed'],
    columnsFor(writing, [
      textColumn('unit', ['责任单位', 'Unit'], 14, { grows: true }),
      countColumn('found', ['新发现', 'Found'], 8),
      countColumn('closed', ['销号', 'Closed'], 8),
      countColumn('sentBack', ['退回', 'Sent back'], 9),
      countColumn('overdue', ['新逾期', 'Newly late'], 10),
    ]),
    changes.units.map((each) => rowFor(writing, each.unit, [each.unit, ...cells(each)])),
    [{ code: 'meeting-from', from, on: writing.on, previous: told }],
  );
  if (changes.units.length === 0) return table;
  return { ...table, total: rowFor(writing, '', [{ code: 'total' }, ...cells(changes.total)]) };
}
