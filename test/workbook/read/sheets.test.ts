import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import {
  cellsOf,
  main,
  readBook,
  readParts,
  relationships,
  sheetPart,
  workbookPart,
  wordsOf,
  partsOf,
  zipOf,
} from './a-workbook.ts';

const v = (text: string) => `<c><v>${text}</v></c>`;

test('cells and rows without a name count on from the one before', async () => {
  const rows = `<row>${v('1')}${v('2')}</row><row r="5"><c r="C5"><v>3</v></c>${v('4')}</row><row>${v('5')}</row>`;
  expect(await cellsOf({ rows })).toEqual({ A1: '=1', B1: '=2', C5: '=3', D5: '=4', A6: '=5' });
});

test('a row without a number has that of its first cell', async () => {
  const rows = `<row><c r="B4"><v>1</v></c>${v('2')}</row><row>${v('3')}</row>`;
  expect(await cellsOf({ rows })).toEqual({ B4: '=1', C4: '=2', A5: '=3' });
});

test('empty cells and rows are left out', async () => {
  const rows = `<row r="1"><c r="A1" s="1"/><c r="B1"><v/></c></row><row r="2"/><row r="3">${v('1')}</row>`;
  const book = await readParts({ rows, formats: [14] });
  if ('refused' in book) throw new Error(book.refused);
  expect(book.sheets[0]?.rows.map((row) => row.number)).toEqual([3]);
});

test('rows and cells out of order are put in order', async () => {
  const rows = `<row r="3"><c r="B3"><v>2</v></c><c r="A3"><v>1</v></c></row><row r="2"><c r="A2"><v>0</v></c></row>`;
  expect(Object.keys(await cellsOf({ rows }))).toEqual(['A2', 'A3', 'B3']);
});

const nonsense = [
  ['a cell twice', `<row r="2"><c r="B2"><v>1</v></c><c r="B2"><v>2</v></c></row>`, 'B2'],
  ['a row twice', `<row r="2">${v('1')}</row><row r="2">${v('2')}</row>`, 'A2'],
  ['a cell in another row', `<row r="2">${v('1')}<c r="B3"><v>2</v></c></row>`, 'A2'],
  ['row 0', `<row r="1">${v('1')}</row><row r="0">${v('2')}</row>`, 'A1'],
  ['a row beyond the last', `<row r="1">${v('1')}</row><row r="1048577"/>`, 'A1'],
  ['a column beyond the last', `<row r="1">${v('1')}<c r="XFE1"><v>2</v></c></row>`, 'A1'],
  ['a cell without a number', `<row r="1">${v('1')}<c r="B"><v>2</v></c></row>`, 'A1'],
] as const;

test.each(nonsense)('%s refuses the file', async (_, rows, cell) => {
  expect(await readParts({ rows })).toMatchObject({ refused: 'broken', sheet: '表1', cell });
});

test('of merged cells only the first has a value', async () => {
  const row = (number: number) => `<row r="${number}">${v('1')}${v('2')}${v('3')}</row>`;
  const after = '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="C2:C3"/></mergeCells>';
  expect(await cellsOf({ rows: row(1) + row(2) + row(3), after })).toEqual({
    A1: '=1',
    C1: '=3',
    C2: '=3',
    A3: '=1',
    B3: '=2',
  });
});

test('merged cells are found behind what may stand before them, and a row all covered is gone', async () => {
  const after = `<sheetProtection sheet="1"/><autoFilter ref="A1:A9"/><mergeCells><mergeCell ref="A1:A2"/></mergeCells>`;
  expect(await cellsOf({ rows: `<row>${v('1')}</row><row>${v('2')}</row>`, after })).toEqual({ A1: '=1' });
});

test('whole-column drop-downs, rules and styles cost nothing: what follows is not even looked at', async () => {
  const rule =
    '<dataValidation type="list" sqref="A1:XFD1048576"><formula1>字典!$A:$A</formula1></dataValidation>';
  const rules = `<dataValidations count="4001">${rule.repeat(4000)}<not < well formed`;
  const columns = '<cols><col min="1" max="16384" style="1" width="9"/></cols>';
  const sheet = sheetPart(`<row>${v('1')}</row>`, rules).replace('<sheetData>', `${columns}<sheetData>`);
  const book = await readParts({ parts: { 'xl/worksheets/sheet1.xml': sheet } });
  expect(wordsOf(book)).toEqual({ A1: '=1' });
});

