import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { AssessOptions } from '../../src/assess/assessment.ts';
import { climbLadder } from '../../src/assess/climb-ladder.ts';
import { stepType } from '../../src/assess/ladder.ts';
import { day } from '../support/days.ts';
import { landuOn } from '../support/landu.ts';
import { copyOfTown, edit, emptyFolder, landu, town, type } from './run-civic.ts';

type Row = Readonly<Record<string, unknown>>;
interface Said {
  readonly said: string;
}
interface DueRow {
  readonly unit: string;
  readonly rung: Said & { readonly rung: string };
  readonly since: string;
  readonly why: Said;
  readonly done: Said | null;
  readonly due: string | null;
}
interface EscalateJson {
  readonly tables: {
    readonly due: { readonly rows: readonly DueRow[]; readonly lead: readonly string[] };
    readonly proof?: { readonly rows: readonly Row[] };
    readonly done?: { readonly rows: readonly Row[] };
    readonly unset?: { readonly rows: readonly Row[] };
  };
}

async function escalate(line: string, cwd = landu): Promise<EscalateJson['tables']> {
  const { code, out } = await type(`escalate ${line} --format json`, { cwd });
  expect(code).toBe(0);
  return (JSON.parse(out) as EscalateJson).tables;
}

/** The small town with thresholds, a station talked to that was late again, and an office found by an unannounced round. */
function ownTown(): string {
  const cwd = copyOfTown();
  for (const id of ['unit-talk-after', 'unit-transfer-after', 'office-deadline-days']) {
    edit(
      cwd,
      'packs/small/pack.yaml',
      '  - { id: deadline-ordinary,',
      `  - { id: ${id}, title: ${id}, form: count }\n  - { id: deadline-ordinary,`,
    );
    edit(cwd, 'civic.yaml', 'targets:\n', `targets:\n  - { parameter: ${id}, value: 1, source: 虚构 }\n`);
  }
  edit(cwd, 'packs/small/sites.yaml', 'look: 地面 }', 'look: 地面, office: true }');
  edit(cwd, 'units.yaml', 'type: 派驻 }', 'type: 派驻, superior: 测试县公安局 }');
  mkdirSync(join(cwd, 'records/notice'));
  writeFileSync(
    join(cwd, 'records/notice/a.yaml'),
    '- { on: 2022-05-01, type: 约谈, unit: 派出所, by: 甲组长, text: 谈话 }\n',
  );
  writeFileSync(
    join(cwd, 'records/finding/b.yaml'),
    '- { id: Z-1, on: 2022-05-02, text: 门口堆物, unit: 派出所, source: 自查, due: 2022-05-09 }\n',
  );
  return cwd;
}

/** `unit rung since` of what is due on a day of the example year: of one unit, or of all. */
async function dueOn(on: string, unit?: string, options: Partial<AssessOptions> = {}) {
  const { due } = climbLadder(await landuOn(on, options));
  return due
    .filter((proposal) => unit === undefined || proposal.unit === unit)
    .map((proposal) => `${proposal.unit} ${proposal.rung} ${proposal.since}`);
}

