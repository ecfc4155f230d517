import { appendFileSync, mkdirSync, readdirSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exitCodes } from '../../src/report/sentences/help.ts';
import type { ExitCode } from '../../src/report/sentences/help.ts';
import { interrupt, script } from '../support/scripted-ask.ts';
import { copyOfTown, edit, emptyFolder, type } from './run-civic.ts';
import type { Answer } from './run-civic.ts';

const day = '--on 2022-06-30';
/** A name no file can have: the disk answers that it is too long. */
const impossible = `${'n'.repeat(300)}.md`;

/** The small town with a gate rule: so many gaps at most. */
function ruled(bound: number): string {
  const folder = copyOfTown();
  appendFileSync(
    join(folder, 'civic.yaml'),
    `gate: [{ name: 短板不多, count: 短板, bound: ${String(bound)} }]\n`,
  );
  return folder;
}

/** Every row of the table `--help` shows, by what the row says. */
const rows: Readonly<Record<ExitCode, readonly (readonly [how: string, run: () => Promise<Answer>])[]>> = {
  0: [
    ['no gap that --fail-on names', () => type(`assess ${day} --category 1`)],
    ['every gate rule kept', () => type(`assess --on 2022-02-01 --fail-on unset`, { cwd: ruled(1000) })],
    ['no change that --fail-on names', () => type('diff --from 2022-06-29 --to 2022-06-29')],
  ],
  1: [
    ['a gap that --fail-on names', () => type(`assess ${day}`)],
    ['a change that --fail-on names', () => type('diff --from 2022-03-01 --to 2022-06-30')],
    ['a gate rule is broken', () => type(`assess --on 2022-02-01 --fail-on unset`, { cwd: ruled(0) })],
  ],
  2: [
    [
      'files wrong',
      () => {
        const cwd = copyOfTown();
        edit(cwd, 'records/finding/2022.yaml', 'unit: 石笋村', 'unit: 石荀村');
        return type('check', { cwd });
      },
    ],
    ['command line wrong', () => type('assess --on 2022-02-30')],
  ],
  3: [
    ['civic failed', () => type('assess', { now: 'no moment at all' })],
    ['the disk failed', () => type(`assess ${day} -o ${impossible}`)],
  ],
  // By a signal: processes.test.ts.
  130: [['interrupted', () => type('add activity', { cwd: copyOfTown(), ask: script(interrupt) })]],
};

describe.each(exitCodes)('%i', (code) => {
  test.each(rows[code])('%s', async (_, run) => {
    const { code: ended, err } = await run();
    expect(ended, err).toBe(code);
  });
});

test.each([
  ['zh', '退出码：'],
  ['en', 'Exit codes:'],
])('--help in %s has a row a code, and no other', async (language, heading) => {
  const { out } = await type(`--help --lang ${language}`);
  const [, table = ''] = out.split(`\n${heading}\n`);
  const shown = table
    .trimEnd()
    .split('\n')
    .map((line) => /^ {2}(\d+) +\S/.exec(line)?.[1]);
  expect(shown).toEqual(exitCodes.map(String));
});

test('0: nothing --fail-on names', async () => {
  expect((await type(`assess ${day} --category 1`)).code).toBe(0);
  expect((await type(`assess ${day} --fail-on none`)).code).toBe(0);
  expect((await type(`explain S2-01 ${day}`)).code).toBe(0);
  expect((await type('check')).code).toBe(0);
});

test('0: help and version, without any town', async () => {
  const cwd = emptyFolder();
  for (const line of ['--help', '-h', '--version', '-V', 'assess --help', 'explain -h', 'check --help']) {
    const { code, out, err } = await type(line, { cwd });
    expect([code, err], line).toEqual([0, '']);
    expect(out.trim(), line).not.toBe('');
  }
});

test('1: gaps that --fail-on names', async () => {
  expect((await type(`assess ${day}`)).code).toBe(1);
});

