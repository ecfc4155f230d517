import { describe, expect, test } from 'vitest';
import { sheetNames } from '../../src/workbook/sheet-names.ts';
import { aColumn, aSheaf, aTable } from '../support/a-sheaf.ts';
import { bytesOf, opened, partsOf } from '../support/written-workbook.ts';

const texts = (...rows: string[]) =>
  aTable('t', { columns: [aColumn('text')], rows: rows.map((row) => [row]) });
const written = async (...rows: string[]) => {
  const sheet = (await opened(await bytesOf(aSheaf(texts(...rows))))).worksheets[0]!;
  return rows.map((_, i) => sheet.getCell(5 + i, 2).value);
};

describe('a text', () => {
  test('that looks like a formula is a text', async () => {
    const hostile = ['=1+1', '+8613800000000', '-1', '@SUM(A1)', "=cmd|' /C calc'!A0", '\t=1', '1e5', 'TRUE'];
    expect(await written(...hostile)).toEqual(hostile);
  });

  test('with signs of XML, blanks at its ends or a spelled-out character is what it was', async () => {
    const hostile = [
      '<b>&amp;"\'</b>',
      '  两端  ',
      ']]>',
      '_x0041_',
      '_x005F_x0041_',
      '甲\n乙',
      '😀👨‍👩‍👧',
      '\u202E反',
    ];
    expect(await written(...hostile)).toEqual(hostile);
    expect((await partsOf(await bytesOf(aSheaf(texts('_x0041_'))))).get('xl/sharedStrings.xml')).toContain(
      '_x005F_x0041_',
    );
  });

  test('loses what XML cannot hold, and nothing else', async () => {
    expect(await written('甲\u0000\u0001\u001F乙', '\uFFFE丙\uFFFF', '\uD800丁\uDC00', 'a\r\nb\rc')).toEqual([
      ...['甲乙', '丙', '丁', 'a\nb\nc'],
    ]);
  });

  test('in a title, a note or a name of a signer is treated alike', async () => {
    const hostile = '=1\u0000<_x0041_\uFFFE';
    const table = aTable('t', {
      title: [hostile, 'x'],
      columns: [aColumn('a', { title: [hostile, 'x'], over: [hostile, 'x'] })],
      sign: [[hostile, 'x']],
    });
    const sheet = (await opened(await bytesOf(aSheaf(table)))).worksheets[0]!;
    expect(sheet.name).toBe('=1<_x0041_');
    expect(sheet.getCell('A1').value).toBe('测试县测试镇 2022 年文明创建自查自评 · =1<_x0041_');
    expect(sheet.getCell('B4').value).toBe('=1<_x0041_');
    expect(sheet.getCell('B5').value).toBe('=1<_x0041_');
  });

  test('of forty thousand characters is cut where a cell ends, and says so; a pair is not cut in two', async () => {
    const [long, pairs] = await written('长'.repeat(40_000), `a${'😀'.repeat(20_000)}`);
    const end = '…（余下见记录）';
    // Compared, not matched: a failure would print all of it.
    expect(long === '长'.repeat(32_767 - end.length) + end).toBe(true);
    expect(pairs === `a${'😀'.repeat((32_766 - end.length) / 2)}${end}`).toBe(true);
    const [full] = await written('长'.repeat(32_767));
    expect(full === '长'.repeat(32_767)).toBe(true);
  });
});

test('a number that is none is an empty cell', async () => {
  const columns = [aColumn('n', { form: 'count', sum: true }), aColumn('r', { form: 'rate' })];
  const table = aTable('t', { columns, rows: [[NaN, Infinity]], total: [NaN, -Infinity] });
  const bytes = await bytesOf(aSheaf(table));
  expect((await partsOf(bytes)).get('xl/worksheets/sheet1.xml')).not.toMatch(/NaN|Infinity/);
  const sheet = (await opened(bytes)).worksheets[0]!;
  expect([sheet.getCell('B5').value, sheet.getCell('C5').value, sheet.getCell('B6').value]).toEqual([
    null,
    null,
    null,
  ]);
});

test('what is no day is a text, not a wrong day', async () => {
  const table = aTable('t', {
    columns: [aColumn('d', { form: 'day' })],
    rows: [['未定期限'], ['2022-02-28']],
  });
  const sheet = (await opened(await bytesOf(aSheaf(table)))).worksheets[0]!;
  expect(sheet.getCell('B5').value).toBe('未定期限');
  expect(sheet.getCell('B6').value).toEqual(new Date('2022-02-28T00:00:00Z'));
});

test('a sheaf of tables without rows or columns is a workbook', async () => {
  const sheaf = aSheaf(aTable('a'), aTable('b', { columns: [aColumn('x')] }), aTable('c', { cover: true }));
  expect((await opened(await bytesOf(sheaf))).worksheets.map(({ name }) => name)).toEqual([
    '表a',
    '表b',
    '表c',
  ]);
});

test('titles alike in thirty-one characters, long ones of pairs and the one Excel keeps are names of sheets', async () => {
  const long = (end: string) => `${'一'.repeat(31)}${end}`;
  const titles = [long('甲'), long('乙'), long('丙'), '😀'.repeat(20), 'History', '甲\u0000\n乙'];
  expect(sheetNames(titles)).toEqual([
    '一'.repeat(31),
    `${'一'.repeat(28)}（2）`,
    `${'一'.repeat(28)}（3）`,
    '😀'.repeat(15),
    'History（2）',
    '甲 乙',
  ]);
  const sheaf = aSheaf(...titles.map((title, i) => aTable(String(i), { title: [title, title] })));
  expect((await opened(await bytesOf(sheaf))).worksheets.map(({ name }) => name)).toEqual(sheetNames(titles));
});
