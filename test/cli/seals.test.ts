/** Sealing a ledger (定稿), and holding it against the records afterwards. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfTown, edit, emptyFolder, type } from './run-civic.ts';
import type { Answer } from './run-civic.ts';

const workbook = (span: string, more: string): string =>
  `- id: ${span}\n  title: ${more}工作台账\n  file: ${more}\n  span: ${span}\n  sheets:\n` +
  '    - { use: cover, title: 封面 }\n    - { use: overview, title: 概览 }\n    - { use: problems, title: 问题 }\n' +
  '    - { use: records, title: 活动, kind: activity }\n    - { use: late, title: 补录与更正 }\n' +
  '    - { use: index, title: 目录 }\n    - { use: about, title: 说明 }\n';

/** A town with workbooks of its own. */
function aTown(): string {
  const folder = copyOfTown();
  writeFileSync(
    join(folder, 'ledgers.yaml'),
    workbook('phase', '阶段') + workbook('month', '月报') + workbook('year', '年度'),
  );
  return folder;
}

const seals = (folder: string): readonly string[] =>
  existsSync(join(folder, 'seals')) ? readdirSync(join(folder, 'seals')) : [];
const onDay = (folder: string, day: string) => ({ cwd: folder, now: `${day}T04:00:00Z` });

interface SealsJson {
  readonly tables: {
    readonly seals: {
      readonly rows: readonly Readonly<Record<string, unknown>>[];
      readonly notes: readonly string[];
    };
    readonly since: { readonly rows: readonly Readonly<Record<string, unknown>>[] };
  };
}

const said = (cell: unknown): unknown => (cell as { said?: string } | null)?.said ?? cell;

async function checked(folder: string, day = '2022-06-30') {
  const { out, err, code } = await type('seals --format json', onDay(folder, day));
  if (out === '') throw new Error(err);
  const { tables } = JSON.parse(out) as SealsJson;
  const say = (row: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, said(cell)]));
  return {
    code,
    seals: tables.seals.rows.map(say),
    since: tables.since.rows.map(say),
    notes: tables.seals.notes,
  };
}

const sealed = (folder: string, more = '', day = '2022-05-05'): Promise<Answer> =>
  type(`ledger --phase 1 --seal 王敏 ${more}`, onDay(folder, day));

const activity = (id: string, on: string, filed: string, more = ''): string =>
  `- id: ${id}\n  on: ${on}\n  filed: ${filed}\n${more}  title: ${id}\n  themes: [文明交通]\n  unit: 创建办\n`;

function enter(folder: string, ...records: readonly string[]): void {
  writeFileSync(join(folder, 'records/activity/later.yaml'), records.join(''));
}

