import { expect, test } from 'vitest';
import { expectRefusal, readBook, wordsOf } from './a-workbook.ts';

const utf8 = (text: string) => new Uint8Array(Buffer.from(text));
const csv = async (text: string) => wordsOf(await readBook(utf8(text)));

/** «单位,得分» and «村,９５» in GBK. */
const gbk = new Uint8Array([
  ...[0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0xb5, 0xc3, 0xb7, 0xd6, 0x0d, 0x0a],
  ...[0xb4, 0xe5, 0x2c, 0xa3, 0xb9, 0xa3, 0xb5, 0x0d, 0x0a],
]);

test('all values are texts, as they stand', async () => {
  expect(await csv('单位,日期,比例\n临河社区,2022/3/15,95%\n')).toEqual({
    A1: '单位',
    B1: '日期',
    C1: '比例',
    A2: '临河社区',
    B2: '2022/3/15',
    C2: '95%',
  });
});

test('UTF-8 with and without its mark, Unicode text, GBK', async () => {
  const same = { A1: '单位', B1: '得分', A2: '村', B2: '９５' };
  expect(await csv('单位,得分\n村,９５')).toEqual(same);
  expect(await csv('\uFEFF单位,得分\n村,９５')).toEqual(same);
  const tabs = '\uFEFF单位\t得分\r\n村\t９５\r\n';
  expect(wordsOf(await readBook(new Uint8Array(Buffer.from(tabs, 'utf16le'))))).toEqual(same);
  expect(wordsOf(await readBook(new Uint8Array(Buffer.from(tabs, 'utf16le').swap16())))).toEqual(same);
  expect(wordsOf(await readBook(gbk))).toEqual(same);
});

test('a character of GB18030 with four bytes', async () => {
  // 㐂 is U+3402, 0x81 0x39 0xEE 0x30… only in the longer form.
  const bytes = new Uint8Array([0xb4, 0xe5, 0x2c, 0x81, 0x39, 0xee, 0x39]);
  expect(wordsOf(await readBook(bytes))).toEqual({ A1: '村', B1: '\u3400' });
});

test.each([
  ['comma', '甲,乙\n1,2'],
  ['semicolon', '甲;乙\n1;2'],
  ['tab', '甲\t乙\n1\t2'],
  ['tab, though one text has commas', '甲\t乙\n1\t2\n'],
  ['the one Excel names', 'sep=;\n甲;乙\n1;2'],
])('%s', async (_, text) => expect(await csv(text)).toEqual({ A1: '甲', B1: '乙', A2: '1', B2: '2' }));

test('the delimiter is what most lines have, quoted text aside', async () => {
  const text = '问题清单\n单位,负责人\n甲,"a;b;c;d"\n乙,张;李;王\n';
  expect(await csv(text)).toEqual({
    A1: '问题清单',
    A2: '单位',
    B2: '负责人',
    A3: '甲',
    B3: 'a;b;c;d',
    A4: '乙',
    B4: '张;李;王',
  });
});

test('quotes: delimiters, quotes and line breaks inside', async () => {
  const text = '甲,"一,二"\r\n"他说""好""","上\r\n下"\r\n5"管,x\r\n';
  expect(await csv(text)).toEqual({
    A1: '甲',
    B1: '一,二',
    A2: '他说"好"',
    B2: '上\n下',
    A3: '5"管',
    B3: 'x',
  });
});

test.each([
  ['CRLF', '\r\n'],
  ['CR', '\r'],
  ['LF', '\n'],
])('lines end with %s; empty ones count as rows', async (_, end) => {
  expect(await csv(['a,b', '', ',', 'c,d', ''].join(end))).toEqual({ A1: 'a', B1: 'b', A4: 'c', B4: 'd' });
});

test('long files are read whole, whatever the pieces are cut at', async () => {
  const lines = Array.from({ length: 30_000 }, (_, i) => `第${i}行,"备注，${i}"`);
  const words = await csv(lines.join('\r\n'));
  expect(Object.keys(words)).toHaveLength(60_000);
  expect([words.A1, words.B30000]).toEqual(['第0行', '备注，29999']);
});

test('nothing but blanks between delimiters is nothing', async () => {
  for (const text of ['\uFEFF', '\r\n', ',,\n,,\n', '\n\n'])
    await expectRefusal(utf8(text), { refused: 'empty' });
});

test('what is no text in any encoding is refused with its row', async () => {
  const bad = new Uint8Array([...gbk, 0xb4, 0xe5, 0x2c, 0xff, 0xff, 0x0d, 0x0a]);
  await expectRefusal(bad, { refused: 'encoding', cell: 'A3' });
  await expectRefusal(utf8('a,b\nc,d\ne,\0\n'), { refused: 'encoding', cell: 'A3' });
  // UTF-16 without its mark.
  await expectRefusal(new Uint8Array(Buffer.from('a,b\n', 'utf16le')), { refused: 'encoding', cell: 'A1' });
  // What says it is UTF-8 and is not.
  await expectRefusal(new Uint8Array([0xef, 0xbb, 0xbf, ...gbk]), { refused: 'encoding', cell: 'A1' });
  await expectRefusal(new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x0a, 0x00, 0x00, 0xd8, 0x41, 0x00]), {
    refused: 'encoding',
    cell: 'A2',
  });
  await expectRefusal(new Uint8Array(5000), { refused: 'encoding', cell: 'A1' });
});

test('a quote that never ends is refused with the row it begins in', () =>
  expectRefusal(utf8('a,b\nc,"d\ne,f\n'), { refused: 'broken', shown: 'CSV_QUOTE_NOT_CLOSED', cell: 'A2' }));

test('too much of anything', async () => {
  const three = utf8('a,b\nc,d\ne,f\n');
  await expectRefusal(three, { refused: 'too-big', limit: 'rows', cell: 'B3' }, { rows: 2 });
  await expectRefusal(three, { refused: 'too-big', limit: 'cells', cell: 'A2' }, { cells: 2 });
  await expectRefusal(three, { refused: 'too-big', limit: 'text', cell: 'B2' }, { text: 3 });
  await expectRefusal(
    utf8('a,b\nc,ddd'),
    { refused: 'too-big', limit: 'cell-text', cell: 'B2' },
    { cellText: 2 },
  );
  await expectRefusal(utf8(`a\n${','.repeat(16_384)}`), { refused: 'too-big', limit: 'columns', cell: 'A2' });
  await expectRefusal(utf8(`a\n"${'x'.repeat(5_000_000)}`), {
    refused: 'too-big',
    limit: 'piece',
    cell: 'A2',
  });
  await expectRefusal(utf8('"'.repeat(2_000_000)), { refused: 'too-big', limit: 'cell-text', cell: 'A1' });
  await expectRefusal(utf8(`a\n${','.repeat(5_000_000)}`), {
    refused: 'too-big',
    limit: 'piece',
    cell: 'A2',
  });
  const blank = utf8('\n'.repeat(1_048_577));
  await expectRefusal(blank, { refused: 'too-big', limit: 'rows', cell: 'A1048577' });
  await expectRefusal(three, { refused: 'too-big', limit: 'packed' }, { packed: 5 });
});
