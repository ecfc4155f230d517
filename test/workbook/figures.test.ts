import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { aColumn, aSheaf, aTable, monthsTable } from '../support/a-sheaf.ts';
import { compareFigures } from '../support/workbook-figures.ts';
import { bytesOf, opened } from '../support/written-workbook.ts';

const forms = aTable('forms', {
  columns: [
    aColumn('points', { form: 'points' }),
    aColumn('score', { form: 'score' }),
    aColumn('rate', { form: 'rate' }),
    aColumn('money', { form: 'money' }),
  ],
  rows: [
    [13_200, -5_000, 999, -1],
    [0, 0, 0, 0],
    [null, null, null, null],
  ],
});

test('every figure and day of a workbook is the JSON’s, in totals and under covers as well', async () => {
  const sheaf = aSheaf(
    aTable('cover', { cover: true, lead: [{ code: 'total' }] }),
    monthsTable(),
    forms,
    aTable('empty', {
      columns: [aColumn('n', { form: 'count', sum: true })],
      total: [0],
    }),
  );
  expect(await compareFigures(await bytesOf(sheaf), sheaf)).toEqual({
    same: 3 + 13 + 4 + 3 + 8 + 1,
    different: [],
  });
});

test('a figure that is another, one that no row has, and one that is not shown are found', async () => {
  const sheaf = aSheaf(monthsTable());
  const zip = await JSZip.loadAsync(await bytesOf(sheaf));
  const part = 'xl/worksheets/sheet1.xml';
  const xml = await zip.file(part)!.async('string');
  zip.file(
    part,
    xml
      .replace(/(<c r="C6" s="\d+">)<v>3<\/v>/, '$1<v>4</v>')
      .replace(/(<c r="G7" s="\d+")\/>/, '$1><v>44620</v></c>')
      .replace(/(<c r="D6" s="\d+")><v>2<\/v><\/c>/, '$1/>'),
  );
  const { different } = await compareFigures(await zip.generateAsync({ type: 'uint8array' }), sheaf);
  expect(different).toEqual([
    '[各月发现与销号]C6: 4, 3',
    '[各月发现与销号]G7: 2022-02-28, undefined',
    '[各月发现与销号]D6: nothing, 2',
  ]);
});

test('a thousand rows in several pieces, each where it belongs', async () => {
  const rows = Array.from({ length: 1100 }, (_, i) => [`第 ${String(i)} 条`, i * 3, i, i === 0 ? null : 333]);
  const table = aTable('many', {
    columns: [
      aColumn('text'),
      aColumn('all', { form: 'count', sum: true }),
      aColumn('part', { form: 'count', sum: true }),
      aColumn('rate', { form: 'rate', share: ['part', 'all'] }),
    ],
    rows,
    total: [{ code: 'total' }, 1_813_350, 604_450, 333],
  });
  const sheaf = aSheaf(table);
  const bytes = await bytesOf(sheaf);
  expect((await compareFigures(bytes, sheaf)).different).toEqual([]);
  const sheet = (await opened(bytes)).worksheets[0]!;
  expect(rows.filter(([text], i) => sheet.getCell(5 + i, 2).value !== text)).toEqual([]);
  expect(sheet.getCell('C1105').value).toEqual({ formula: 'SUM(C5:C1104)', result: 1_813_350 });
});
