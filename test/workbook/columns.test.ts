import { describe, expect, test } from 'vitest';
import { aColumn, aSheaf, aTable, monthsTable } from '../support/a-sheaf.ts';
import { bytesOf, opened, partsOf } from '../support/written-workbook.ts';

const sheetOf = async (...args: Parameters<typeof bytesOf>) =>
  (await opened(await bytesOf(...args))).worksheets[0]!;

describe('a header of two levels', () => {
  test('puts neighbours of one group under its title, the number first, all others over both rows', async () => {
    const sheet = await sheetOf(aSheaf(monthsTable()));
    expect(sheet.model.merges).toEqual(expect.arrayContaining(['A4:A5', 'B4:B5', 'C4:E4', 'F4:F5', 'G4:G5']));
    expect(sheet.getRow(4).values).toEqual([, '序号', '月份', '问题', '问题', '问题', '经费', '最后一日']);
    expect(sheet.getRow(5).values).toEqual([, '序号', '月份', '发现', '销号', '销号率', '经费', '最后一日']);
    expect(sheet.getCell('D5').border.top).toEqual({ style: 'thin' });
  });

  test('is repeated on every page, stays in sight and carries the filter, both rows of it', async () => {
    const sheet = await sheetOf(aSheaf(monthsTable()));
    expect(sheet.pageSetup.printTitlesRow).toBe('4:5');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 5 });
    expect(sheet.autoFilter).toBe('A5:G8');
  });

  test('a group that comes again further on is a field of its own, and one of one column is not merged', async () => {
    const over = { over: ['甲组', 'A'] as const };
    const columns = [aColumn('a', over), aColumn('b'), aColumn('c', over), aColumn('d', over)];
    const sheet = await sheetOf(aSheaf(aTable('t', { columns, rows: [['1', '2', '3', '4']] })));
    expect(sheet.model.merges.filter((range) => range.includes('4')).sort()).toEqual([
      'A4:A5',
      'C4:C5',
      'D4:E4',
    ]);
    expect(sheet.getCell('B4').value).toBe('甲组');
    expect(sheet.getCell('D4').value).toBe('甲组');
  });

  test('a title of forty characters wraps instead of making its column as wide as itself', async () => {
    const columns = [
      aColumn('a', { title: ['长'.repeat(40), 'long'] }),
      ...['b', 'c', 'd', 'e', 'f'].map((key) => aColumn(key, { width: 14 })),
    ];
    const sheet = await sheetOf(aSheaf(aTable('t', { columns })));
    expect(sheet.getColumn(2).width).toBe(26);
    expect(sheet.getRow(4).height).toBeGreaterThan(4 * 15);
  });
});

describe('verdicts and states', () => {
  const columns = [aColumn('verdict', { form: 'verdict' }), aColumn('state', { form: 'state' })];
  const rows = [
    ['met', '已销号'],
    ['unstable', '挂账'],
    ['unmet', '已退回'],
    ['missing', '待整改'],
    ['exempt', '已核减'],
    ['someday', null],
  ];

  test('the cell holds the word; what shows of it differs in mark, weight and fill', async () => {
    const sheet = await sheetOf(aSheaf(aTable('t', { columns, rows })));
    expect([5, 6, 7, 8, 9].map((row) => sheet.getCell(row, 2).value)).toEqual([
      ...['达标', '不稳定达标', '不达标', '缺项', '不适用'],
    ]);
    const looks = (column: number) =>
      [5, 6, 7, 8, 9].map((row) => {
        const { numFmt, font, fill } = sheet.getCell(row, column);
        return [numFmt, font.bold === true, fill?.type === 'pattern' && fill.fgColor?.argb];
      });
    expect(looks(2)).toEqual([
      ['"√ "@', false, 'FFE2EFDA'],
      ['"△ "@', true, 'FFFFF2CC'],
      ['"× "@', true, 'FFF8CBAD'],
      ['"○ "@', false, 'FFDDEBF7'],
      ['"— "@', false, undefined],
    ]);
    expect(looks(3)).toEqual(looks(2));
    expect(sheet.getCell('B10').numFmt).toBeUndefined();
  });
});

