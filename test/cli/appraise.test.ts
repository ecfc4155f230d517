import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { widthOf } from '../../src/report/width.ts';
import { assessed, emptyFolder, landu, town, type } from './run-civic.ts';

type Row = Readonly<Record<string, unknown>>;
interface AppraiseJson {
  readonly tables: Readonly<
    Record<string, { readonly rows: readonly Row[]; readonly notes: readonly string[] } | undefined>
  >;
}

const known = new Map<string, Promise<AppraiseJson['tables']>>();

async function appraise(line: string): Promise<AppraiseJson['tables']> {
  const { code, out } = await type(`appraise ${line} --format json`, { cwd: landu });
  expect(code).toBe(0);
  return (JSON.parse(out) as AppraiseJson).tables;
}

/** The example is judged once for all tests that ask the same. */
function read(line: string): Promise<AppraiseJson['tables']> {
  const tables = known.get(line) ?? appraise(line);
  known.set(line, tables);
  return tables;
}
const rowsOf = (tables: AppraiseJson['tables'], id: string): readonly Row[] => tables[id]?.rows ?? [];
const yearEnd = '--on 2022-12-31';

// The example is judged twice a run: a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

describe('civic appraise', () => {
  test('the top and the bottom of each group at the year’s end', async () => {
    const tables = await read(yearEnd);
    const offices = rowsOf(tables, '镇属单位');
    const villages = rowsOf(tables, '村（社区）');
    expect([offices.length, villages.length, rowsOf(tables, 'unranked').length]).toEqual([12, 10, 7]);
    const ends = (rows: readonly Row[]) =>
      [rows[0], rows.at(-1)].map((row) => [row?.unit, row?.total, row?.rank, row?.proposed, row?.decided]);
    // Four offices with nothing but tasks and standards, all in order, share the first rank.
    expect(offices.filter(({ rank }) => rank === 1).map(({ unit }) => unit)).toEqual([
      '党建办',
      '镇纪委',
      '社会事务办',
      '财政所',
    ]);
    expect(offices[4]).toMatchObject({ unit: '创建办', rank: 5 });
    expect(ends(offices)).toEqual([
      ['党建办', 100, 1, '优秀', '优秀'],
      ['农业服务中心', 89.41, 12, '良好', '良好'],
    ]);
    expect(ends(villages)).toEqual([
      ['石笋', 94.67, 1, '优秀', '优秀'],
      ['老鹰岩', 60.6, 10, '合格', '不合格'],
    ]);
    // Whom the town reports to their superiors it neither ranks nor grades.
    for (const row of rowsOf(tables, 'unranked')) {
      expect(Object.keys(row)).not.toContain('rank');
      expect(row.superior).toMatch(/^鹿川市/);
    }
    // 文化服务中心 was praised twice.
    expect(offices.find(({ unit }) => unit === '文化服务中心')).toMatchObject({ praise: 2, decided: '优秀' });
  });

  test('老鹰岩 by hand, figure by figure', async () => {
    const { goals, basis } = await read(`${yearEnd} --unit 老鹰岩 --audience internal`);
    const figures = (goals?.rows ?? []).map(({ asked, done, won }) => [asked, done, won]);
    expect(figures).toEqual([
      [8, 2, 6.25], // tasks: 25 × 2 ÷ 8
      [57, 43, 15.08], // standards: 20 × 43 ÷ 57 = 15.087
      [10, 8, 12], // closed: 15 × 8 ÷ 10
      [10, 1, 1], // in time: 10 × 1 ÷ 10
      [10, 9, 9], // not come back: 10 × 9 ÷ 10
      [8, 8, 10], // materials: all there, six of them late
      [96, 89, 9.27], // inspections: 10 × 89 ÷ 96 = 9.270
      [null, 0, 0], // no praise
      [null, 1, -2], // held to account once
    ]);
    // 6.25 + 15.08 + 12 + 1 + 9 + 10 + 9.27 = 62.60; less 2 is 60.60; × 15 ÷ 100 = 9.09.
    const said = (goals?.notes ?? []).join('\n');
    expect(said).toContain('已得 62.60 ÷ 可得 100.00 × 100 ＝ 62.60');
    expect(said).toContain('减扣分 2.00，得分 60.60');
    expect(said).toContain('60.60 × 15 ÷ 100 ＝ 9.09 分');
    expect(said).toContain('村（社区）第 10 名，共 10 个单位');
    expect(said).toContain('建议等次：合格');
    expect(said).toContain('结论：不合格（2022-12-26 决定，records/decision/年度考核.yaml:');

    // The tasks once more from the files themselves: who has to hand in by the year's end.
    const tasks = parse(readFileSync(join(landu, 'tasks.yaml'), 'utf8')) as {
      id: string;
      lead: string;
      units?: string[];
      'hand-in': string[];
    }[];
    const own = tasks.filter(({ lead, units }) => (units ?? [lead]).includes('老鹰岩'));
    expect([own.length, own.flatMap((task) => task['hand-in']).length]).toEqual([8, 8]);
    // The standards from what assess says: those with a gap of this unit that was due.
    const { gaps } = await assessed(`${yearEnd} --fail-on none`, { cwd: landu });
    const late = gaps.filter(
      (gap) => gap.unit === '老鹰岩' && ['unmet', 'missing'].includes(gap.verdict) && gap.due <= '2022-12-31',
    );
    expect(new Set(late.map(({ standard }) => standard)).size).toBe(57 - 43);
    // The problems from `civic findings`.
    const { out } = await type(`findings ${yearEnd} --unit 老鹰岩 --format json`, { cwd: landu });
    const { tables } = JSON.parse(out) as { tables: { counts: { total: Row } } };
    expect(tables.counts.total).toMatchObject({ found: 10, closed: 8, relapsed: 1 });

    // Every point is traceable: what was counted adds up, and each thing handed in says where it is written.
    const rows = basis?.rows ?? [];
    const tasksOf = rows.filter((row) => (row.component as { measure?: string }).measure === 'tasks-on-time');
    expect(tasksOf.map(({ won }) => (won as { done: number }).done)).toEqual([0, 0, 0, 0, 0, 0, 1, 1]);
    for (const { where } of tasksOf)
      expect((where as { places: string[] }).places[0]).toMatch(/^records\/.+\.yaml:\d+:\d+$/);
  });

  test('says what changed since last month, and that January has none', async () => {
    const tables = await read(yearEnd);
    const changed = rowsOf(tables, '村（社区）').find(({ unit }) => unit === '老鹰岩');
    expect(changed?.change).toMatchObject({ code: 'appraise-change', rank: 0 });
    const { out } = await type('appraise --on 2022-01-20', { cwd: landu });
    expect(out).toContain('没有上月可比');
    // The share was adopted in March.
    expect(out).toContain('未定标（appraisal-share）');
  });

  test('what was taken and who was held to account is told to the office alone', async () => {
    const whole = await type(`appraise ${yearEnd}`, { cwd: landu, columns: 80 });
    const page = await type(`appraise ${yearEnd} --unit 党政办 --format markdown`, { cwd: landu });
    for (const { out } of [whole, page]) {
      expect(out).not.toMatch(/减扣分|办公区两次通知|应急预案逾期一百/);
      expect(out).toContain('只供内部');
    }
    const plain = whole.out.replaceAll(/\u001b\[[0-9;]*m/g, '');
    expect(Math.max(...plain.split('\n').map(widthOf))).toBeLessThanOrEqual(80);
    expect(JSON.stringify((await read(yearEnd))['镇属单位']?.rows)).not.toContain('deductions');
    const { out } = await type(`appraise ${yearEnd} --unit 党政办 --audience internal`, { cwd: landu });
    expect(out).toContain('减扣分 2.00');
    expect(out).toContain('办公区两次通知');
    expect(out).not.toContain('明细只供内部');
  });

  test('where an unannounced round looked is told to the office alone', async () => {
    const visits = async (audience: string) => {
      const { basis } = await read(`${yearEnd} --unit 临河 --audience ${audience}`);
      return (basis?.rows ?? []).filter(
        (row) => (row.component as { measure?: string }).measure === 'inspections',
      );
    };
    const [told, all] = [await visits('public'), await visits('internal')];
    const hidden = told.filter(({ what }) => (what as { code: string }).code === 'appraise-secret');
    expect(hidden.length).toBeGreaterThan(0);
    for (const { where, done } of hidden) expect([where, done]).toEqual([null, null]);
    expect(told).toHaveLength(all.length);
    expect(all.every(({ where }) => where !== null)).toBe(true);
  });

  test('speaks English, and explain points to it', async () => {
    const { out } = await type(`appraise ${yearEnd} --unit 石笋 --lang en`, { cwd: landu });
    expect(out).toContain('Rank 1 of 10 in 村（社区）');
    expect(out).toContain('Grade proposed: 优秀');
    const { out: explained } = await type(`explain 石笋 ${yearEnd}`, { cwd: landu });
    expect(explained).toContain('civic appraise --unit 石笋');
  });

  test.each([
    ['appraise --unit 没有', '--unit'],
    ['appraise --audience 大家', '--audience'],
    ['appraise --format doc', '--format'],
    // The small town's pack does not say how units are appraised.
    ['appraise', 'appraisal'],
  ])('%s is a mistake that says what to type', async (line, told) => {
    const { code, out, err } = await type(`${line} --on 2022-06-30`, { cwd: town });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(told);
  });
});

describe('civic appraise --pledge', () => {
  test('names tasks with their days, standards and adopted targets, a sheet a unit', async () => {
    const tables = await read('--on 2022-04-01 --pledge');
    // Every unit of the town has something to do.
    expect(Object.keys(tables)).toHaveLength(29);
    const rows = rowsOf(tables, '村镇建设中心');
    expect(rows.find(({ id }) => id === 'RW4-11')).toMatchObject({
      what: '公厕管理到人',
      goal: '2022-06-10',
      basis: '公厕责任公示',
    });
    expect(rows.find(({ id }) => id === 'S4-20')?.basis).toMatchObject({ code: 'pledge-role', leads: true });
    const office = rowsOf(tables, '创建办').find(({ id }) => id === 'road-cleaning-rate');
    expect(office).toMatchObject({ goal: '≥ 98%', basis: '岚渡创建〔2022〕3号《2022年创建工作指标表》' });
  });

  test('goes to a workbook to be signed', async () => {
    const folder = emptyFolder();
    const file = join(folder, '责任书.xlsx');
    const { code } = await type(`appraise --on 2022-04-01 --pledge --unit 石笋 -o ${file}`, { cwd: landu });
    expect(code).toBe(0);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(readFileSync(file).buffer);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['石笋']);
    const text = JSON.stringify(workbook.worksheets[0]?.getSheetValues());
    expect(text).toContain('鲁成林');
    expect(text).toContain('签订日期');
  });

  test('a unit without anything to sign is told so', async () => {
    const { code, err } = await type('appraise --pledge --unit 派出所 --on 2022-06-30', { cwd: town });
    expect(code).toBe(2);
    expect(err).toContain('派出所');
  });
});
