import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assessed, civic, copyOfTown, edit, emptyFolder, landu, town, type } from './run-civic.ts';

const day = '--on 2022-06-30';
const drawn = ['东街公厕', '西街公厕'];
/** Everything civic can print about this town, for one audience. */
const prints = [
  `assess ${day}`,
  `assess ${day} --full`,
  `assess ${day} --full --lang en`,
  `assess ${day} --format markdown`,
  `assess ${day} --format json`,
  `assess ${day} --standard S2-05 --format json --verdict missing,unmet`,
  `explain S2-05 ${day}`,
  `explain S2-05/drawn ${day}`,
  `explain X-1 ${day}`,
  `explain W-3 ${day}`,
  `explain 临河社区 ${day}`,
  `explain 石笋村 ${day}`,
] as const;

describe.each(prints)('civic %s', (line) => {
  test('does not tell the public which sites were drawn for an unannounced round', async () => {
    const [silent, asked] = [await type(line), await type(`${line} --audience public`)];
    expect(silent).toEqual(asked);
    expect(silent.out).not.toBe('');
    for (const site of drawn) expect(silent.out + silent.err).not.toContain(site);
    expect(silent.out).not.toContain('供阅范围：内部');
  });
});

test('the office sees them, under a heading that says for whom it is', async () => {
  // The short table counts what is not overdue.
  for (const line of prints.filter((each) => each !== `assess ${day}` && !/explain [石临]/.test(each))) {
    const { out } = await type(`${line} --audience internal`);
    expect(
      drawn.some((site) => out.includes(site)),
      line,
    ).toBe(true);
    expect(out, line).toMatch(/供阅范围：内部|internal/);
  }
});

test('the public sees a number in place of a name, the same in every format', async () => {
  const { gaps } = await assessed();
  const labels = gaps.flatMap((gap) => (gap.subject.kind === 'sampled' ? [gap.subject] : []));
  expect(labels).toEqual([
    { kind: 'sampled', number: 1 },
    { kind: 'sampled', number: 2 },
  ]);
  for (const line of [`assess ${day} --full`, `assess ${day} --format markdown`, `explain S2-05 ${day}`]) {
    const { out } = await type(line);
    expect(out, line).toContain('抽样点位 1');
    expect(out, line).toContain('抽样点位 2');
  }
});

test('counts and exit code are the same for both', async () => {
  const [open, closed] = [await assessed('--audience internal'), await assessed('--audience public')];
  for (const key of ['counts', 'score', 'problems', 'clear'] as const)
    expect(closed[key], key).toEqual(open[key]);
  expect((await type(`assess ${day} --audience internal`)).code).toBe(1);
});

test('a unit explained to the public does not list the drawn sites it answers for, and says that some are kept', async () => {
  const shown = await type(`explain 临河社区 ${day}`);
  expect(shown.out).not.toContain('S2-05');
  expect(shown.out).not.toContain('抽样点位');
  expect(shown.out).toContain('另有短板 1 处只对内部显示（--audience internal）');
  const full = await type(`explain 临河社区 ${day} --audience internal`);
  expect(full.out).toContain('东街公厕：2022-06-02 查到不符合：干净');
  expect(full.out).not.toContain('只对内部显示');
  expect((await type(`explain 派出所 ${day}`)).out).not.toContain('只对内部显示');
});

test('the id of a drawn site’s gap cannot be guessed', async () => {
  for (const site of drawn) {
    const guessed = await type(`explain S2-05/drawn/${site} ${day}`);
    expect([guessed.code, guessed.out]).toEqual([2, '']);
    expect((await type(`explain S2-05/drawn/${site} ${day} --audience internal`)).code).toBe(0);
  }
  expect((await type(`explain S2-05/drawn/乱写 ${day}`)).code).toBe(2);
});

test('a visit of an unannounced round keeps its site and does not claim that nothing rests on it', async () => {
  const { out } = await type(`explain X-1 ${day}`);
  expect(out).toContain('另有 1 栏只对内部显示');
  expect(out).toContain('另有 1 个检查项的对象依据它，只对内部显示');
  expect(out).not.toContain('没有检查项依据这条记录');
  const full = await type(`explain X-1 ${day} --audience internal`);
  expect(full.out).toContain('S2-05/drawn，东街公厕，不达标');
  expect((await type(`explain X-1 ${day} --lang en`)).out).toContain('shown to the office only');
});

describe('a place whose newest visit was unannounced', () => {
  // 六月暗访 went to this street on the 21st.
  const street = /岚渡主街[：，]2022-06-21 查到不符合/;
  const lines = [
    'assess --full',
    'assess --unit 临河 --full',
    'todo --within 366',
    'explain S4-01',
    'explain 临河',
  ];

  test.each(lines)('is not told to the public by civic %s', async (line) => {
    const { out } = await type(`${line} ${day}`, { cwd: landu });
    expect(out).not.toBe('');
    expect(out).not.toMatch(street);
  });

  test('is told to the office', async () => {
    const { out } = await type(`assess ${day} --full --audience internal`, { cwd: landu });
    expect(out).toMatch(street);
  });

  test('is counted for both', async () => {
    const [open, closed] = [
      await assessed('--audience internal', { cwd: landu }),
      await assessed('--audience public', { cwd: landu }),
    ];
    for (const key of ['counts', 'score'] as const) expect(closed[key]).toEqual(open[key]);
  });
});

test('the sample of an announced round is no secret', async () => {
  const cwd = copyOfTown();
  edit(cwd, 'rounds.yaml', 'manner: 暗访', 'manner: 明察');
  const { out } = await type(`assess ${day} --full`, { cwd });
  for (const site of drawn) expect(out).toContain(site);
});

test('names of cleaners and amounts of decisions are for the office', async () => {
  const cwd = copyOfTown();
  mkdirSync(join(cwd, 'records/decision'));
  writeFileSync(
    join(cwd, 'records/decision/a.yaml'),
    '- { id: D-1, on: 2022-06-10, about: 扣款, zone: 一片区, person: 丁某某, amount: 20, basis: 虚构, by: 甲组长, document: 测〔2022〕9号 }\n',
  );
  writeFileSync(
    join(cwd, 'zones.yaml'),
    '- { id: 一片区, unit: 临河社区, stretches: [主街], duties: [清扫], cleaners: 4 }\n',
  );
  const shown = await type(`explain D-1 ${day}`, { cwd });
  expect(shown.err).toBe('');
  expect(shown.out).not.toMatch(/丁某某|20\n/);
  expect(shown.out).toContain('另有 2 栏只对内部显示');
  expect((await type(`explain D-1 ${day} --audience internal`, { cwd })).out).toContain('丁某某');
});

test('the example town’s drawn toilets stay unnamed where they are judged as a sample', async () => {
  const { gaps } = await assessed('--standard S4-20', { cwd: landu });
  const sampled = gaps.filter((gap) => gap.check === 'drawn');
  expect(sampled.length).toBeGreaterThan(0);
  expect(JSON.stringify(sampled)).not.toMatch(/主街公厕|车站公厕|农贸市场公厕|records\//);
});

test('what was written to a file says for whom, too', async () => {
  const cwd = emptyFolder();
  await type(`assess ${day} -C ${town} --audience internal --format markdown -o r.md`, { cwd });
  expect(readFileSync(join(cwd, 'r.md'), 'utf8')).toContain('供阅范围：内部');
  expect((await civic(['assess', '--audience', 'INTERNAL', '--on', '2022-06-30'])).code).toBe(1);
});