describe('links', () => {
  const files = [aColumn('photo', { form: 'files', width: 40 })];
  const photos = (...rows: (string | null)[]) =>
    aTable('t', { columns: files, rows: rows.map((row) => [row]) });

  test('a cell leads to its file, and names it without the folders', async () => {
    const sheet = await sheetOf(aSheaf(photos('files/2022/a.jpg', null)));
    expect(sheet.getCell('B5').value).toEqual({ text: 'a.jpg', hyperlink: '../files/2022/a.jpg' });
    expect(sheet.getCell('B5').font.underline).toBe(true);
    expect(sheet.getCell('A5').value).toBe(1);
    expect(sheet.getCell('B6').value).toBe(null);
  });

  test('what takes several lines is no link, which LibreOffice would cut off: the number of the row leads there', async () => {
    const long = `${'长'.repeat(60)}.jpg`;
    const sheet = await sheetOf(aSheaf(photos('files/2022/a.jpg\nfiles/2022/b.jpg', `files/${long}`)));
    expect([5, 6].map((row) => sheet.getCell(row, 2).value)).toEqual(['a.jpg\nb.jpg', long]);
    expect([5, 6].map((row) => sheet.getCell(row, 2).font.underline)).toEqual([undefined, undefined]);
    expect([5, 6].map((row) => sheet.getCell(row, 1).hyperlink)).toEqual([
      '../files/2022/a.jpg',
      `../files/${long}`,
    ]);
    expect([5, 6].map((row) => sheet.getCell(row, 1).font.underline)).toEqual([true, true]);
    expect([5, 6].map((row) => sheet.getRow(row).height)).toEqual([34, 34]);
  });

  test('of several such cells the number leads to the first', async () => {
    const columns = ['before', 'after'].map((key) => aColumn(key, { form: 'files', width: 40 }));
    const rows = [['a.jpg\nb.jpg', 'c.jpg\nd.jpg']];
    const sheet = await sheetOf(aSheaf(aTable('t', { columns, rows })));
    expect(sheet.getCell('A5').hyperlink).toBe('../a.jpg');
  });

  test('what means something in an address is written as its number; Han characters stay', async () => {
    const parts = await partsOf(await bytesOf(aSheaf(photos('files/前 1#?%20.jpg', 'a:b&"<.jpg')), ''));
    const targets = [...parts.get('xl/worksheets/_rels/sheet1.xml.rels')!.matchAll(/Target="([^"]*)"/g)];
    expect(targets.map(([, target]) => target)).toEqual([
      'files/前%201%23%3F%2520.jpg',
      'a%3Ab&amp;%22%3C.jpg',
    ]);
  });

  test('without a way to the files there are names and no links', async () => {
    const sheaf = aSheaf(photos('files/a.jpg'));
    const drawn = await opened(await bytesOf(sheaf, null));
    expect(drawn.worksheets[0]!.getCell('B5').value).toBe('files/a.jpg');
  });

  test('an address longer than Excel takes stays a name', async () => {
    const sheet = await sheetOf(aSheaf(photos(`files/${'a'.repeat(2100)}.jpg`)));
    expect(sheet.getCell('B5').value).toBe(`files/${'a'.repeat(2100)}.jpg`);
  });

  test('Excel takes a file with more than 65,530 links for damaged: the others stay names', async () => {
    const sheaf = aSheaf(photos(...Array.from({ length: 65_540 }, () => 'a.jpg')));
    const parts = await partsOf(await bytesOf(sheaf));
    expect(parts.get('xl/worksheets/sheet1.xml')!.split('<hyperlink ').length - 1).toBe(65_530);
    expect(parts.get('xl/worksheets/_rels/sheet1.xml.rels')!.split('<Relationship ').length - 1).toBe(65_530);
  });

  test('a cell leads to the sheet of the table it names, whatever the sheet is called', async () => {
    const long = '长'.repeat(40);
    const index = aTable('index', {
      columns: [aColumn('sheet', { form: 'sheet', width: 90 })],
      rows: [[long], ['表t'], ['没有这张']],
    });
    const sheaf = aSheaf(index, aTable('long', { title: [long, 'long'] }), aTable('t'));
    const bytes = await bytesOf(sheaf);
    // exceljs reads no links within a workbook.
    const links = [...(await partsOf(bytes)).get('xl/worksheets/sheet1.xml')!.matchAll(/<hyperlink [^>]*>/g)];
    expect(links.map(([link]) => link)).toEqual([
      `<hyperlink ref="B5" location="'${'长'.repeat(31)}'!A1"/>`,
      `<hyperlink ref="B6" location="'表t'!A1"/>`,
    ]);
    const sheet = (await opened(bytes)).worksheets[0]!;
    expect([5, 6, 7].map((row) => sheet.getCell(row, 2).value)).toEqual([long, '表t', '没有这张']);
    expect([5, 6, 7].map((row) => sheet.getCell(row, 2).font.underline)).toEqual([true, true, undefined]);
  });
});

