/** Gate rules of a town's civic.yaml, as `civic assess` tells and heeds them. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assessed, copyOfTown, type } from './run-civic.ts';

const day = '--on 2022-06-30';

function townWith(...rules: readonly string[]): string {
  const cwd = copyOfTown();
  appendFileSync(join(cwd, 'civic.yaml'), `gate:\n${rules.map((rule) => `  - ${rule}\n`).join('')}`);
  return cwd;
}
const kept = '{ name: 短板不过百, count: 短板, bound: 100 }';
const broken = '{ name: 一处短板都没有, count: 短板, bound: 0 }';
const unknown = '{ name: 派出所没有短板, count: 短板, of: { unit: 派出所 }, bound: 0 }';

describe('a gate rule', () => {
  it('makes the exit code 1 when it is broken, whatever gaps there are', async () => {
    expect((await type(`assess ${day} --fail-on exempt`)).code).toBe(1);
    const calm = `assess ${day} --fail-on 待认定 --verdict 达标`;
    const withKept = townWith(kept);
    const before = (await type(calm, { cwd: withKept })).code;
    expect((await type(calm, { cwd: townWith(kept, broken) })).code).toBe(1);
    expect(before).toBe((await type(calm)).code);
  });

  it('is passed over by --fail-on none, and still shown', async () => {
    const { code, out } = await type(`assess ${day} --fail-on none`, { cwd: townWith(broken) });
    expect(code).toBe(0);
    expect(out).toContain('把关规则 1 条：守住 0，未守住 1');
    expect(out).toMatch(/未守住　一处短板都没有：短板 \d+，界限 ≤ 0/);
  });

  it('names what breaks it, the same in every format', async () => {
    const cwd = townWith(broken, kept);
    const json = await assessed('', { cwd });
    const { gate, gaps } = json as typeof json & {
      gate: { rules: { name: string; state: string; where: string; items: { id: string }[] }[] };
    };
    expect(gate.rules.map(({ name, state }) => [name, state])).toEqual([
      ['一处短板都没有', 'broken'],
      ['短板不过百', 'holds'],
    ]);
    expect(gate.rules[0]?.items.map(({ id }) => id).sort()).toEqual(gaps.map(({ id }) => id).sort());
    expect(gate.rules[1]?.items).toEqual([]);
    expect(gate.rules[0]?.where).toMatch(/^civic\.yaml:\d+:5$/);
    const { out } = await type(`assess ${day} --format markdown`, { cwd });
    for (const { id } of gaps) expect(out).toContain(id);
    const english = await type(`assess ${day} --lang en`, { cwd });
    expect(english.out).toContain('Gate rules 2: kept 1, broken 1');
    expect(english.out).toContain('kept  短板不过百: gaps ');
  });

  it('of which nothing is known is not kept', async () => {
    const { out } = await type(`assess ${day}`, { cwd: townWith(unknown) });
    expect(out).toContain('无从判断 1（按未守住）');
    expect(out).toContain('没有数据不算守住');
    const markdown = await type(`assess ${day} --format markdown`, { cwd: townWith(unknown) });
    expect(markdown.out).toContain('没有数据不算守住');
  });

  it('is not judged on a part of the town, which is said', async () => {
    const cwd = townWith(broken);
    const { out, code } = await type(`assess ${day} --category 1`, { cwd });
    expect(out).toContain('把关规则 1 条：只看一部分时不判');
    expect(code).toBe(0);
    const markdown = await type(`assess ${day} --category 1 --format markdown`, { cwd });
    expect(markdown.out).toContain('把关规则 1 条：只看一部分时不判');
  });

  it('that can never match keeps anything from being concluded', async () => {
    const cwd = townWith('{ name: 甲, count: 短板, of: { verdict: 达标 }, bound: 0 }');
    const { code, out, err } = await type(`assess ${day}`, { cwd });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('gate-never-matches');
    expect(
      (await type(`assess ${day}`, { cwd: townWith(broken.replace('bound: 0', 'bound: ≥ 0')) })).code,
    ).toBe(2);
  });
});
