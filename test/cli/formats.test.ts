import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { showPoints, showWeighted } from '../../src/report/points.ts';
import type { GapJson } from './assessed-json.ts';
import { assessed, landu, town, type } from './run-civic.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/assessment-1.schema.json', import.meta.url), 'utf8'),
) as object;
const isValid = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

const points = (value: number) => showPoints(Math.round(value * 10_000));

describe('JSON', () => {
  test.each([
    ['', town],
    ['--lang en', town],
    ['--audience internal', town],
    ['--filed-by 2022-06-19', town],
    ['--verdict exempt', town],
    ['--unit 临河社区', town],
    ['--phase 1', town],
    ['--category 2 --method 材料审核', town],
    ['--on 2022-01-01', town],
    ['', landu],
    ['--audience internal --lang en --on 2022-04-30', landu],
  ])('fits the published schema: %s', async (line, cwd) => {
    isValid(await assessed(line, { cwd }));
    expect(isValid.errors ?? []).toEqual([]);
  });

  test.each([town, landu])('holds every figure of the table and of the Markdown (%#)', async (cwd) => {
    const json = await assessed('', { cwd });
    const { counts, score, problems, units, gaps } = json;
    const line = 'assess --on 2022-06-30 --fail-on none';
    const texts = [
      await type(`${line} --full`, { cwd }),
      await type(`${line} --format markdown`, { cwd }),
    ].map(({ out }) => out.replaceAll('\\', '').replaceAll(/\n +/g, ''));
    const totals = [
      `短板 ${gaps.length} 处`,
      `逾期 ${counts.gaps.overdue}，本阶段到期 ${counts.gaps.due}，以后到期 ${counts.gaps.upcoming}（其中不稳定 ${counts.gaps.unstable}）`,
      `记录 ${counts.records} 条`,
      `测评标准 ${counts.judged} 条`,
      `发现 ${problems.found}，另核减 ${problems.struck}，已销号 ${problems.closed}，未销号 ${problems.open}`,
      `逾期 ${problems.overdue}，退回过 ${problems.sentBack}，反弹 ${problems.relapsed}`,
      showWeighted(Math.round(score.weighted.won * 100)),
      showWeighted(Math.round(score.weighted.unknown * 100)),
    ];
    for (const text of texts) {
      for (const figure of totals) expect(text).toContain(figure);
      for (const category of score.categories) {
        for (const key of ['won', 'possible', 'unknown', 'shaky'] as const)
          expect(text).toContain(points(category[key]));
        expect(text).toContain(`${category.percent?.toFixed(1)}%`);
      }
      for (const method of score.methods) expect(text).toContain(points(method.won));
      for (const unit of units) expect(text).toContain(unit.unit);
      // A row holds the gaps of a check with one verdict and timing: it shows their first and last due day.
      const dues = new Map<string, string[]>();
      for (const { standard, check, verdict, timing, due } of gaps) {
        expect(text).toContain(`${standard}/${check}`);
        const row = [standard, check, verdict, timing].join(' ');
        dues.set(row, [...(dues.get(row) ?? []), due].sort());
      }
      for (const days of dues.values()) {
        expect(text).toContain(days[0]);
        expect(text).toContain(days.at(-1));
      }
    }
    const byState = Object.values(problems.byState);
    expect(byState.reduce((sum, count) => sum + count, 0)).toBe(problems.found + problems.struck);
    expect(problems.byState['已销号']).toBe(problems.closed);
    expect(problems.byState['已核减']).toBe(problems.struck);
  });

  test('counts add up', async () => {
    const { counts, gaps, standards, score } = await assessed('', { cwd: landu });
    const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
    expect(sum(Object.values(counts.standards))).toBe(counts.judged);
    expect(standards).toHaveLength(counts.judged);
    expect(counts.gaps.overdue + counts.gaps.due + counts.gaps.upcoming).toBe(gaps.length);
    expect(sum(standards.map((standard) => standard.gaps))).toBe(gaps.length);
    for (const key of ['won', 'possible', 'unknown', 'shaky'] as const) {
      expect(sum(score.methods.map((each) => each[key]))).toBeCloseTo(score.total[key], 3);
      expect(sum(score.categories.map((each) => each[key]))).toBeCloseTo(score.total[key], 3);
    }
  });
});

describe('Markdown is fit to paste', () => {
  test('one heading, tables of equal columns, no line of the terminal', async () => {
    const { out } = await type('assess --on 2022-06-30 --format markdown', { cwd: landu });
    const lines = out.split('\n');
    expect(lines.filter((line) => line.startsWith('# '))).toHaveLength(1);
    expect(out).not.toMatch(/[┌│└█▓░]|\u001B/);
    let columns = 0;
    for (const line of lines) {
      const cells = line.replaceAll('\\|', '').split('|').length;
      if (!line.startsWith('|')) columns = 0;
      else if (columns === 0) columns = cells;
      else expect(cells, line).toBe(columns);
    }
  });

  test('what a user wrote is no markup', async () => {
    const { out } = await type('assess --on 2022-06-30 --format markdown --audience internal');
    expect(out).not.toMatch(/<(?!br>)/);
  });
});

test('the table shows town, pack, day, phase, score, problems, gaps, units and one bottom line', async () => {
  const { out } = await type('assess --on 2022-06-30');
  const order = [
    '测试县测试镇 2022 年文明创建自查自评',
    '虚构示例',
    '测评体系：小指标 test-1（small-2022）',
    '统计截止日：2022-06-30',
    '阶段：造氛围（2022-05-01 — 2022-07-31）',
    '自评得分（模拟，不代表官方测评）',
    '1 思想道德',
    '2 社会环境',
    '问题：发现 3',
    '短板 8 处',
    '逾期 2 处',
    '以后到期：6 处',
    'civic explain S2-01',
    '各单位所欠',
    '补录 1 条',
    '测评标准 8 条：',
  ].map((text) => out.indexOf(text));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('gaps stand worst first: overdue, then by what is at stake, then by due day', async () => {
  const { gaps } = await assessed('', { cwd: landu });
  const timings = ['overdue', 'due', 'upcoming'];
  const rank = ({ timing, lost, shaky, due }: GapJson): string =>
    [timings.indexOf(timing), (1000 - lost - shaky).toFixed(4).padStart(9, '0'), due].join(' ');
  const ranks = gaps.map(rank);
  expect(ranks).toEqual([...ranks].sort());
});