describe('--seal', () => {
  it('writes the workbook and a receipt, each a new file, and says so', async () => {
    const folder = aTown();
    const { code, err, out } = await sealed(folder);
    expect([code, out]).toEqual([0, '']);
    const [name = '', ...others] = seals(folder);
    expect(others).toEqual([]);
    expect(name).toMatch(/^阶段-2022-04-30-[a-z]{6}\.yaml$/);
    expect(err).toContain(`已定稿（王敏），回执 seals/${name}`);
    const text = readFileSync(join(folder, 'seals', name), 'utf8');
    for (const line of [
      'workbook: phase',
      'phase: "1"',
      'on: 2022-04-30',
      'filed-by: 2022-05-05',
      'audience: public',
      'from: 2022-01-01',
      'to: 2022-04-30',
      'sealed: 2022-05-05',
      'by: 王敏',
      'file: out/阶段-2022-04-30.xlsx',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
    expect(existsSync(join(folder, 'out/阶段-2022-04-30.xlsx'))).toBe(true);
    expect((await type('check', onDay(folder, '2022-05-05'))).code).toBe(0);
  });

  it('seals a ledger once while it tells the same, on later days too, and by whomever', async () => {
    const folder = aTown();
    await sealed(folder);
    const again = await type('ledger --phase 1 --seal 李强', onDay(folder, '2022-05-09'));
    expect(again.code).toBe(0);
    expect(again.err).toContain('王敏 在 2022-05-05 已经定稿');
    expect(seals(folder)).toHaveLength(1);
    expect(readdirSync(join(folder, 'out'))).toEqual(['阶段-2022-04-30.xlsx']);
  });

  it('seals it anew when something came, and lets the one before stand', async () => {
    const folder = aTown();
    await sealed(folder);
    const before = readFileSync(join(folder, 'out/阶段-2022-04-30.xlsx'));
    enter(folder, activity('晚来的', '2022-04-29', '2022-05-08'));
    expect((await sealed(folder, '', '2022-05-09')).code).toBe(0);
    expect(seals(folder)).toHaveLength(2);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([
      '阶段-2022-04-30-2.xlsx',
      '阶段-2022-04-30.xlsx',
    ]);
    expect(readFileSync(join(folder, 'out/阶段-2022-04-30.xlsx')).equals(before)).toBe(true);
    const now = await checked(folder);
    expect(now.seals.map(({ follows, product }) => [follows, product])).toEqual([
      ['一致', '在，未改'],
      ['一致', '在，未改'],
    ]);
  });

  it('keeps a sealed workbook from being replaced under its own name', async () => {
    const folder = aTown();
    await sealed(folder);
    enter(folder, activity('晚来的', '2022-04-29', '2022-05-08'));
    const { code, err } = await type(
      'ledger --phase 1 -o out/阶段-2022-04-30.xlsx',
      onDay(folder, '2022-05-09'),
    );
    expect(code).toBe(2);
    expect(err).toContain('已经定稿');
    expect((await checked(folder)).seals[0]?.product).toBe('在，未改');
  });

  it('is of a month, a unit, the year and for the office as well', async () => {
    const folder = aTown();
    for (const line of [
      'ledger --month 2022-03',
      'ledger --phase 1 --unit 临河社区',
      'ledger --phase 1 --audience internal',
      'summary --on 2022-04-30',
    ]) {
      expect((await type(`${line} --seal 王敏`, onDay(folder, '2022-05-05'))).code, line).toBe(0);
    }
    const { seals: rows } = await checked(folder);
    expect(rows.map(({ ledger, follows }) => [ledger, follows]).sort()).toEqual([
      ['年度工作台账', '一致'],
      ['月报工作台账 · 2022 年 3 月', '一致'],
      ['阶段工作台账 · 打基础 · 临河社区', '一致'],
      ['阶段工作台账 · 打基础 · 内部', '一致'],
    ]);
  });

  it('names a workbook elsewhere without the way there', async () => {
    const folder = aTown();
    const elsewhere = join(emptyFolder(), '交件.xlsx');
    expect((await sealed(folder, `-o ${elsewhere}`)).code).toBe(0);
    const [name = ''] = seals(folder);
    expect(readFileSync(join(folder, 'seals', name), 'utf8')).toContain('\nfile: 交件.xlsx\n');
    const { seals: rows, notes } = await checked(folder);
    expect(rows[0]?.product).toBe('不在镇文件夹里');
    expect(notes.join('\n')).toContain('civic ledger --phase 1 --on 2022-04-30 --filed-by 2022-05-05');
  });

  it.each([
    ['--format json', '不写 --format 即可'],
    ['--on 2022-05-06', '2022-05-06 还没有到'],
    ['--filed-by 2022-05-06', '2022-05-06 还没有到'],
  ])('refuses %s, and writes nothing', async (more, why) => {
    const folder = aTown();
    const { code, err } = await sealed(folder, more);
    expect(code).toBe(2);
    expect(err).toContain(why);
    expect([seals(folder), existsSync(join(folder, 'out'))]).toEqual([[], false]);
  });

  it('refuses a ledger that leaves wrong records out', async () => {
    const folder = aTown();
    enter(folder, '- on: 2022-04-31\n  title: 没有这一天\n  themes: [文明交通]\n  unit: 创建办\n');
    const { code, err } = await sealed(folder, '--leave-out-bad');
    expect(code).toBe(2);
    expect(err).toContain('不能定稿');
    expect(seals(folder)).toEqual([]);
  });

  it('says that seals/ is no folder of its own', async () => {
    const folder = aTown();
    writeFileSync(join(folder, 'seals'), '');
    expect((await sealed(folder)).code).toBe(2);
  });
});

describe('civic seals', () => {
  it('says that nothing was sealed yet, and how to', async () => {
    const { code, out } = await type('seals', { cwd: aTown() });
    expect(code).toBe(0);
    expect(out).toContain('civic ledger --phase 1 --seal');
    expect((await type('seals --lang en', { cwd: aTown() })).out).toContain('No ledger has been sealed yet');
  });

  it('finds a sealed ledger unchanged', async () => {
    const folder = aTown();
    await sealed(folder);
    const { code, seals: rows, since } = await checked(folder);
    expect(code).toBe(0);
    expect(since).toEqual([]);
    expect(rows).toMatchObject([
      { follows: '一致', product: '在，未改', changed: '没有变', since: 0, asWritten: '原样', by: '王敏' },
    ]);
  });

  it('lists what was entered late, corrected and superseded since, each with its place', async () => {
    const folder = aTown();
    enter(
      folder,
      activity('原来的', '2022-04-20', '2022-04-20'),
      activity('旧的', '2022-04-21', '2022-04-21'),
    );
    await sealed(folder);
    mkdirSync(join(folder, 'records/activity'), { recursive: true });
    writeFileSync(
      join(folder, 'records/activity/after.yaml'),
      activity('补的', '2022-04-22', '2022-05-06') +
        activity('改的', '2022-04-20', '2022-05-07', '  corrects: 原来的\n') +
        activity('替的', '2022-05-08', '2022-05-08', '  supersedes: 旧的\n') +
        activity('以后的', '2022-05-08', '2022-05-08'),
    );
    const { seals: rows, since } = await checked(folder);
    expect(rows).toMatchObject([{ follows: '一致', changed: '记录变了', since: 3 }]);
    expect(since.map(({ what, record, other, place }) => [what, record, other, place])).toEqual([
      ['补录', '补的', null, 'records/activity/after.yaml:1:3'],
      ['更正', '改的', '原来的', 'records/activity/after.yaml:7:3'],
      ['替代', '替的', '旧的', 'records/activity/after.yaml:14:3'],
    ]);
  });

  it('says so when a ledger no longer follows, and what was entered the same day', async () => {
    const folder = aTown();
    await sealed(folder);
    enter(folder, activity('当天的', '2022-04-22', '2022-05-05'));
    const { code, seals: rows, since } = await checked(folder);
    expect(code).toBe(0);
    expect(rows).toMatchObject([{ follows: '不一致', since: 0 }]);
    expect(since).toMatchObject([{ record: '当天的', what: '同日录入，或在定稿之后' }]);
  });

  it('notices a product that is changed or gone, a receipt that is, other settings and another pack', async () => {
    const folder = aTown();
    await sealed(folder);
    const product = join(folder, 'out/阶段-2022-04-30.xlsx');
    appendFileSync(product, 'x');
    edit(folder, 'civic.yaml', 'late-after-days: 5', 'late-after-days: 6');
    edit(folder, 'packs/small/pack.yaml', 'edition:', 'edition: 改 #');
    const [name = ''] = seals(folder);
    edit(folder, `seals/${name}`, 'by: 王敏', 'by: 李强');
    const [row] = (await checked(folder)).seals;
    expect(row).toMatchObject({ product: '在，改过', asWritten: '改过', changed: '设置、测评体系变了' });
    rmSync(product);
    const now = await checked(folder);
    expect(now.seals[0]?.product).toBe('不在镇文件夹里');
  });

  it('says that a ledger cannot be made again when its workbook is no more', async () => {
    const folder = aTown();
    await sealed(folder);
    writeFileSync(join(folder, 'ledgers.yaml'), workbook('month', '月报'));
    expect((await checked(folder)).seals[0]?.follows).toContain('重做不了');
  });

  it('passes over a receipt that is wrong, with a warning', async () => {
    const folder = aTown();
    await sealed(folder);
    const [name = ''] = seals(folder);
    edit(folder, `seals/${name}`, 'on: 2022-04-30', 'on: 2022-04-31');
    expect((await checked(folder)).seals).toEqual([]);
    const check = await type('check', { cwd: folder });
    expect(check.code).toBe(0);
    expect(check.out).toContain('impossible-day');
  });
});

it('a record that missed a sealed ledger is a late entry, in the judgement and in the next ledger', async () => {
  const folder = aTown();
  enter(
    folder,
    activity('赶上的', '2022-04-28', '2022-05-02'),
    activity('没赶上', '2022-04-29', '2022-05-03'),
  );
  const late = async (): Promise<string> => (await type('assess --on 2022-06-30', { cwd: folder })).out;
  expect(await late()).not.toContain('没赶上');
  expect((await sealed(folder, '--filed-by 2022-05-02')).code).toBe(0);
  expect(await late()).toContain('没赶上');
  expect(await late()).not.toContain('赶上的');
  const json = await type('ledger --phase 1 --format json', onDay(folder, '2022-05-09'));
  const { tables } = JSON.parse(json.out) as {
    readonly tables: Readonly<Record<string, { readonly rows: readonly { readonly record?: string }[] }>>;
  };
  expect(tables['5-late']?.rows.map(({ record }) => record)).toEqual(['没赶上']);
});
