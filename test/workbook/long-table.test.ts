/** A table of more texts than are remembered, its rows made as they are asked for. */
import { expect, test } from 'vitest';
import { gzip } from '../../src/disk/gzip.ts';
import { startSha256 } from '../../src/disk/sha256.ts';
import type { SaidCell, SaidRows, SaidSheaf } from '../../src/ledgers/table.ts';
import { drawSheaf } from '../../src/workbook/draw-sheaf.ts';
import { finishWorkbook } from '../../src/workbook/finish.ts';
import { partsOf } from '../support/written-workbook.ts';

const length = 12_000;
const units = ['临河', '石笋', '岚渡'];

/** The first text is another one in every row, the second comes back soon, the third after longer than is remembered. */
const row = (i: number): readonly SaidCell[] => [
  `第 ${String(i)} 处😀`,
  units[i % units.length]!,
  `第 ${String(i % 7000)} 网格`,
  i,
];

const made: SaidRows = {
  length,
  *[Symbol.iterator]() {
    for (let i = 0; i < length; i += 1) yield row(i);
  },
};

const sheafOf = (rows: SaidRows): SaidSheaf => ({
  id: 'x',
  title: '台账',
  town: '测试县测试镇 2022 年',
  on: '2022-06-30',
  headed: [],
  warnings: [],
  tables: [
    {
      id: 'long',
      title: '长表',
      columns: [
        { key: 'text', title: '存在问题', form: 'text', width: 20 },
        { key: 'unit', title: '责任单位', form: 'text', width: 10 },
        { key: 'place', title: '点位', form: 'text', width: 20 },
        { key: 'count', title: '次数', form: 'count', width: 8, sum: true },
      ],
      rows,
      total: ['合计', null, null, (length * (length - 1)) / 2],
      lead: [],
      notes: [],
      sign: [],
    },
  ],
});

const written = async (rows: SaidRows) =>
  Buffer.concat(
    await finishWorkbook(await drawSheaf(sheafOf(rows), '../', gzip), { hash: startSha256, gzip }),
  );

test('each cell shows its own text; those that come back soon are written once, others again', async () => {
  const parts = await partsOf(await written(made));
  const texts = [...parts.get('xl/sharedStrings.xml')!.matchAll(/<t xml:space="preserve">([^<]*)<\/t>/g)];
  const shown = texts.map(([, text]) => text!);
  // exceljs wrote those of the head, without the attribute.
  const first = parts.get('xl/sharedStrings.xml')!.split('<si>').length - 1 - shown.length;
  const sheet = parts.get('xl/worksheets/sheet1.xml')!;
  const cells = [...sheet.matchAll(/<c r="([BCD])(\d+)"[^>]* t="s"><v>(\d+)<\/v>/g)];
  const wrong = cells.filter(([, column, at, index]) => {
    const i = Number(at) - 5;
    return i >= 0 && i < length && shown[Number(index) - first] !== row(i)['BCD'.indexOf(column!)];
  });
  expect(wrong).toEqual([]);
  expect(cells.length).toBeGreaterThan(3 * length);
  expect(units.map((unit) => shown.filter((text) => text === unit).length)).toEqual([1, 1, 1]);
  expect(new Set(shown).size).toBeLessThan(shown.length);
  expect(sheet).toContain(`<f>SUM(E5:E${String(length + 4)})</f><v>71994000</v>`);
});

test('rows that are made as they are asked for give the bytes that an array of them gives', async () => {
  expect(Buffer.compare(await written(made), await written([...made]))).toBe(0);
});
