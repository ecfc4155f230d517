import { expect, test } from 'vitest';
import { main, readParts, relationships, sheetPart, workbookPart } from './a-workbook.ts';

const cell = (name: string, text: string) => `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`;
const one = `<row r="1">${cell('A1', '甲')}</row>`;
const sheet = 'xl/worksheets/sheet1.xml';

const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from(
  { length: 9 },
  (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i || ''};`.repeat(10)}">`,
).join('')}]>`;

test('entities of the file’s own are refused wherever they stand', async () => {
  const declared = (text: string) => text.replace(/^(<\?xml[^>]*>)?/, `$1${laughs}`);
  const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>&lol9;</t></is></c></row>`;
  const entities = { refused: 'too-big', limit: 'entities' };
  expect(await readParts({ parts: { [sheet]: declared(sheetPart(rows)) } })).toEqual({
    ...entities,
    sheet: '表1',
  });
  const strings = declared(`<sst xmlns="${main}"><si><t>&lol9;</t></si></sst>`);
  expect(await readParts({ rows: one, parts: { 'xl/sharedStrings.xml': strings } })).toEqual(entities);
  const workbook = declared(workbookPart('<sheet name="&lol9;" sheetId="1" r:id="rId1"/>'));
  expect(await readParts({ rows: one, parts: { 'xl/workbook.xml': workbook } })).toEqual(entities);
  expect(await readParts({ rows: one, parts: { '_rels/.rels': declared(relationships([])) } })).toEqual(
    entities,
  );
  const outside = '<!DOCTYPE a SYSTEM "file:///etc/passwd">';
  expect(
    await readParts({ parts: { [sheet]: outside + sheetPart(one).replace(/^<\?xml[^>]*>/, '') } }),
  ).toEqual({
    ...entities,
    sheet: '表1',
  });
});

test('an entity that nobody declared', async () => {
  expect(await readParts({ rows: `<row r="2">${cell('B2', '&lol;')}</row>` })).toMatchObject({
    refused: 'broken',
  });
});

test('elements inside each other without end', async () => {
  const deep = `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`;
  expect(await readParts({ rows: `${one}<row r="2">${deep}</row>` })).toEqual({
    refused: 'too-big',
    limit: 'depth',
    sheet: '表1',
    cell: 'A1',
  });
});

test.each([
  ['a comment', `<!--${'x'.repeat(5_000_000)}-->`],
  ['an attribute', `<row r="2" x="${'x'.repeat(5_000_000)}"/>`],
  ['a text', 'x'.repeat(5_000_000)],
  ['a name', `<${'x'.repeat(5_000_000)}/>`],
  ['a processing instruction', `<?x ${'x'.repeat(5_000_000)}?>`],
  ['a value', `<row r="2"><c><v>${'1'.repeat(5_000_000)}</v></c></row>`],
])('%s without end', async (_, piece) => {
  expect(await readParts({ rows: one + piece })).toEqual({
    refused: 'too-big',
    limit: 'piece',
    sheet: '表1',
    cell: 'A1',
  });
});

test('thousands of attributes and names are only read over', async () => {
  const attributes = Array.from({ length: 50_000 }, (_, i) => `a${i}=""`).join(' ');
  const names = Array.from({ length: 50_000 }, (_, i) => `<n${i}/>`).join('');
  const book = await readParts({ rows: `${one}<row r="2" ${attributes}>${names}</row>` });
  expect(book).toMatchObject({ sheets: [{ rows: [{ number: 1 }] }] });
});

const rows = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `<row r="${i + 1}">${cell(`A${i + 1}`, '一二三')}<c><v>7</v></c></row>`,
  ).join('');

test('elements that are none of a sheet’s, among the rows, in a row and in a cell', async () => {
  const strange = { refused: 'too-big', limit: 'strange', sheet: '表1', cell: 'A1' };
  for (const [open, close] of [
    ['', ''],
    ['<row>', '</row>'],
    ['<row><c>', '</c></row>'],
  ]) {
    const rows = `${one}${open}${'<x/>'.repeat(101)}${close}`;
    expect(await readParts({ rows }, { strange: 100 })).toEqual(strange);
    expect(await readParts({ rows }, { strange: 101 })).not.toHaveProperty('refused');
  }
});

