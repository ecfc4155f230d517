import { expect, test } from 'vitest';
import {
  expectRefusal,
  main,
  partsOf,
  readParts,
  relationships,
  sheetPart,
  workbookPart,
  zipOf,
} from './a-workbook.ts';
import { container } from './hostile-book.ts';

const ascii = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

const one = '<row><c><v>1</v></c></row>';

test('an empty file', () => expectRefusal(new Uint8Array(), { refused: 'empty' }));

test('.xls, .et and a workbook with a password are the same container', async () => {
  await expectRefusal(container('Root Entry', 'Workbook'), { refused: 'old-format' });
  await expectRefusal(container('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), { refused: 'password' });
});

test.each([
  ['a web page', '\n <html><table><tr><td>1</td></tr></table></html>'],
  ['a web page with a type', '<!DOCTYPE html><p>'],
  ['an XML table', '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'],
  ['a web archive', 'MIME-Version: 1.0\r\n'],
  ['a PDF', '%PDF-1.7\n'],
  ['a photo', '\xff\xd8\xff\xe0'],
  ['another archive', 'Rar!\x1a\x07'],
])('%s is no workbook, whatever its name', (_, text) =>
  expectRefusal(ascii(text), { refused: 'unknown-format' }),
);

test('a workbook of the other office format', async () => {
  const ods = { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' };
  await expectRefusal(await zipOf(ods), { refused: 'old-format' });
  const odt = await zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' });
  await expectRefusal(odt, { refused: 'broken', shown: 'xl/workbook.xml' });
});

test('a binary workbook', async () => {
  const parts = {
    '_rels/.rels': relationships([['1', 'officeDocument', 'xl/workbook.bin']]),
    'xl/workbook.bin': 'x',
  };
  await expectRefusal(await zipOf(parts), { refused: 'old-format' });
});

test('zips that hold something else', async () => {
  const docx = {
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': '<w:document xmlns:w="urn:w"><w:body/></w:document>',
  };
  await expectRefusal(await zipOf(docx), { refused: 'broken', shown: 'w:document' });
  await expectRefusal(await zipOf({ 'META-INF/MANIFEST.MF': 'x' }), {
    refused: 'broken',
    shown: 'xl/workbook.xml',
  });
  await expectRefusal(await zipOf({}), { refused: 'broken', shown: 'xl/workbook.xml' });
});

test('a workbook in which no sheet is found is never an empty one', async () => {
  const without = { 'xl/workbook.xml': workbookPart('') };
  expect(await readParts({ rows: one, parts: without })).toEqual({ refused: 'broken' });
  const chart = relationships([['rId1', 'chartsheet', 'chartsheets/sheet1.xml']]);
  expect(await readParts({ rows: one, parts: { 'xl/_rels/workbook.xml.rels': chart } })).toEqual({
    refused: 'broken',
  });
});

test('a sheet that is not where the workbook says', async () => {
  const none = relationships([['rId9', 'worksheet', 'worksheets/sheet1.xml']]);
  expect(await readParts({ rows: one, parts: { 'xl/_rels/workbook.xml.rels': none } })).toEqual({
    refused: 'broken',
    sheet: '表1',
  });
  const away = relationships([['rId1', 'worksheet', '../../../etc/passwd']]);
  expect(await readParts({ rows: one, parts: { 'xl/_rels/workbook.xml.rels': away } })).toEqual({
    refused: 'broken',
    sheet: '表1',
    shown: 'etc/passwd',
  });
});

test('a sheet that is none: another root, or no rows element', async () => {
  const other = { 'xl/worksheets/sheet1.xml': `<sst xmlns="${main}"/>` };
  expect(await readParts({ parts: other })).toEqual({ refused: 'broken', sheet: '表1', shown: 'sst' });
  const empty = { 'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><cols/></worksheet>` };
  expect(await readParts({ parts: empty })).toEqual({ refused: 'broken', sheet: '表1' });
  const foreign = {
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}" xmlns:o="urn:o"><o:sheetData/></worksheet>`,
  };
  expect(await readParts({ parts: foreign })).toEqual({ refused: 'broken', sheet: '表1' });
});

test('a workbook in which nothing stands', async () => {
  expect(await readParts({ rows: '<row r="1"><c r="A1" s="1"/></row>' })).toEqual({ refused: 'empty' });
});

test('XML that is cut off or wrong refuses the file with the place come to', async () => {
  const cut = (sheet: string) => readParts({ parts: { 'xl/worksheets/sheet1.xml': sheet } });
  const whole = sheetPart('<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>');
  expect(await cut(whole.slice(0, whole.indexOf('</sheetData>')))).toMatchObject({
    refused: 'broken',
    sheet: '表1',
    cell: 'A2',
  });
  expect(await cut(whole.replace('</row><row', '</c><row'))).toMatchObject({ refused: 'broken', cell: 'A1' });
  expect(await cut(whole.replace('>2<', '>&nbsp;<'))).toMatchObject({ refused: 'broken', cell: 'A1' });
  const wrongBytes = new Uint8Array(Buffer.from(whole.replace('>2<', '>\xff<'), 'latin1'));
  const book = await readParts({ parts: { 'xl/worksheets/sheet1.xml': wrongBytes } });
  expect(book).toMatchObject({ refused: 'broken', sheet: '表1', shown: 'encoding' });
});

test('a file cut off anywhere is refused', async () => {
  const bytes = await zipOf(partsOf({ rows: one, strings: '<si><t>a</t></si>' }));
  for (let length = 4; length < bytes.length; length += 37)
    await expectRefusal(bytes.subarray(0, length), expect.objectContaining({ refused: expect.any(String) }));
});
