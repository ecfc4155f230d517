/** `civic check --strict`: what it adds, its exit code, and that nothing else hears of it. */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CheckedJson } from './assessed-json.ts';
import { copyOfTown, edit, landu, type } from './run-civic.ts';

const phone = '13800138000';
const idCard = '999999199001010016';
const suggestion = 'records/suggestion/z.yaml';
const waiver = 'records/waiver/2022.yaml';

/** The small town with something said in a suggestion. */
function townWith(text: string): string {
  const cwd = copyOfTown();
  mkdirSync(join(cwd, 'records/suggestion'));
  writeFileSync(join(cwd, suggestion), `- { on: 2022-04-01, text: ${text} }\n`);
  return cwd;
}

function set(cwd: string, rule: string, level: string): void {
  appendFileSync(join(cwd, 'civic.yaml'), `\nlint:\n  ${rule}: { level: ${level}, reason: 试用期 }\n`);
}

async function found(cwd: string, words = '--strict') {
  const { code, out } = await type(`check ${words} --format json`, { cwd });
  const { diagnostics } = JSON.parse(out) as CheckedJson;
  return { code, of: (file: string) => diagnostics.filter((each) => each.file === file) };
}

test('a warning ends with 0, and only --strict gives it', async () => {
  const cwd = townWith(`电话 ${phone}`);
  const strict = await found(cwd);
  expect(strict.code).toBe(0);
  expect(strict.of(suggestion)).toMatchObject([{ code: 'phone-number', severity: 'warning', line: 1 }]);
  expect((await found(cwd, '')).of(suggestion)).toEqual([]);
});

test('an error ends with 2', async () => {
  const strict = await found(townWith(`证 ${idCard}`));
  expect(strict.code).toBe(2);
  expect(strict.of(suggestion)).toMatchObject([{ code: 'id-card-number', severity: 'error' }]);
});

describe('a level in civic.yaml, with its reason said on stderr', () => {
  test.each([
    ['error', 2, ['error'], '定为错误'],
    ['warning', 0, ['warning'], '定为警告'],
    ['off', 0, [], '不查'],
  ] as const)('%s', async (level, code, severities, words) => {
    const cwd = townWith(`电话 ${phone}`);
    set(cwd, 'phone-number', level);
    const strict = await found(cwd);
    expect(strict.code).toBe(code);
    expect(strict.of(suggestion).map(({ severity }) => severity)).toEqual(severities);
    const { err } = await type('check --strict', { cwd });
    expect(err).toBe(`civic: 规则 phone-number 按 civic.yaml 的 lint ${words}：试用期\n`);
    expect((await type('check --strict --lang en', { cwd })).err).toBe(
      `civic: lint in civic.yaml sets rule phone-number to ${level}: 试用期\n`,
    );
    expect((await type('check', { cwd })).err).toBe('');
  });
});

test('one wrong record does not keep the rules from the others', async () => {
  const cwd = townWith(`电话 ${phone}`);
  edit(cwd, waiver, 'S2-04', 'S2-44');
  const { code, of } = await found(cwd);
  expect(code).toBe(2);
  expect(of(waiver)).toMatchObject([{ code: 'unknown-standard', severity: 'error' }]);
  expect(of(suggestion)).toMatchObject([{ code: 'phone-number' }]);
});

test('wrong settings leave no town to ask of: it says so', async () => {
  const cwd = townWith(`电话 ${phone}`);
  edit(cwd, 'civic.yaml', 'county:', 'countie:');
  const { code, out, err } = await type('check --strict', { cwd });
  expect(code).toBe(2);
  expect(err).toBe('civic: 设置有错，--strict 的规则还没有查；先改好再运行\n');
  expect(out).not.toContain('phone-number');
});

test('a rule nobody knows, and a level without a reason, are mistakes with or without --strict', async () => {
  const cwd = copyOfTown();
  appendFileSync(
    join(cwd, 'civic.yaml'),
    '\nlint:\n  phone-numbers: { level: off, reason: 试用 }\n  email-address: { level: off }\n',
  );
  for (const line of ['check', 'check --strict']) {
    const { code, out } = await type(line, { cwd });
    expect(code).toBe(2);
    expect(out).toContain('如果指的是它，写：phone-number');
    expect(out).toContain('missing-key');
  }
});

test('nothing that --strict finds turns the judgement', async () => {
  const cwd = townWith(`证 ${idCard}`);
  const judged = (folder: string) => type('assess --on 2022-06-30 --format json', { cwd: folder });
  const before = await judged(cwd);
  expect(before.code).toBe(1);
  set(cwd, 'phone-number', 'error');
  expect(await judged(cwd)).toEqual(before);
});

test('the same files have the same findings on any day', async () => {
  const years = ['2022-01-01T00:00:00Z', '2022-12-31T23:00:00Z', '2031-05-01T00:00:00Z'];
  const answers = await Promise.all(years.map((now) => type('check --strict', { cwd: landu, now })));
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
});

test('the example town: what is left in it on purpose, and what it set with a reason', async () => {
  const { code, out, err } = await type('check --strict --format json', { cwd: landu });
  expect(code).toBe(0);
  expect(err).toMatch(/^civic: 规则 standard-without-task 按 civic\.yaml 的 lint 不查：.+\n$/);
  const { diagnostics } = JSON.parse(out) as CheckedJson;
  const own = diagnostics.map((each) => each.code);
  expect(own.filter((each) => each === 'outside-window')).toHaveLength(4);
  expect(own.filter((each) => each === 'same-file-twice')).toHaveLength(1);
});

test('explain says what a rule means, what backs it and how to set it', async () => {
  const { code, out } = await type('explain caption-incomplete', { cwd: landu });
  expect(code).toBe(0);
  for (const words of ['依据公开文件', '默认警告', '--strict', 'lint']) expect(out).toContain(words);
  expect((await type('explain same-file-twice --lang en', { cwd: landu })).out).toContain('Backed by habit');
});
