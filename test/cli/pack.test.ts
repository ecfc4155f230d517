import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { civic, edit, emptyFolder, landu, town, type } from './run-civic.ts';

test('list names the packs that ship, with the number of their standards', async () => {
  const { code, out } = await type('pack list', { cwd: emptyFolder() });
  expect(code).toBe(0);
  expect(out).toMatch(/^county-2022 .*2022-1 +2022 +\d{3}$/m);
});

test('show outside a town shows the newest pack that ships, inside one that of the town', async () => {
  const outside = await type('pack show', { cwd: emptyFolder() });
  expect(outside.out).toMatch(/（county-2022）/);
  expect(outside.out).toContain('S4-18');
  const inside = await type('pack show', { cwd: town });
  expect(inside.code).toBe(0);
  expect(inside.out).not.toContain('（county-2022）');
});

test.each(['S4-18', 'S4-18/cleared', '4.4.3-e'])('show %s tells all of the standard', async (id) => {
  const { code, out } = await type(`pack show ${id}`, { cwd: emptyFolder() });
  expect(code).toBe(0);
  expect(out).toContain('S4-18');
  expect(out).toContain('给检查组看');
  expect(out).not.toContain('\nS4-17 ');
});

test('show of a parameter tells its standards, the suggestions and where they are from', async () => {
  const { code, out } = await type('pack show road-cleaning-rate', { cwd: emptyFolder() });
  expect(code).toBe(0);
  expect(out).toContain('S4-17');
  expect(out).toMatch(/建议 ≥ \d+%/);
});

test('show of a mistyped id ends with 2 and names the nearest', async () => {
  const { code, err } = await type('pack show S4-81', { cwd: emptyFolder() });
  expect(code).toBe(2);
  expect(err).toMatch(/S4-\d\d/);
});

test('show as markdown in English', async () => {
  const { code, out } = await type('pack show S4-18 --format markdown --lang en', { cwd: emptyFolder() });
  expect(code).toBe(0);
  expect(out).toContain('#### S4-18');
});

test('new writes a pack that lint finds sound, and touches nothing that is there', async () => {
  const cwd = emptyFolder();
  const made = await type('pack new mine', { cwd });
  expect(made.code).toBe(0);
  const names = readdirSync(join(cwd, 'mine'), { recursive: true });
  expect(names).toContain('pack.yaml');
  const lint = await type('pack lint mine', { cwd });
  expect([lint.code, lint.err]).toEqual([0, '']);
  expect(lint.out).toMatch(/1 条|2 条|3 条/);
  writeFileSync(join(cwd, 'mine/pack.yaml'), '# ours\n');
  const again = await type('pack new mine', { cwd });
  expect(again.code).toBe(2);
  expect(again.err).toContain('pack.yaml');
  expect(readFileSync(join(cwd, 'mine/pack.yaml'), 'utf8')).toBe('# ours\n');
});

test('lint says everything that is wrong, each with its place', async () => {
  const cwd = emptyFolder();
  await type('pack new mine', { cwd });
  edit(cwd, 'mine/pack.yaml', 'methods:', 'methodes:');
  const { code, out } = await type('pack lint mine', { cwd });
  expect(code).toBe(2);
  expect(out).toMatch(/pack\.yaml:\d+:\d+/);
  const json = await type('pack lint mine --format json', { cwd });
  expect(json.code).toBe(2);
  expect((JSON.parse(json.out) as { diagnostics: unknown[] }).diagnostics.length).toBeGreaterThan(0);
});

test('what cannot be done is said with what to type', async () => {
  const cwd = emptyFolder();
  const answers = await Promise.all(
    ['pack', 'pack lnt', 'pack new', 'pack lint nowhere', 'pack show --format pdf'].map((line) =>
      type(line, { cwd }),
    ),
  );
  for (const { code, err } of answers) {
    expect(code).toBe(2);
    expect(err.length).toBeGreaterThan(10);
  }
  expect(existsSync(join(cwd, 'nowhere'))).toBe(false);
});

test('the pack that ships has nothing for lint to say', async () => {
  const { code, out } = await civic(['pack', 'lint', join(landu, '../../indicators/county-2022')]);
  expect([code, out]).toEqual([0, expect.stringMatching(/^没有发现错误/)]);
});
