/** Files no list can be read from, given to the command as it is: read in a process of their own, refused, nothing written. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test, vi } from 'vitest';
import type * as ReadBook from '../../src/cli/reading/read-book.ts';
import { makePipe } from '../disk/a-folder.ts';
import { partsOf, sheetPart, zipOf } from '../workbook/read/a-workbook.ts';
import { blanks, container, millionRows } from '../workbook/read/hostile-book.ts';
import { filesIn } from './import-support.ts';
import { civic, copyOfTown, emptyFolder } from './run-civic.ts';

vi.mock('../../src/cli/reading/read-book.ts', async (original) => {
  const module = await original<typeof ReadBook>();
  // However busy the machine is, nothing here is about time.
  const reading = { ...module.usualReading, program: inject('readerProgram'), silence: 25_000 };
  const readBook: typeof module.readBook = (path) => module.readBook(path, reading);
  return { ...module, readBook };
});

const html = '<html><table><tr><td>日期</td></tr></table></html>';
const laughs = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${sheetPart(
  '<row><c t="inlineStr"><is><t>&b;</t></is></c></row>',
).replace(/^<\?xml[^>]*>/, '')}`;

/** The name of the file, its bytes, and what is said of it. */
const files: readonly [string, () => Uint8Array | string | Promise<Uint8Array>, string][] = [
  ['炸弹.xlsx', blanks, '在 表1：里面有一段 XML 长得不正常'],
  ['百万行.xlsx', millionRows, '在 表1!B200001：行太多'],
  ['旧表.xls', () => container('Root Entry', 'Workbook'), '是旧格式'],
  ['旧表.et', () => container('Root Entry', 'Workbook'), '是旧格式'],
  ['加密.xlsx', () => container('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), '设了打开密码'],
  ['网页.xls', () => html, '不是工作簿，也不是 CSV'],
  ['照片.xlsx', () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), '不是工作簿，也不是 CSV'],
  [
    '实体.xlsx',
    () => zipOf({ ...partsOf({}), 'xl/worksheets/sheet1.xml': laughs }),
    '在 表1：里面有表格软件不会写的东西（XML 实体）',
  ],
  [
    '坏格.xlsx',
    () => zipOf(partsOf({ rows: '<row r="2"><c r="B2" t="s"><v>9</v></c></row>' })),
    '在 表1!B2：工作簿不完整或坏了',
  ],
];

async function expectRefused(path: string, said: string): Promise<void> {
  const cwd = copyOfTown();
  const before = filesIn(cwd);
  const { code, out, err } = await civic(['import', path], { cwd });
  expect(code).toBe(2);
  // Long lines are broken, Chinese ones anywhere.
  expect((out + err).replaceAll(/\s/g, '')).toContain(said.replaceAll(/\s/g, ''));
  expect(filesIn(cwd)).toEqual(before);
}

test.each(files)('%s', async (name, bytes, said) => {
  const path = join(emptyFolder(), name);
  writeFileSync(path, await bytes());
  await expectRefused(path, `没有读入：${said}`);
});

test('a folder called like a workbook, in which there is none', async () => {
  const path = join(emptyFolder(), '夹.xlsx');
  mkdirSync(path);
  await expectRefused(path, '里没有 .xlsx 或 .csv 文件');
});

test.skipIf(process.platform === 'win32')('a pipe nobody writes into, and one that never ends', async () => {
  const path = join(emptyFolder(), '管道.xlsx');
  makePipe(path);
  await expectRefused(path, '没有读入：读不了这个文件（not-regular）');
  await expectRefused('/dev/zero', '没有读入：读不了这个文件（not-regular）');
});
