import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMark } from '../../src/disk/product-mark.ts';
import { emptyFolder, town, type } from './run-civic.ts';

const assess = `assess -C ${town} --on 2022-06-30 --fail-on none`;
const lines = {
  table: assess,
  markdown: `${assess} --format markdown`,
  json: `${assess} --format json`,
  explain: `explain S2-02 -C ${town} --on 2022-06-30`,
  code: 'explain unknown-standard',
  check: `check -C ${town}`,
  diagnostics: `check -C ${town} --format json`,
} as const;

describe.each(Object.entries(lines))('-o with %s', (_, line) => {
  test('writes what would have been printed, with a mark, and prints nothing', async () => {
    const cwd = emptyFolder();
    const printed = await type(line, { cwd });
    const { code, out, err } = await type(`${line} -o report.txt`, { cwd });
    expect([code, out]).toEqual([0, '']);
    expect(err).toBe('civic: 已写入 report.txt\n');
    const text = readFileSync(join(cwd, 'report.txt'), 'utf8');
    expect(readMark(text)).toBe('own');
    expect(text.startsWith(printed.out.slice(0, -3))).toBe(true);
    expect(readdirSync(cwd)).toEqual(['report.txt']);
  });

  test('replaces its own file, never one that somebody typed into', async () => {
    const cwd = emptyFolder();
    const file = join(cwd, 'report.txt');
    await type(`${line} -o report.txt`, { cwd });
    expect((await type(`${line} --output report.txt`, { cwd })).code).toBe(0);
    const typed = `批注\n${readFileSync(file, 'utf8')}`;
    writeFileSync(file, typed);
    const { code, out, err } = await type(`${line} -o report.txt`, { cwd });
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe('civic: report.txt 写好以后有人改过，没有覆盖它。请改写 -o report-2.txt\n');
    expect(readFileSync(file, 'utf8')).toBe(typed);
  });
});

test('what civic proposes can be typed as it stands, from any folder', async () => {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, '台账'));
  writeFileSync(join(cwd, '台账/短板.md'), '# 手写\n');
  const { code, err } = await type(`${assess} -o 台账/短板.md`, { cwd });
  expect(code).toBe(2);
  const [, free = ''] = /请改写 -o (.+)\n/.exec(err) ?? [];
  expect(free).toBe('台账/短板-2.md');
  expect((await type(`${assess} -o ${free}`, { cwd })).code).toBe(0);
  expect(readdirSync(join(cwd, '台账')).sort()).toEqual(['短板-2.md', '短板.md']);
});

test('in English', async () => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'mine.md'), 'mine');
  mkdirSync(join(cwd, 'folder'));
  const english = async (file: string) => (await type(`${assess} --lang en -o ${file}`, { cwd })).err;
  expect(await english('mine.md')).toBe(
    'civic: mine.md was not written by civic, so it was not replaced. Type -o mine-2.md instead\n',
  );
  expect(await english('folder')).toContain('is no ordinary file');
  expect(await english('nowhere/a.md')).toBe(
    'civic: The folder of nowhere/a.md does not exist. Make it first\n',
  );
  expect(await english('new.md')).toBe('civic: Wrote new.md\n');
});

test('a file of the town is never replaced', async () => {
  const before = readFileSync(join(town, 'civic.yaml'), 'utf8');
  expect((await type('assess --on 2022-06-30 -o civic.yaml')).code).toBe(2);
  expect(readFileSync(join(town, 'civic.yaml'), 'utf8')).toBe(before);
});

test('a refused file is exit 2 though there are gaps', async () => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'mine.md'), 'mine');
  expect((await type(`assess -C ${town} --on 2022-06-30 -o mine.md`, { cwd })).code).toBe(2);
  expect((await type(`assess -C ${town} --on 2022-06-30 -o other.md`, { cwd })).code).toBe(1);
});

test('a table for a file is 96 columns wide and without colour, whatever the terminal', async () => {
  const cwd = emptyFolder();
  await type(`${assess} -o narrow.txt`, { cwd, columns: 80 });
  await type(`${assess} -o wide.txt`, { cwd });
  expect(readFileSync(join(cwd, 'narrow.txt'), 'utf8')).toBe(readFileSync(join(cwd, 'wide.txt'), 'utf8'));
});
