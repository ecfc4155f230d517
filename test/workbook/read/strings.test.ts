import { expect, test } from 'vitest';
import { cellsOf, readParts } from './a-workbook.ts';

const cell = (name: string, index: number) => `<c r="${name}" t="s"><v>${index}</v></c>`;

test('a shared string is its runs put together, without how it is read aloud', async () => {
  const strings = `<si><t>临河社区</t></si>
    <si><r><rPr><b/></rPr><t xml:space="preserve">共 </t></r><r><t>3 处</t></r></si>
    <si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>
    <si><r><t>甲</t></r><rPh sb="0" eb="1"><t>コウ</t></rPh><r><t>乙</t></r></si>`;
  const rows = `<row r="1">${cell('A1', 0)}${cell('B1', 1)}${cell('C1', 2)}${cell('D1', 3)}</row>`;
  expect(await cellsOf({ rows, strings })).toEqual({ A1: '临河社区', B1: '共 3 处', C1: '東京', D1: '甲乙' });
});

test('an inline string is read by the same rule', async () => {
  const is = '<is><r><t>卫生</t></r><r><t>死角</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is>';
  const rows = `<row r="1"><c r="A1" t="inlineStr">${is}</c><c r="B1" t="inlineStr"><is><t>a</t></is></c></row>`;
  expect(await cellsOf({ rows })).toEqual({ A1: '卫生死角', B1: 'a' });
});

test('_x000D_ and its like are the characters they stand for, once', async () => {
  const strings = `<si><t>一_x000D_
二_x000D_三</t></si><si><t>_x005F_x000D_</t></si><si><t>_x4E2D_文</t></si><si><t>a_x00_b</t></si><si><t>_xD83D__xDE00_</t></si>`;
  const rows = `<row r="1">${[0, 1, 2, 3, 4].map((i) => cell(`${'ABCDE'[i]}1`, i)).join('')}</row>`;
  const words = await cellsOf({ rows, strings });
  expect(words).toEqual({ A1: '一\n二\n三', B1: '_x000D_', C1: '中文', D1: 'a_x00_b', E1: '😀' });
});

test('character references and CDATA are text; blanks stay; nothing is nothing', async () => {
  const strings = `<si><t>&#x4E2D;&lt;&amp;</t></si><si><t><![CDATA[<a> & b]]></t></si><si><t xml:space="preserve"> x </t></si><si><t></t></si><si/>`;
  const rows = `<row r="1">${[0, 1, 2, 3, 4].map((i) => cell(`${'ABCDE'[i]}1`, i)).join('')}</row>`;
  expect(await cellsOf({ rows, strings })).toEqual({ A1: '中<&', B1: '<a> & b', C1: ' x ' });
});

test('a cell that names a string which is not there refuses the file, with its place', async () => {
  const book = await readParts({ rows: `<row r="7">${cell('C7', 2)}</row>`, strings: '<si><t>a</t></si>' });
  expect(book).toEqual({ refused: 'broken', sheet: '表1', cell: 'C7', shown: '2' });
});