test('sheets come in the order of their tabs, wherever they lie, hidden ones marked', async () => {
  const tabs = ['乙', '甲', '字典', '图', '身份'];
  const states = ['', '', ' state="hidden"', '', ' state="veryHidden"'];
  const each = tabs.map((name, i) => `<sheet name="${name}" sheetId="${9 - i}" r:id="x${i}"${states[i]}/>`);
  const sheet = (text: string) => sheetPart(`<row>${v(text)}</row>`);
  const book = await readParts({
    parts: {
      'xl/workbook.xml': workbookPart(each.join('')),
      'xl/_rels/workbook.xml.rels': relationships([
        ['x1', 'worksheet', '/xl/worksheets/sheet1.xml'],
        ['x0', 'worksheet', '../other/Sheet 2.xml'],
        ['x2', 'worksheet', './worksheets/./three.xml'],
        ['x3', 'chartsheet', 'chartsheets/sheet1.xml'],
        ['x4', 'worksheet', 'worksheets\\four.xml'],
      ]),
      'xl/worksheets/sheet1.xml': sheet('1'),
      'other/sheet 2.xml': sheet('2'),
      'xl/worksheets/three.xml': sheet('3'),
      'xl/worksheets/four.xml': sheet('4'),
    },
  });
  if ('refused' in book) throw new Error(JSON.stringify(book));
  expect(book.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['乙', false],
    ['甲', false],
    ['字典', true],
    ['身份', true],
  ]);
  expect([0, 1, 2, 3].map((index) => wordsOf(book, index).A1)).toEqual(['=2', '=1', '=3', '=4']);
});

test('names with a prefix, and names of other vocabularies', async () => {
  const sheet = `<x:worksheet xmlns:x="${main}" xmlns:o="urn:other"><x:sheetData>
    <o:row r="9"><o:c><o:v>9</o:v></o:c></o:row>
    <x:row r="1"><o:c r="A1"><o:v>8</o:v></o:c><x:c r="B1" o:t="s"><o:v>7</o:v><x:v>1</x:v></x:c></x:row>
    </x:sheetData><x:mergeCells><x:mergeCell ref="B1:C1"/></x:mergeCells></x:worksheet>`;
  expect(wordsOf(await readParts({ parts: { 'xl/worksheets/sheet1.xml': sheet } }))).toEqual({ B1: '=1' });
});

test('the strict form of the format', async () => {
  const strict = (text: string | Uint8Array) =>
    String(text)
      .replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
  const parts = partsOf({
    rows: '<row><c t="s"><v>0</v></c><c s="1"><v>44635</v></c></row>',
    strings: '<si><t>甲</t></si>',
    formats: [14],
  });
  const book = await readBook(
    await zipOf(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strict(text)]))),
  );
  expect(wordsOf(book)).toEqual({ A1: '甲', B1: '@2022-03-15' });
});

test('parts in UTF-16, and in the encoding they name', async () => {
  const sheet = sheetPart('<row><c t="inlineStr"><is><t>村</t></is></c></row>');
  const wide = new Uint8Array(Buffer.from(`\uFEFF${sheet.replace('UTF-8', 'UTF-16')}`, 'utf16le'));
  expect(wordsOf(await readParts({ parts: { 'xl/worksheets/sheet1.xml': wide } }))).toEqual({ A1: '村' });
  const [before, after] = sheet.replace('UTF-8', 'GBK').split('村');
  const gbk = new Uint8Array(
    Buffer.concat([Buffer.from(before!), Buffer.from([0xb4, 0xe5]), Buffer.from(after!)]),
  );
  expect(wordsOf(await readParts({ parts: { 'xl/worksheets/sheet1.xml': gbk } }))).toEqual({ A1: '村' });
});

test('a workbook that a program wrote', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('问题清单');
  sheet.addRow(['单位', '日期', '比例', '完成', '合计']);
  sheet.addRow([
    '临河社区',
    new Date(Date.UTC(2022, 2, 15)),
    0.95,
    true,
    { formula: 'SUM(C2:C2)', result: 0.95 },
  ]);
  sheet.getCell('B2').numFmt = 'yyyy"年"m"月"d"日"';
  sheet.getCell('C2').numFmt = '0.0%';
  sheet.getCell('A3').value = { richText: [{ text: '东' }, { font: { bold: true }, text: '关村' }] };
  sheet.mergeCells('A4:C4');
  sheet.getCell('A4').value = '合并';
  workbook.addWorksheet('字典', { state: 'veryHidden' });
  const book = await readBook(new Uint8Array(await workbook.xlsx.writeBuffer()));
  expect(wordsOf(book)).toEqual({
    A1: '单位',
    B1: '日期',
    C1: '比例',
    D1: '完成',
    E1: '合计',
    A2: '临河社区',
    B2: '@2022-03-15',
    C2: '=0.95%',
    D2: '?true',
    E2: '=0.95',
    A3: '东关村',
    A4: '合并',
  });
  if ('refused' in book) throw new Error(book.refused);
  expect(book.sheets[1]).toEqual({ name: '字典', hidden: true, rows: [] });
});
