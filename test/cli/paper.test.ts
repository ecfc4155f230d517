import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { landu, type } from './run-civic.ts';

const assess = 'assess --on 2022-06-30';
const widest = (text: string) =>
  Math.max(
    ...text
      .replaceAll(/\u001B\[\d+m/g, '')
      .split('\n')
      .map((line) => stringWidth(line)),
  );
const escape = '\u001B[';

describe.each([
  ['not a terminal', undefined, 96],
  ['40 columns', 40, 80],
  ['80 columns', 80, 80],
  ['90 columns', 90, 90],
  ['200 columns', 200, 96],
])('%s', (_, columns, width) => {
  const world = columns === undefined ? {} : { columns };
  test.each([
    assess,
    `${assess} --lang en`,
    'explain S2-05 --on 2022-06-30',
    'explain road-cleaning-rate --on 2022-06-30',
    'explain 石笋村 --on 2022-06-30',
    'explain denominator-zero',
    `${assess} --audience internal`,
  ])('civic %s', async (line) => {
    const { out } = await type(line, world);
    expect(widest(out)).toBeLessThanOrEqual(width);
    expect(widest(out)).toBeGreaterThan(width / 3);
  });
});

test('the example town at 80 columns and at 96', async () => {
  const narrow = await type(assess, { cwd: landu, columns: 80 });
  const wide = await type(assess, { cwd: landu, columns: 96 });
  expect([widest(narrow.out), widest(wide.out)]).toEqual([80, 96]);
  // The same words stand in both, wherever their lines break.
  const words = (text: string) => text.replaceAll(/\u001B\[\d+m/g, '').replaceAll(/[\s─┌┬┐├┼┤└┴┘│█▓░·]/g, '');
  expect(words(narrow.out)).toHaveLength(words(wide.out).length);
});

test('help too', async () => {
  for (const line of ['--help', 'assess --help', 'explain --help --lang en', 'check --help']) {
    expect(widest((await type(line, { columns: 80 })).out), line).toBeLessThanOrEqual(80);
  }
});

describe('colour', () => {
  const world = { columns: 96 };
  test('on a terminal', async () => {
    expect((await type(assess, world)).out).toContain(`${escape}31m`);
  });

  test.each([
    ['when there is no terminal', assess, {}],
    ['with --no-color', `${assess} --no-color`, world],
    ['with --no-color before the command', `--no-color ${assess}`, world],
    ['with NO_COLOR', assess, { ...world, env: { NO_COLOR: '1' } }],
    ['on a dumb terminal', assess, { ...world, env: { TERM: 'dumb' } }],
  ])('none %s', async (_, line, where) => {
    const { out, err } = await type(line, where);
    expect(out + err).not.toContain('\u001B');
  });

  test('an empty NO_COLOR says nothing', async () => {
    expect((await type(assess, { ...world, env: { NO_COLOR: '' } })).out).toContain(escape);
  });

  test('and the words are the same', async () => {
    const { out } = await type(assess, world);
    expect(out.replaceAll(/\u001B\[\d+m/g, '')).toBe((await type(`${assess} --no-color`, world)).out);
  });

  test('never in Markdown and JSON', async () => {
    for (const format of ['markdown', 'json']) {
      expect((await type(`${assess} --format ${format}`, world)).out).not.toContain('\u001B');
    }
  });
});

test('the old console of Windows gets plain lines, its new terminal box lines', async () => {
  const old = await type(assess, { platform: 'win32', columns: 96 });
  expect(old.out).not.toMatch(/[─-▟]/);
  const terminal = { platform: 'win32', columns: 96, env: { WT_SESSION: 'x' } };
  expect((await type(assess, terminal)).out).toMatch(/[─-▟]/);
});