describe('the story of the example year', () => {
  test('党政办 is notified twice and then circulated: each is due until it is recorded', async () => {
    const of = (on: string) => dueOn(on, '党政办');
    expect(await of('2022-05-24')).toEqual([]);
    expect(await of('2022-05-26')).toEqual(['党政办 整改通知 2022-05-25']);
    expect(await of('2022-05-27')).toEqual([]);
    expect(await of('2022-06-23')).toEqual(['党政办 整改通知 2022-06-22']);
    expect(await of('2022-06-24')).toEqual([]);
    expect(await of('2022-09-13')).toEqual(['党政办 内部通报 2022-09-08']);
    expect(await of('2022-09-14')).toEqual([]);
    expect(await of('2022-12-31')).toEqual([]);
  });

  test('双碾 and 老鹰岩 are talked to, 东岭 is handed over: each is due until it is recorded', async () => {
    expect(await dueOn('2022-06-23', '双碾')).toEqual(['双碾 约谈 2022-06-17']);
    expect(await dueOn('2022-06-24', '双碾')).toEqual([]);
    expect(await dueOn('2022-09-26', '老鹰岩')).toEqual(['老鹰岩 约谈 2022-07-29']);
    expect(await dueOn('2022-09-27', '老鹰岩')).toEqual([]);
    expect(await dueOn('2022-10-07', '东岭')).toEqual([]);
    expect(await dueOn('2022-10-19', '东岭')).toEqual(['东岭 移交 2022-10-08']);
    expect(await dueOn('2022-10-20', '东岭')).toEqual([]);
  });

  test('on four days all that is due; at the end, the talks that nobody held', async () => {
    const may = await dueOn('2022-05-30');
    expect(may.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      '村镇建设中心 约谈',
      '市场监管所 约谈',
      '临河 约谈',
      '东岭 约谈',
      '石笋 约谈',
    ]);
    expect(await dueOn('2022-05-31')).toEqual([]);
    expect(await dueOn('2022-09-26')).toEqual(['老鹰岩 约谈 2022-07-29', '白果 约谈 2022-09-01']);
    expect(await dueOn('2022-12-31')).toEqual([
      '文化服务中心 约谈 2022-10-27',
      '桐坳 约谈 2022-10-12',
      '半坡 约谈 2022-11-05',
    ]);
  });

  test('文化服务中心 is praised, and that is no step of its ladder', async () => {
    const { done, due } = climbLadder(await landuOn('2022-12-31'));
    const praise = done.filter((step) => step.unit === '文化服务中心').map(stepType);
    expect(praise).toEqual(['表扬', '表扬']);
    expect(due.find(({ unit }) => unit === '文化服务中心')?.done).toEqual([]);
  });

  test('by what was known: a talk entered later was not yet there', async () => {
    expect(await dueOn('2022-06-25', '双碾')).toEqual([]);
    expect(await dueOn('2022-06-25', '双碾', { filedBy: day('2022-06-26') })).toEqual([
      '双碾 约谈 2022-06-17',
    ]);
  });

  test('what proves it, and what was done, is named with its file and line', async () => {
    const { due, proof } = await escalate('--on 2022-09-26 --unit 老鹰岩 --audience internal');
    expect(due.rows[0]?.why.said).toBe('本年逾期 7 次，已定满 6 次即约谈');
    expect(due.rows[0]?.done?.said).toContain('2022-05-16 整改通知（岚渡创建通〔2022〕5号）');
    expect(proof?.rows).toHaveLength(7);
    for (const row of proof?.rows ?? []) {
      expect(row.place).toMatch(/^records\/(finding|inspection|test)\/.+\.yaml:\d+:\d+$/);
      expect(String(row.due)).toMatch(/^2022-/);
    }
    const { due: notices } = await escalate('--on 2022-05-26 --unit 党政办');
    expect(notices.rows[0]).toMatchObject({ unit: '党政办', due: '2022-05-28' });
    expect(notices.rows[0]?.why.said).toContain('第 1 次查到脏乱');
  });
});

