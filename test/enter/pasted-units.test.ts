import { expect, test } from 'vitest';
import { pastedNames } from '../../src/enter/pasted-names.ts';
import { pastedUnits } from '../../src/enter/pasted-units.ts';

const names = ['临河社区', '东岭社区', ...Array.from({ length: 23 }, (_, i) => `第${String(i + 1)}村`)];

test.each<[string, (name: string, i: number) => string, string]>([
  ['numbered with a dot', (name, i) => `${String(i + 1)}. ${name}`, '\n'],
  ['numbered with a dot, no blank', (name, i) => `${String(i + 1)}.${name}`, '\n'],
  ['numbered with a comma of lists', (name, i) => `${String(i + 1)}、${name}`, '\r\n'],
  ['numbered in brackets', (name, i) => `（${String(i + 1)}）${name}`, ' '],
  ['numbered in a column of their own', (name, i) => `${String(i + 1)}\t${name}`, '\n'],
  ['with bullets', (name) => `• ${name}`, '\n'],
  ['one line', (name) => name, '、'],
  ['a line with commas', (name) => name, '，'],
  ['full-width blanks', (name) => name, '\u3000'],
  ['the blanks of a chat', (name) => `@${name}`, '\u2005'],
  ['blank lines between', (name) => `${name}。`, '\n\n'],
])('names are read out of a list %s', (_, write, between) => {
  expect(pastedNames(names.map(write).join(between))).toEqual(names);
});

test('Chinese and circled numbers are numbering too, numbers within a name are not', () => {
  expect(pastedNames('一、临河社区 二、东岭社区 （三）石笋村 ④ 双碾村')).toEqual([
    '临河社区',
    '东岭社区',
    '石笋村',
    '双碾村',
  ]);
  expect(pastedNames('三合村、十里社区、第3小学')).toEqual(['三合村', '十里社区', '第3小学']);
});

test('groups are read by their headings, wherever these stand', () => {
  expect(
    pastedUnits('镇属：党政办、财政所；派驻单位:派出所\n学校：中心小学\n社区：临河 村：石笋', undefined),
  ).toEqual({
    units: [
      { id: '党政办', type: '镇属' },
      { id: '财政所', type: '镇属' },
      { id: '派出所', type: '派驻' },
      { id: '中心小学', type: '学校' },
      { id: '临河', type: '社区' },
      { id: '石笋', type: '村' },
    ],
  });
});

test('villages and communities pasted together are told apart by their names', () => {
  const pasted = pastedUnits('1. 临河社区 2. 石笋村 3. 半坡', '村');
  expect(pasted).toEqual({
    units: [
      { id: '临河社区', type: '社区' },
      { id: '石笋村', type: '村' },
      { id: '半坡', type: '村' },
    ],
  });
});

test.each([
  ['社区：临河、东岭、临河', undefined, [], 'twice', '临河'],
  ['临河', '社区', ['临河'], 'twice', '临河'],
  ['党政办', undefined, [], 'untyped', '党政办'],
  ['企业：某厂', undefined, [], 'heading', '企业'],
  ['临河社区13900000000', '社区', [], 'digits', '临河社区13900000000'],
] as const)('%s as %s is refused', (text, asked, taken, why, found) => {
  expect(pastedUnits(text, asked, taken)).toEqual({ wrong: { why, found } });
});

test('nothing is nothing', () => {
  expect(pastedUnits(' \n ', '村')).toEqual({ units: [] });
});
