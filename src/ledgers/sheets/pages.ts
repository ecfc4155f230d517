import { dayColumn, textColumn } from '../columns.ts';
import type { Cell, Column } from '../table.ts';
import type { Made, MakeSheet } from './sheet.ts';
import { submitted } from './submitted.ts';
import type { Evidence } from './submitted.ts';

const columns: readonly Column[] = [
  textColumn('material', ['材料类别', 'Kind'], 10),
  textColumn('title', ['材料名称', 'Title'], 36, { grows: true }),
  textColumn('number', ['文号', 'Number'], 16),
  dayColumn('on', ['日期', 'Day']),
  textColumn('unit', ['提供单位', 'Unit'], 14),
  { key: 'files', title: ['文件', 'Files'], form: 'files', width: 30 },
  textColumn('caption', ['图注', 'Captions'], 30),
  textColumn('held', ['存放处', 'Held at'], 20),
];

function cellsOf(record: Evidence): readonly Cell[] {
  const { material, title, number, on, unit, files, captions, ref } = record;
  return [
    material,
    title,
    number ?? ref ?? null,
    on,
    unit ?? null,
    files === undefined || files.length === 0 ? null : files.join('\n'),
    captions === undefined || captions.length === 0 ? null : { code: 'listing', items: captions },
    record['held-at'] ?? null,
  ];
}

/** 申报页: one page a standard, what is handed in for it in order, to be signed by who puts it together. */
export const pages: MakeSheet = (facts) =>
  submitted(facts).map(({ standard, inside }): Made => ({
    title: `${standard.id} ${standard.title}`,
    table: {
      columns,
      rows: inside.map(cellsOf),
      lead: [
        {
          code: 'ledger-place',
          category: standard.category,
          indicator: standard.indicator,
          topic: standard.topic,
        },
        { code: 'ledger-show', show: standard.show },
      ],
      sign: [
        ['整理人', 'Put together by'],
        ['审核人', 'Checked by'],
      ],
    },
    from: inside.map(({ key }) => key),
  }));