test('2: there is no town', async () => {
  const cwd = emptyFolder();
  for (const line of ['assess', 'check', 'explain S1-01']) {
    const { code, out, err } = await type(line, { cwd });
    expect([code, out], line).toEqual([2, '']);
    expect(err, line).toContain(`${cwd} 和它的上级文件夹里都没有 civic.yaml`);
  }
  expect((await type('assess -C nowhere', { cwd })).err).toBe(
    'civic: 没有文件夹 nowhere。请核对 -C 后面的路径\n',
  );
  writeFileSync(join(cwd, 'a-file'), '');
  expect((await type('check -C a-file', { cwd })).code).toBe(2);
});

test('2: an empty town', async () => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'civic.yaml'), '');
  const { code, out, err } = await type('assess', { cwd });
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('civic.yaml');
});

test('2: wrong data wins over gaps', async () => {
  const cwd = copyOfTown();
  edit(cwd, 'records/finding/2022.yaml', 'unit: 石笋村', 'unit: 石荀村');
  expect((await type(`assess ${day}`, { cwd })).code).toBe(2);
  expect((await type(`assess ${day} --leave-out-bad`, { cwd })).code).toBe(2);
  expect((await type(`assess ${day} --fail-on none --leave-out-bad`, { cwd })).code).toBe(2);
});

test('3: the disk fails', async () => {
  const cwd = copyOfTown();
  const { code, out, err } = await type(`assess ${day} -o ${impossible}`, { cwd });
  expect([code, out]).toEqual([3, '']);
  expect(err).toMatch(/^civic: 磁盘出错：.*ENAMETOOLONG\n$/);
  expect((await type(`assess ${day} -o ${impossible} --lang en`, { cwd })).err).toContain(
    'The disk failed: ',
  );
});

test('3 wins over 2 and 1', async () => {
  const cwd = copyOfTown();
  edit(cwd, 'records/finding/2022.yaml', 'unit: 石笋村', 'unit: 石荀村');
  expect((await type(`assess ${day} --leave-out-bad -o ${impossible}`, { cwd })).code).toBe(3);
  expect((await type(`check -o ${impossible}`, { cwd })).code).toBe(3);
});

test('3: a fault of civic’s own says so, without a stack unless it is asked for', async () => {
  const broken = { now: 'no moment at all' };
  const { code, out, err } = await type('assess', broken);
  expect([code, out]).toEqual([3, '']);
  expect(err).toMatch(/^civic: civic 自身出错：.+CIVIC_DEBUG=1 再运行可看详情\n$/);
  expect((await type('assess', { ...broken, env: { CIVIC_DEBUG: '1' } })).err).toMatch(/\n {4}at /);
  expect((await type('assess --lang en', broken)).err).toContain('civic itself failed: ');
});

test('nothing that fails writes a file', async () => {
  const cwd = copyOfTown();
  const before = readdirSync(cwd, { recursive: true }).sort();
  await type(`assess --on 2022-06-31 -o report.md`, { cwd });
  await type(`assess ${day} --unit 无名 -o report.md`, { cwd });
  await type(`explain S9-99 ${day} -o report.md`, { cwd });
  await type(`assess ${day} -o ${impossible}`, { cwd });
  edit(cwd, 'records/finding/2022.yaml', 'unit: 石笋村', 'unit: 石荀村');
  await type(`assess ${day} -o report.md`, { cwd });
  await type(`explain S2-02 ${day} -o report.md`, { cwd });
  expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(before);
});

test('the town is found from any folder inside it, or by -C', async () => {
  const cwd = copyOfTown();
  const inside = join(cwd, 'files', 'deep');
  mkdirSync(inside, { recursive: true });
  const wanted = (await type(`assess ${day}`, { cwd })).out;
  expect((await type(`assess ${day}`, { cwd: inside })).out).toBe(wanted);
  expect((await type(`assess ${day} -C ${cwd}`, { cwd: emptyFolder() })).out).toBe(wanted);
  expect((await type(`-C ${inside} assess ${day}`, { cwd: emptyFolder() })).out).toBe(wanted);
  const elsewhere = emptyFolder();
  symlinkSync(cwd, join(elsewhere, 'link'));
  expect((await type(`assess ${day} -C link`, { cwd: elsewhere })).out).toBe(wanted);
  unlinkSync(join(elsewhere, 'link'));
});