test('too many rows, cells and characters, with the place', async () => {
  const at = (limit: string, where: string) => ({ refused: 'too-big', limit, sheet: '表1', cell: where });
  expect(await readParts({ rows: rows(5) }, { rows: 3 })).toEqual(at('rows', 'B4'));
  expect(await readParts({ rows: rows(5) }, { cells: 4 })).toEqual(at('cells', 'A3'));
  expect(await readParts({ rows: rows(5) }, { text: 10 })).toEqual(at('text', 'A3'));
  expect(await readParts({ rows: rows(5) }, { rows: 5, cells: 10, text: 20 })).not.toHaveProperty('refused');
});

test('limits count over all sheets', async () => {
  const tabs = '<sheet name="甲" r:id="rId1"/><sheet name="乙" r:id="rId1"/>';
  const book = await readParts(
    { rows: rows(3), parts: { 'xl/workbook.xml': workbookPart(tabs) } },
    { rows: 4 },
  );
  expect(book).toEqual({ refused: 'too-big', limit: 'rows', sheet: '乙', cell: 'B2' });
});

test('rows in which nothing stands do not count', async () => {
  const empty = Array.from(
    { length: 3000 },
    (_, i) => `<row r="${i + 2}"><c r="A${i + 2}" s="1"/></row>`,
  ).join('');
  const book = await readParts({ rows: one + empty }, { rows: 1, cells: 1 });
  expect(book).not.toHaveProperty('refused');
});

test('a short string shown in very many cells', async () => {
  const strings = `<si><t>${'长'.repeat(30_000)}</t></si>`;
  const cells = Array.from({ length: 2000 }, () => '<c t="s"><v>0</v></c>').join('');
  const book = await readParts({ rows: `<row r="1">${cells}</row>`, strings });
  expect(book).toEqual({ refused: 'too-big', limit: 'text', sheet: '表1', cell: 'AYH1' });
});

test('a text longer than a cell may hold, and one just as long', async () => {
  const text = (length: number) =>
    `<row r="3"><c r="B3" t="inlineStr"><is><t>${'长'.repeat(length)}</t></is></c></row>`;
  expect(await readParts({ rows: text(32_767) })).not.toHaveProperty('refused');
  const tooLong = { refused: 'too-big', limit: 'cell-text', sheet: '表1', cell: 'B3' };
  expect(await readParts({ rows: text(32_768) })).toEqual(tooLong);
  expect(await readParts({ rows: text(1_000_000) })).toEqual(tooLong);
  // Escapes count as what they stand for.
  const escaped = `<row><c t="inlineStr"><is><t>${'_x4E2D_'.repeat(32_767)}</t></is></c></row>`;
  expect(await readParts({ rows: escaped })).not.toHaveProperty('refused');
});

test('more columns than there are', async () => {
  const cells = '<c><v>1</v></c>'.repeat(16_385);
  const book = await readParts({ rows: `<row>${cells}</row>` });
  expect(book).toEqual({ refused: 'too-big', limit: 'columns', sheet: '表1', cell: 'XFD1' });
});

test('empty cells under the same name again and again', async () => {
  const cells = `${one}<row r="2">${'<c r="A2"/>'.repeat(16_385)}</row>`;
  expect(await readParts({ rows: cells })).toEqual({
    refused: 'too-big',
    limit: 'columns',
    sheet: '表1',
    cell: 'A1',
  });
});

test('too many sheets', async () => {
  const tabs = Array.from({ length: 300 }, (_, i) => `<sheet name="${i}" r:id="rId1"/>`).join('');
  const book = await readParts({ rows: one, parts: { 'xl/workbook.xml': workbookPart(tabs) } });
  expect(book).toEqual({ refused: 'too-big', limit: 'sheets' });
});

test('too many merged cells, and merged cells that lie over each other', async () => {
  const merged = (count: number) =>
    `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(count)}</mergeCells>`;
  const tooMany = { refused: 'too-big', limit: 'merges', sheet: '表1' };
  expect(await readParts({ rows: rows(3), after: merged(50_001) })).toMatchObject(tooMany);
  expect(await readParts({ rows: rows(2000), after: merged(50_000) })).toEqual(tooMany);
});
