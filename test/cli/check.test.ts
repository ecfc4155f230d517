import { describe, expect, test } from 'vitest';
import type { CheckedJson } from './assessed-json.ts';
import { civic, copyOfTown, edit, landu, type } from './run-civic.ts';

const waiver = 'records/waiver/2022.yaml';

test('nothing wrong: says so and ends with 0', async () => {
  expect(await type('check')).toEqual({ code: 0, out: '没有发现错误。\n', err: '' });
  expect((await type('check --lang en')).out).toBe('No mistakes found.\n');
});

test('warnings and remarks are listed and counted, and are no error', async () => {
  const cwd = copyOfTown();
  edit(cwd, 'records/measurement/2022.yaml', 'for: 2022-03, value: 40/100', 'for: 2022-03, value: 0/0');
  const { code, out } = await type('check', { cwd });
  expect(code).toBe(0);
  expect(out).toMatch(/^records\/measurement\/2022\.yaml:1:\d+ 警告 denominator-zero\n/);
  expect(out).toContain('没有发现错误。\n错误 0 处，警告 1 处，提示 0 处。\n');
  const judged = await type('assess --on 2022-06-30', { cwd });
  expect([judged.code, judged.err]).toEqual([1, 'civic: 记录里有警告 1 处、提示 0 处，逐条见 civic check\n']);
});

test('an error ends with 2, judges nothing and needs no day', async () => {
  const cwd = copyOfTown();
  edit(cwd, waiver, 'S2-04', 'S2-44');
  const { code, out, err } = await type('check', { cwd, now: 'never' });
  expect([code, err]).toEqual([2, '']);
  expect(out).toContain('错误 1 处，警告 0 处，提示 0 处。');
  expect(out).not.toContain('没有发现错误');
});

describe('as JSON', () => {
  test('every diagnostic with its place, its sentences and the counts', async () => {
    const cwd = copyOfTown();
    edit(cwd, waiver, 'S2-04', 'S2-44');
    for (const lang of ['zh', 'en']) {
      const { code, out } = await type(`check --format json --lang ${lang}`, { cwd });
      expect(code).toBe(2);
      const answer = JSON.parse(out) as CheckedJson;
      expect(answer).toMatchObject({
        civic: { format: 'diagnostics', version: 1 },
        language: lang,
        counts: { error: 1, warning: 0, remark: 0 },
      });
      const diagnostic = answer.diagnostics[0]!;
      expect(diagnostic).toMatchObject({
        file: waiver,
        line: 2,
        severity: 'error',
        code: 'unknown-standard',
      });
      for (const key of ['found', 'expected', 'type', 'text'] as const)
        expect(diagnostic[key], key).not.toBe('');
      expect(diagnostic.text.slice(diagnostic.col - 1, diagnostic.col - 1 + diagnostic.length)).toBe('S2-44');
    }
  });

  test('holds what the table shows, in the same order', async () => {
    const json = JSON.parse((await type('check --format json', { cwd: landu })).out) as CheckedJson;
    const table = (await type('check', { cwd: landu })).out;
    const places = [...table.matchAll(/^(\S+:\d+:\d+) 警告 /gm)].map((match) => match[1]);
    expect(json.diagnostics.map((each) => `${each.file}:${each.line}:${each.col}`)).toEqual(places);
  });
});

test('a thousand of one mistake are one mistake: twenty are shown, all are counted', async () => {
  const cwd = copyOfTown();
  const many = Array.from({ length: 50 }, (_, i) => `- { id: N-${i}, on: 2022-05-20, unit: 无名村 }\n`);
  edit(cwd, waiver, '- on', `${many.join('')}- on`);
  const { code, out } = await type('check', { cwd });
  expect(code).toBe(2);
  const shown = out.match(/错误 unknown-key/g) ?? [];
  expect(shown).toHaveLength(20);
  expect(out).toMatch(/unknown-key：.*30/);
  const { out: json } = await civic(['check', '--format', 'json'], { cwd });
  const { diagnostics } = JSON.parse(json) as CheckedJson;
  const unknown = diagnostics.filter((each) => each.code === 'unknown-key');
  expect(unknown).toHaveLength(50);
});
