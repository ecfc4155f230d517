import type { Line } from '../lines/index.ts';
import type { Table } from '../table.ts';
import { textColumn } from '../columns.ts';
import { columnsFor, daysColumn, rowFor, tableOf, unitColumn, whatColumn } from './rows.ts';
import type { Writing } from './rows.ts';

export function directivesTable(writing: Writing): Table {
  const { directives, from } = writing.matters;
  const counts = Object.entries(directives.counts).map(([state, of]) => ({ state, count: of }));
  return tableOf(
    'directives',
    ['上级交办', 'Directives'],
    columnsFor(writing, [
      textColumn('state', ['状态', 'State'], 9),
      unitColumn,
      whatColumn,
      { key: 'received', title: ['收到', 'Received'], form: 'day', width: 10 },
      { key: 'due', title: ['时限', 'Due'], form: 'day', width: 10 },
      { key: 'done', title: ['办结', 'Done'], form: 'day', width: 10 },
      { ...daysColumn, title: ['逾期天数', 'Late'], width: 8 },
      textColumn('issuer', ['交办单位', 'Issuer'], 24, { wide: true }),
      textColumn('id', ['编号', 'Id'], 24, { wide: true }),
    ]),
    directives.listed.map(({ directive, share, isPart, days }) =>
      rowFor(writing, share.unit, [
        { code: 'directive-state', state: share.state },
        share.unit,
        {
          code: 'directive-share',
          title: directive.title,
          part: isPart ? share.what : undefined,
          number: directive.number,
        },
        directive.received,
        share.due,
        share.done ?? null,
        days,
        directive.issuer,
        directive.id,
      ]),
    ),
    [{ code: 'directive-counts', counts, from }],
  );
}

export function decidedTable({ matters: { decided } }: Writing): Table {
  const told: Line =
    decided === undefined
      ? { code: 'meeting-none-decided' }
      : {
          code: 'meeting-decided',
          on: decided.on,
          title: decided.title,
          units: decided.units ?? [],
        };
  return {
    id: 'decided',
    title: ['上次议定', 'Decided last time'],
    columns: [
      textColumn('what', ['议定事项', 'Decided'], 40, { grows: true }),
      textColumn('result', ['落实情况（会上填写）', 'Done? (to be filled in)'], 24),
    ],
    rows: (decided?.decided ?? []).map((what) => [what, null]),
    lead: [told],
  };
}
