/** civic check says of a folder that did not change what it said before, and of one that did what a first run says. */
import {
  chmodSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keep, readKept } from '../../src/disk/cache.ts';
import { packDiagnostics, unpackDiagnostics } from '../../src/load/kept-diagnostics.ts';
import { copyOfTown, civic, edit, emptyFolder, landu, town } from './run-civic.ts';
import type { Answer } from './run-civic.ts';

/** Long after any file here was written. */
const now = '2099-01-01T04:00:00Z';

/** civic as it is built, and how often it read a town instead of saying again what it had said. */
function keeping(cwd: string, build = 'this one') {
  const cache = emptyFolder();
  const run = (argv: readonly string[], of = build): Promise<Answer> =>
    civic(['check', ...argv], { cwd, now, build: of, env: { CIVIC_CACHE: cache } });
  return {
    cache,
    run,
    kept: () => readdirSync(join(cache, 'checked')).map((name) => join(cache, 'checked', name)),
  };
}

/** A first run, without anything that was kept. */
const cold = (cwd: string, argv: readonly string[]): Promise<Answer> =>
  civic(['check', ...argv], { cwd, now });

const ways = [[], ['--lang', 'en'], ['--format', 'json'], ['--strict'], ['--report', 'github']];

test.each([
  ['the small town', town],
  ['the example', landu],
])('%s: the same answer, first and again, in every form', async (_, cwd) => {
  const { run } = keeping(cwd);
  for (const argv of ways) {
    const first = await cold(cwd, argv);
    expect(await run(argv)).toEqual(first);
    expect(await run(argv)).toEqual(first);
  }
});

test('a town full of mistakes: the same answer, reports included', async () => {
  const cwd = copyOfTown();
  edit(cwd, 'records/waiver/2022.yaml', 'S2-04', 'S2-44');
  edit(cwd, 'records/measurement/2022.yaml', 'for: 2022-03, value: 40/100', 'for: 2022-03, value: 0/0');
  writeFileSync(join(cwd, 'records/waiver/torn.yaml'), '- on: 2022-01-01\n  sta');
  writeFileSync(join(cwd, 'records/waiver/gbk.yaml'), Buffer.from([0xb2, 0xe2, 0xca, 0xd4]));
  const out = emptyFolder();
  const { run } = keeping(cwd);
  const reported = async (answer: Promise<Answer>) => [
    await answer,
    readFileSync(join(out, 'r.xml'), 'utf8'),
  ];
  const argv = ['--report', `junit:${join(out, 'r.xml')}`];
  const first = await reported(cold(cwd, argv));
  expect(await reported(run(argv))).toEqual(first);
  expect(await reported(run(argv))).toEqual(first);
  expect(first[0]).toMatchObject({ code: 2 });
});

test.runIf(process.platform !== 'win32' && process.getuid?.() !== 0)(
  'what cannot be read is no case of a report, first and again',
  async () => {
    const cwd = copyOfTown();
    chmodSync(join(cwd, 'records/waiver/2022.yaml'), 0);
    const { run } = keeping(cwd);
    const first = await cold(cwd, ['--report', 'github']);
    expect(await run(['--report', 'github'])).toEqual(first);
    expect(await run(['--report', 'github'])).toEqual(first);
  },
);

describe('after a change', () => {
  const file = 'records/measurement/2022.yaml';
  const changes: Readonly<Record<string, (cwd: string) => void>> = {
    'to a record': (cwd) => edit(cwd, file, 'for: 2022-03, value: 40/100', 'for: 2022-03, value: 0/0'),
    'that keeps size and time': (cwd) => {
      const { atime, mtime } = statSync(join(cwd, file));
      edit(cwd, file, 'for: 2022-03, value: 40/100', 'for: 2022-33, value: 40/100');
      utimesSync(join(cwd, file), atime, mtime);
    },
    'to the settings': (cwd) => edit(cwd, 'civic.yaml', 'year: 2022', 'year: 2021'),
    'by a file more': (cwd) => writeFileSync(join(cwd, 'records/measurement/new.yaml'), '- nothing: 1\n'),
    'by a file less': (cwd) => rmSync(join(cwd, 'sites.yaml')),
    'by a file elsewhere': (cwd) => renameSync(join(cwd, file), join(cwd, 'records/measurement.yaml')),
  };
  test.each(Object.entries(changes))('%s: what a first run says', async (_, change) => {
    const cwd = copyOfTown();
    const { run } = keeping(cwd);
    const before = await run([]);
    const { ctimeMs } = statSync(join(cwd, file));
    while (Date.now() <= ctimeMs + 20);
    change(cwd);
    const after = await cold(cwd, []);
    expect(after).not.toEqual(before);
    expect(await run([])).toEqual(after);
    expect(await run([])).toEqual(after);
  });
});

describe('what is kept', () => {
  test('is one small file a town, and read again only while nothing changed', async () => {
    const cwd = copyOfTown();
    const { run, kept } = keeping(cwd);
    const answer = await run([]);
    const [file = ''] = kept();
    expect(kept()).toHaveLength(1);
    const written = statSync(file).mtimeMs;
    expect(await run([])).toEqual(answer);
    // Files touched, none changed: the town is not read again, and its new listing is kept.
    writeFileSync(join(cwd, 'civic.yaml'), readFileSync(join(cwd, 'civic.yaml')));
    while (Date.now() <= written + 20);
    expect(await run([])).toEqual(answer);
    expect(statSync(file).mtimeMs).toBeGreaterThan(written);
    expect(kept()).toEqual([file]);
  });

  test('is what is said, without looking at the records again', async () => {
    const cwd = copyOfTown();
    edit(cwd, 'records/waiver/2022.yaml', 'S2-04', 'S2-44');
    const { cache, run, kept } = keeping(cwd);
    expect((await run([])).code).toBe(2);
    const folder = join(cache, 'checked');
    const [name = ''] = kept().map((file) => basename(file));
    const held = unpackDiagnostics(readKept(folder, name) ?? new Uint8Array());
    keep(folder, name, packDiagnostics({ ...held, diagnostics: [] }));
    expect((await run([])).code).toBe(0);
    writeFileSync(join(cwd, 'civic.yaml'), readFileSync(join(cwd, 'civic.yaml')));
    expect((await run([])).code).toBe(0);
    edit(cwd, 'civic.yaml', 'year: 2022', 'year:  2022');
    expect((await run([])).code).toBe(2);
  });

  test('is of no use to another civic, nor when it is damaged', async () => {
    const cwd = copyOfTown();
    const { run, kept } = keeping(cwd);
    const answer = await run([]);
    const [file = ''] = kept();
    const before = readFileSync(file);
    expect(await run([], 'another one')).toEqual(answer);
    expect(readFileSync(file).equals(before)).toBe(false);
    writeFileSync(file, 'damaged');
    expect(await run([])).toEqual(answer);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('is nothing without a folder for it, and nothing of a civic run from its sources', async () => {
    const cache = emptyFolder();
    for (const world of [
      { build: 'this one' },
      { env: { CIVIC_CACHE: cache } },
      { build: 'x', env: { CIVIC_CACHE: 'off' } },
    ]) {
      expect((await civic(['check'], { cwd: town, now, ...world })).code).toBe(0);
    }
    expect(readdirSync(cache)).toEqual([]);
  });

  test('lies outside the town, whose folder stays as it was', async () => {
    const cwd = copyOfTown();
    const before = readdirSync(cwd, { recursive: true }).sort();
    await keeping(cwd).run([]);
    expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(before);
  });
});
