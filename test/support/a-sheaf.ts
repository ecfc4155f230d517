import { day } from './days.ts';
import type { Column, Sheaf, Table } from '../../src/ledgers/table.ts';

/** A column of texts, but for what is asked. */
export function aColumn(key: string, more: Partial<Column> = {}): Column {
  return { key, title: [`${key}栏`, `${key} column`], form: 'text', width: 10, ...more };
}

/** A table without rows, but for what is asked. */
export function aTable(id: string, more: Partial<Table> = {}): Table {
  return { id, title: [`表${id}`, `Table ${id}`], columns: [], rows: [], ...more };
}

export function aSheaf(...tables: Table[]): Sheaf {
  return {
    id: 'test',
    title: ['第二阶段台账', 'Ledger of phase 2'],
    fileName: '台账',
    heading: {
      town: '测试镇',
      county: '测试县',
      year: 2022,
      fiction: true,
      pack: { id: 'p', title: '指标', edition: '1', origin: '测试' },
      on: day('2022-07-31'),
      filedBy: undefined,
      phase: undefined,
      window: { from: day('2021-08-01'), to: day('2022-07-31') },
      audience: 'internal',
      narrowed: [],
      leftOut: 0,
    },
    tables,
  };
}

/** Problems found and closed by month, with everything that a workbook computes; in February there was nothing. */
export function monthsTable(more: Partial<Table> = {}): Table {
  return aTable('months', {
    title: ['各月发现与销号', 'Found and closed by month'],
    columns: [
      aColumn('month', { title: ['月份', 'Month'] }),
      aColumn('found', { title: ['发现', 'Found'], form: 'count', over: ['问题', 'Problems'], sum: true }),
      aColumn('closed', { title: ['销号', 'Closed'], form: 'count', over: ['问题', 'Problems'], sum: true }),
      aColumn('rate', {
        title: ['销号率', 'Rate'],
        form: 'rate',
        over: ['问题', 'Problems'],
        share: ['closed', 'found'],
      }),
      aColumn('pay', { title: ['经费', 'Money'], form: 'money', sum: true }),
      aColumn('last', { title: ['最后一日', 'Last day'], form: 'day' }),
    ],
    rows: [
      ['2022-01', 3, 2, 666, 100_05, '2022-01-31'],
      ['2022-02', 0, 0, null, 0, null],
      ['2022-03', 1000, 1001, 1001, 20, '2022-03-31'],
    ],
    total: [{ code: 'total' }, 1003, 1003, 1000, 100_25, null],
    ...more,
  });
}
