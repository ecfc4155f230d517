import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleProgram } from './bundle.ts';
import type { Bundle } from './bundle.ts';
import { civic, emptyFolder, landu, town } from './run-civic.ts';

let program: Bundle;
beforeAll(async () => {
  program = await bundleProgram();
}, 60_000);
afterAll(() => program.remove());

const day = ['-C', landu, '--on', '2022-06-30'];
const commands = [
  ['assess', ...day],
  ['assess', ...day, '--format', 'markdown'],
  ['assess', ...day, '--format', 'json', '--audience', 'internal'],
  ['explain', 'S4-06', ...day],
  ['check', '-C', landu],
];
const places = ['Asia/Shanghai', 'UTC', 'America/Los_Angeles'].flatMap((TZ) =>
  ['C', 'zh_CN.UTF-8'].map((locale) => ({ TZ, LANG: locale, LC_ALL: locale })),
);

describe('the same files and the same day give the same bytes', () => {
  test('in three time zones and two locales', async () => {
    // As the tests themselves see it, with the pack read from its sources.
    const wanted: unknown[] = [];
    for (const argv of commands) wanted.push(await civic(argv));
    for (let i = 0; i < places.length; i += 2) {
      const pair = places.slice(i, i + 2).map((place) => program.runAll(commands, place));
      for (const answers of await Promise.all(pair)) expect(answers).toEqual(wanted);
    }
  }, 120_000);

  test('as a process prints them, too', async () => {
    const argv = commands[2]!;
    const { code, out, err } = await civic(argv);
    expect(await program.run(argv, places[5])).toEqual({ code, signal: undefined, out, err });
  });
});

test('today is the town’s today, in whatever zone the machine is', async () => {
  const clock = `const D=Date;globalThis.Date=class extends D{constructor(...a){super(...(a.length===0?['2022-06-29T17:00:00Z']:a))}}`;
  for (const TZ of ['Asia/Shanghai', 'America/Los_Angeles']) {
    const { err } = await program.run(['assess', '-C', town, '--standard', 'S1-01'], { TZ }, clock);
    expect(err, TZ).toContain('统计截止日按 2022-06-30（今天）');
  }
});

// The signal comes when the first thing is said: the records are read, nothing is judged or written yet.
const interrupted = `process.stderr.write=()=>{process.kill(process.pid,'SIGINT');return true}`;

test.runIf(process.platform !== 'win32')(
  '130: interrupted, the process ends by the signal and leaves nothing',
  async () => {
    const cwd = emptyFolder();
    const argv = ['assess', ...day, '-o', join(cwd, 'r.md')];
    const { code, signal, out } = await program.run(argv, {}, interrupted);
    // A shell shows a process that ended by signal 2 as 128 + 2.
    expect([code, signal, out]).toEqual([undefined, 'SIGINT', '']);
    expect(readdirSync(cwd)).toEqual([]);
  },
);

const closed = `process.stdout.write=()=>{process.stdout.emit('error',Object.assign(new Error('closed'),{code:'EPIPE'}));return false}`;

test('whoever reads only the beginning is no error of ours', async () => {
  const { code, err } = await program.run(['check', '-C', town], {}, closed);
  expect([code, err]).toEqual([0, '']);
});

test('the exit code of the process is civic’s', async () => {
  expect((await program.run(['--version'])).code).toBe(0);
  expect((await program.run(['assess', '-C', town, '--on', '2022-06-30'])).code).toBe(1);
  expect((await program.run(['ases'])).code).toBe(2);
  expect((await program.run(['assess', '-C', town, '-o', `${'n'.repeat(300)}.md`])).code).toBe(3);
});