describe('for whom', () => {
  const line = 'escalate --on 2022-06-30';

  test('the public sees no talk, no handing over and none of their thresholds, in no format', async () => {
    const cwd = ownTown();
    for (const more of ['', '--lang en', '--format markdown', '--format json', '--unit 派出所']) {
      const { code, out } = await type(`${line} ${more}`, { cwd });
      expect(code).toBe(0);
      expect(out.replaceAll(/\s+/g, ' ')).toContain('--audience internal');
      expect(out.replace(/约谈、移交等问责事项不对外|talks and handing over are for/, '')).not.toMatch(
        /约谈|移交|谈话|致函|letter|unit-talk-after|unit-transfer-after/,
      );
    }
    const { due, done } = await escalate('--on 2022-10-19');
    expect(due.rows).toEqual([]);
    const types = new Set(done?.rows.map((row) => row.type));
    expect([...types].sort()).toEqual(['内部通报', '整改通知', '表扬']);
  });

  test('the office sees them, under its heading, in both languages', async () => {
    const cwd = ownTown();
    const { out } = await type(`${line} --audience internal`, { cwd });
    expect(out).toContain('供阅范围：内部');
    expect(out).toContain('2022-05-01 约谈');
    expect(out).toContain('致函其上级测试县');
    expect(out).not.toContain('不对外');
    const { out: english } = await type(`${line} --audience internal --lang en`, { cwd });
    for (const said of ['Due now', 'letter to its', 'These are proposals', 'missed 1 more'])
      expect(english).toContain(said);
  });
});

describe('what is unset', () => {
  test('a town without thresholds is told which, and nothing is proposed', async () => {
    const { due, unset } = await escalate('--on 2022-06-30 --audience internal', town);
    expect(due.rows).toEqual([]);
    expect(unset?.rows.map((row) => row.parameter)).toEqual([
      null,
      'office-deadline-days',
      'office-repeat-count',
      'unit-talk-after',
      'unit-transfer-after',
    ]);
    const { out } = await type('escalate --on 2022-06-30 --audience internal', { cwd: town });
    expect(out).toContain('未定标');
    expect(out).toContain('没有该做的');
  });
});

describe('a station and an office of a town of its own', () => {
  test('is written about to its superior, never handed over', async () => {
    const { due } = await escalate('--on 2022-06-30 --audience internal --unit 派出所', ownTown());
    expect(due.rows.map(({ rung, since }) => [rung.said, since])).toEqual([
      ['致函其上级测试县公安局', '2022-05-10'],
    ]);
  });

  test('a find of an unannounced round is kept from the public, who are told that there is one', async () => {
    const cwd = ownTown();
    const { due } = await escalate('--on 2022-06-30 --audience internal --unit 临河社区', cwd);
    expect(due.rows.map(({ rung }) => rung.rung)).toContain('整改通知');
    const { out } = await type('escalate --on 2022-06-30 --unit 临河社区', { cwd });
    expect(out).not.toContain('W-3');
    expect(out).not.toContain('东街公厕');
    expect(out).toContain('另有 1 件');
  });
});

describe('what is typed', () => {
  test.each([
    ['--unit 没有', '--unit'],
    ['--format doc', '--format'],
    ['--audience 大家', '--audience'],
    ['--on 昨天', '--on'],
  ])('%s is a mistake that says what to type', async (line, option) => {
    const { code, out, err } = await type(`escalate ${line}`);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(option);
  });

  test('with records that have errors it says what the rest shows only when asked to, and ends with 2', async () => {
    const cwd = copyOfTown();
    writeFileSync(join(cwd, 'records/finding/b.yaml'), '- { id: Z, on: 2022-02-30 }\n');
    expect((await type('escalate --on 2022-06-30', { cwd })).out).toBe('');
    const { code, out } = await type('escalate --on 2022-06-30 --leave-out-bad', { cwd });
    expect(code).toBe(2);
    expect(out).toContain('现在该做的');
  });

  test('as a workbook it holds the rows of the JSON', async () => {
    const file = join(emptyFolder(), 'a.xlsx');
    expect((await type(`escalate --on 2022-09-26 --audience internal -o ${file}`, { cwd: landu })).code).toBe(
      0,
    );
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(readFileSync(file).buffer);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['现在该做的', '依据的记录', '已经做过的']);
    const sheet = workbook.getWorksheet('现在该做的')!;
    expect([sheet.getCell('B5').value, sheet.getCell('C5').value, sheet.getCell('B6').value]).toEqual([
      '老鹰岩',
      '约谈',
      '白果',
    ]);
  });
});
