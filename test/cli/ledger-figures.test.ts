/** Every workbook that is handed in, as it was written: its figures are those of the JSON of the same ledger. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareLedger } from '../support/workbook-json.ts';
import type { LedgerJson } from '../support/workbook-json.ts';
import { opened, partsOf } from '../support/written-workbook.ts';
import { copyOfTown, edit, emptyFolder, landu, type } from './run-civic.ts';

const later = { now: '2023-02-01T04:00:00Z' };

async function written(cwd: string, line: string, now = later.now): Promise<Buffer> {
  const file = join(emptyFolder(), 'ledger.xlsx');
  const { code, err } = await type(`${line} -o ${file}`, { cwd, now });
  expect(code, err).toBe(0);
  return readFileSync(file);
}

async function said(cwd: string, line: string): Promise<LedgerJson> {
  const { out, err } = await type(`${line} --format json`, { cwd, ...later });
  if (out === '') throw new Error(err);
  return JSON.parse(out) as LedgerJson;
}

const ledgers = [
  ...['1', '2', '3', '4'].map((phase) => `ledger --phase ${phase}`),
  'ledger --month 2022-05',
  'ledger --materials --on 2022-08-10',
  'summary',
].flatMap((line) => [line, `${line} --audience internal`]);

describe.each(ledgers)('civic %s', (line) => {
  it('writes the figures and days of its JSON, and no others', { timeout: 60_000 }, async () => {
    const { same, different } = await compareLedger(await written(landu, line), await said(landu, line));
    expect(different).toEqual([]);
    expect(same).toBeGreaterThan(300);
  });
});

/** The example's records without its pictures. */
function copyOfLandu(): string {
  const folder = emptyFolder();
  cpSync(landu, folder, { recursive: true, filter: (path) => !path.startsWith(join(landu, 'files')) });
  return folder;
}

it('follows a record that changes, in the workbook and in the JSON alike', async () => {
  const folder = copyOfLandu();
  const line = 'ledger --phase 3';
  const people = (json: LedgerJson): unknown =>
    Object.values(json.tables)
      .flatMap(({ rows }) => rows)
      .find(({ title }) => title === '中学开学第一讲')?.people;
  const before = await written(folder, line);
  const known = await said(folder, line);
  const count = people(known);
  expect(count).toBeTypeOf('number');
  const file = 'records/activity/8-未成年人.yaml';
  const text = readFileSync(join(folder, file), 'utf8');
  const at = text.indexOf('中学开学第一讲');
  writeFileSync(
    join(folder, file),
    text.slice(0, at) + text.slice(at).replace(`people: ${String(count)}`, 'people: 777'),
  );
  const after = await written(folder, line);
  const now = await said(folder, line);
  expect(people(now)).toBe(777);
  expect((await compareLedger(after, now)).different).toEqual([]);
  expect((await compareLedger(before, now)).different.join()).toContain(`${String(count)}, 777`);
  expect((await compareLedger(after, known)).different.join()).toContain(`777, ${String(count)}`);
});

it.each(['ledger --phase 2', 'ledger --month 2022-05', 'summary'])(
  'civic %s gives the same bytes for the same files and day, whenever it is made',
  async (line) => {
    const one = await written(landu, line, '2023-02-01T04:00:00Z');
    const other = await written(landu, line, '2024-11-30T15:59:59Z');
    expect(one.equals(other)).toBe(true);
  },
);

it('takes titles of forty characters, two alike in their first 31, and a cell of 40,000', async () => {
  const folder = copyOfTown();
  const alike = '二〇二二年度镇属部门村社区公共场所环境卫生与宣传阵地问题整改情况登记';
  const titles = [`${alike}甲表第一部分`, `${alike}乙表第二部分`];
  expect(titles.map((title) => title.length)).toEqual([40, 40]);
  writeFileSync(
    join(folder, 'ledgers.yaml'),
    `- id: month\n  title: ${alike}\n  file: 长表\n  span: month\n  sheets:\n` +
      titles
        .map((title) => `    - { use: problems, title: ${title}, columns: [id, text, found, state] }\n`)
        .join('') +
      '    - { use: index, title: 目录 }\n',
  );
  const long = '沟'.repeat(40_000);
  edit(folder, 'records/finding/2022.yaml', '村口垃圾成堆', long);
  const line = 'ledger --month 2022-05';
  const bytes = await written(folder, line);
  const json = await said(folder, line);
  expect((await compareLedger(bytes, json)).different).toEqual([]);
  expect(json.tables['1-problems']?.rows[0]?.text).toBe(long);
  const { worksheets } = await opened(bytes);
  const names = worksheets.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.every((name) => name.length <= 31)).toBe(true);
  const [first, second] = worksheets;
  expect([first, second].map((sheet) => sheet?.getCell('A1').text.split(' · ')[1])).toEqual(titles);
  const cell = first?.getCell('C5').text ?? '';
  expect(cell).toHaveLength(32_767);
  expect(cell.endsWith('…（余下见记录）')).toBe(true);
  // The links of the index, of titles that take several lines those of their numbers, lead to two sheets, not to one.
  const index = (await partsOf(bytes)).get('xl/worksheets/sheet3.xml') ?? '';
  const links = [...index.matchAll(/<hyperlink ref="(?:A5|A6)" location="([^"]+)"/g)].map(([, to]) => to);
  expect(links).toEqual(names.slice(0, 2).map((name) => `'${name}'!A1`));
});
