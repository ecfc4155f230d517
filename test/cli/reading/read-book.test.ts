import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { readBook, usualReading } from '../../../src/cli/reading/read-book.ts';
import { partsOf, readBook as readHere, wordsOf, zipOf } from '../../workbook/read/a-workbook.ts';
import { makePipe } from '../../disk/a-folder.ts';
import { blanks, millionRows, repeating } from '../../workbook/read/hostile-book.ts';

const folder = mkdtempSync(join(tmpdir(), 'civic-reading-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** However busy the machine is, only the tests of the time limits are about time. */
const reading = { ...usualReading, program: inject('readerProgram'), silence: 25_000 };

function put(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

let programs = 0;

/** Runs code of the test's own in place of the program that reads. */
function instead(code: string, limits: Partial<typeof reading> = {}) {
  const program = put(`instead-${++programs}.mjs`, code);
  return readBook(join(folder, 'none.xlsx'), { ...reading, program, ...limits });
}

const rows = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `<row r="${i + 1}"><c t="s"><v>0</v></c><c><v>${i / 3}</v></c></row>`,
  ).join('');

test('what the process reads is what would be read here', async () => {
  const bytes = await zipOf(partsOf({ rows: rows(3000), strings: '<si><t>临河社区</t></si>' }));
  const book = await readBook(put('一 表.xlsx', bytes), reading);
  expect(book).toEqual(await readHere(bytes));
  expect(Object.keys(wordsOf(book))).toHaveLength(6000);
});

test('a text file, by whatever name', async () => {
  expect(wordsOf(await readBook(put('-e.xls', '甲,乙\n1,2\n'), reading))).toMatchObject({ B2: '2' });
});

test('what is refused there is refused here', async () => {
  expect(await readBook(put('empty.xlsx', ''), reading)).toEqual({ refused: 'empty' });
  const broken = await zipOf(partsOf({ rows: '<row r="2"><c r="B2" t="s"><v>9</v></c></row>' }));
  expect(await readBook(put('broken.xlsx', broken), reading)).toEqual({
    refused: 'broken',
    sheet: '表1',
    cell: 'B2',
    shown: '9',
  });
});

test('what is no file', async () => {
  expect(await readBook(join(folder, 'nowhere.xlsx'), reading)).toEqual({
    refused: 'unreadable',
    shown: 'ENOENT',
  });
  mkdirSync(join(folder, 'folder.xlsx'));
  expect(await readBook(join(folder, 'folder.xlsx'), reading)).toEqual({
    refused: 'unreadable',
    shown: 'EISDIR',
  });
  expect(await readBook('a\0b', reading)).toEqual({ refused: 'unreadable', shown: 'ENOENT' });
});

test.skipIf(process.platform === 'win32')(
  'links, rings of links, and a pipe nobody writes into',
  async () => {
    put('real.csv', 'a,b\n');
    symlinkSync('real.csv', join(folder, 'link.csv'));
    expect(wordsOf(await readBook(join(folder, 'link.csv'), reading))).toEqual({ A1: 'a', B1: 'b' });
    symlinkSync('ring2', join(folder, 'ring1'));
    symlinkSync('ring1', join(folder, 'ring2'));
    expect(await readBook(join(folder, 'ring1'), reading)).toEqual({ refused: 'unreadable', shown: 'ELOOP' });
    makePipe(join(folder, 'pipe.xlsx'));
    expect(await readBook(join(folder, 'pipe.xlsx'), reading)).toEqual({
      refused: 'unreadable',
      shown: 'not-regular',
    });
    expect(await readBook('/dev/zero', reading)).toEqual({ refused: 'unreadable', shown: 'not-regular' });
  },
);

test('a file larger than any form is not even opened up', async () => {
  truncateSync(put('huge.xlsx', 'PK'), 101 * 2 ** 20);
  expect(await readBook(join(folder, 'huge.xlsx'), reading)).toEqual({ refused: 'too-big', limit: 'packed' });
});

test('a bomb of blanks, and one of rows in which nothing stands', async () => {
  expect(await readBook(put('blanks.xlsx', blanks()), reading)).toEqual({
    refused: 'too-big',
    limit: 'piece',
    sheet: '表1',
  });
  const formatted = repeating('<row r="1"/>'.repeat(2 ** 12), 20_000);
  expect(await readBook(put('formatted.xlsx', formatted), reading)).toEqual({
    refused: 'too-big',
    limit: 'rows',
    sheet: '表1',
  });
});

test('a million rows', async () => {
  expect(await readBook(put('rows.xlsx', millionRows()), reading)).toEqual({
    refused: 'too-big',
    limit: 'rows',
    sheet: '表1',
    cell: 'B200001',
  });
});

test('a process that says nothing is ended', async () => {
  const silent = 'setInterval(() => {}, 1000)';
  expect(await instead(silent, { silence: 300 })).toEqual({ refused: 'gave-up', shown: 'time' });
});

test('a process that comes to no end is ended, with the place it had come to', async () => {
  const endless = `console.log('["s","表1",false]');let row=0;
    setInterval(() => console.log('[' + ++row + ',1,"ta"]'), 10)`;
  const answer = await instead(endless, { whole: 3000 });
  expect(answer).toEqual({
    refused: 'gave-up',
    shown: 'time',
    sheet: '表1',
    cell: expect.stringMatching(/^A\d+$/),
  });
});

test('a process that runs out of memory, fails, or writes nonsense', async () => {
  const greedy = 'const all=[];for(;;)all.push({a:Math.random()})';
  expect(await instead(greedy, { heap: 20, silence: 30_000 })).toMatchObject({ refused: 'gave-up' });
  expect(await instead('throw new Error("x")')).toEqual({ refused: 'gave-up', shown: 'exit 1' });
  expect(await instead('')).toEqual({ refused: 'gave-up', shown: 'exit 0' });
  expect(await instead('console.log("nonsense")')).toEqual({ refused: 'gave-up', shown: 'garbage' });
  expect(await instead(`console.log('["end"]\\n["end"]')`)).toEqual({ refused: 'gave-up', shown: 'garbage' });
  expect(await instead(`console.log('["end"]');process.exitCode=3`)).toEqual({
    refused: 'gave-up',
    shown: 'exit 3',
  });
  expect(await readBook('x', { ...reading, program: join(folder, 'no-program.mjs') })).toMatchObject({
    refused: 'gave-up',
  });
});

test('the process gets no environment of ours', async () => {
  process.env.CIVIC_TEST_SECRET = 'x';
  const tells = `const names=Object.keys(process.env).filter((n)=>n!=='SystemRoot'&&!n.startsWith('__CF'));
    console.log(JSON.stringify(['no',{refused:'empty',shown:names.join()}]))`;
  expect(await instead(tells)).toEqual({ refused: 'empty', shown: '' });
  delete process.env.CIVIC_TEST_SECRET;
});