describe('what is computed', () => {
  test('a rate is computed of its parts, rounded down, empty without a whole; the cell holds the figure already', async () => {
    const bytes = await bytesOf(aSheaf(monthsTable()));
    const sheet = (await opened(bytes)).worksheets[0]!;
    expect(['E6', 'E7', 'E8', 'E9'].map((cell) => sheet.getCell(cell).value)).toEqual([
      { formula: 'IF(C6=0,"",ROUNDDOWN(D6/C6,3))', result: 0.666 },
      { formula: 'IF(C7=0,"",ROUNDDOWN(D7/C7,3))' },
      { formula: 'IF(C8=0,"",ROUNDDOWN(D8/C8,3))', result: 1.001 },
      { formula: 'IF(C9=0,"",ROUNDDOWN(D9/C9,3))', result: 1 },
    ]);
    expect(sheet.getCell('E6').numFmt).toBe('0.0%');
    expect((await partsOf(bytes)).get('xl/worksheets/sheet1.xml')).toMatch(
      /<c r="E7" s="\d+" t="str"><f>[^<]*<\/f><v><\/v><\/c>/,
    );
  });

  test('the total adds up the columns that say so', async () => {
    const sheet = await sheetOf(aSheaf(monthsTable()));
    expect(sheet.getCell('C9').value).toEqual({ formula: 'SUM(C6:C8)', result: 1003 });
    expect(sheet.getCell('F9').value).toEqual({ formula: 'SUM(F6:F8)', result: 100.25 });
    expect(sheet.getCell('C9').font.bold).toBe(true);
  });

  test('a figure that its formula would not give stays the figure', async () => {
    const columns = [
      aColumn('part', { form: 'count', sum: true }),
      aColumn('whole', { form: 'count' }),
      aColumn('rate', { form: 'rate', share: ['part', 'whole'] }),
      aColumn('lost', { form: 'rate', share: ['part', 'nowhere'] }),
    ];
    const rows = [
      [1, 3, 334, 5],
      [null, 3, null, null],
    ];
    const sheet = await sheetOf(aSheaf(aTable('t', { columns, rows, total: [2, null, null, null] })));
    expect(sheet.getRow(5).values).toEqual([, 1, 1, 3, 0.334, 0.005]);
    expect(sheet.getCell('D6').value).toBe(null);
    expect(sheet.getCell('B7').value).toBe(2);
  });

  test('nothing is added up where there are no rows', async () => {
    const columns = [aColumn('n', { form: 'count', sum: true })];
    const sheet = await sheetOf(aSheaf(aTable('t', { columns, total: [0] })));
    expect(sheet.getCell('A5').value).toBe('（没有）');
    expect(sheet.getCell('B6').value).toBe(0);
  });
});
