import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { civic, copyOfTown, emptyFolder, landu, town, type } from './run-civic.ts';

interface NoticeJson {
  readonly tables: Readonly<
    Record<
      string,
      {
        readonly rows: readonly Readonly<Record<string, unknown>>[];
        readonly lead: readonly string[];
        readonly notes: readonly string[];
        readonly number: string;
        readonly receipt: string;
      }
    >
  >;
}

async function papers(line: string, cwd = landu): Promise<NoticeJson['tables']> {
  const { code, out, err } = await type(`notice ${line} --format json`, { cwd });
  expect(err).not.toContain('    at ');
  expect(code).toBe(0);
  return (JSON.parse(out) as NoticeJson).tables;
}

const may = '--on 2022-04-30';

describe('civic notice', () => {
  test('writes the papers of a unit: all it has not reported on, first hand-outs apart from reminders', async () => {
    const tables = await papers(`--unit 双碾 ${may}`);
    expect(Object.keys(tables).sort()).toEqual(['notice-双碾', 'order-双碾']);
    expect(tables['notice-双碾']?.rows).toMatchObject([
      {
        id: '2022-03-29-双碾-dqvghw',
        found: '2022-03-29',
        sponsor: '韩松岭',
        due: { due: '2022-04-05', overdue: true },
      },
    ]);
    expect(tables['order-双碾']?.rows).toMatchObject([
      { id: '2022-04-28-双碾-xrkwvz', due: { due: '2022-05-05', overdue: false } },
    ]);
    const { out } = await type(`findings --unit 双碾 --state 待签收,待整改,已退回 ${may} --format json`, {
      cwd: landu,
    });
    const { tables: all } = JSON.parse(out) as NoticeJson;
    expect(all.problems?.rows.map((row) => row.id)).toEqual(
      [...(tables['notice-双碾']?.rows ?? []), ...(tables['order-双碾']?.rows ?? [])]
        .map((row) => row.id)
        .sort(),
    );
  });

  test('takes several problems of several units, each once, and a paper a unit', async () => {
    const [a, b] = ['2022-03-29-双碾-dqvghw', '2022-03-10-老鹰岩-rsuwtq'];
    const tables = await papers(`${b} ${a} ${b} ${may}`);
    expect(Object.entries(tables).map(([id, { rows }]) => [id, rows.map((row) => row.id)])).toEqual([
      ['notice-双碾', [a]],
      ['notice-老鹰岩', [b]],
    ]);
  });

  test('asks for a day of all, else for each problem’s own, else says that none is set', async () => {
    const asked = await papers(`--unit 双碾 ${may} --due 2022年5月6日`);
    for (const { rows, lead } of Object.values(asked)) {
      for (const row of rows) expect(row.due).toMatchObject({ due: '2022-05-06', overdue: false });
      expect(lead[0]).toContain('2022-05-06');
    }
    const { 'order-临河社区': own } = await papers('W-3 --on 2022-06-30', town);
    expect(own?.rows[0]?.due).toMatchObject({ code: 'findings-no-due' });
    expect(own?.notes[0]).toContain('未定期限');
    expect(
      (await papers('W-3 --on 2022-06-30 --due 2022-07-04', town))['order-临河社区']?.notes[0],
    ).not.toContain('未定期限');
  });

  test('says who re-checks, and who may not', async () => {
    const tables = await papers(`--unit 双碾 ${may}`);
    for (const { notes } of Object.values(tables)) expect(notes.at(-1)).toContain('整改的人不复查');
  });

  test('carries the number typed, or leaves a blank for one', async () => {
    const { code, out } = await civic(
      ['notice', '--unit', '老鹰岩', '--on', '2022-04-30', '--number', '岚渡通 12 号'],
      {
        cwd: landu,
      },
    );
    expect(code).toBe(0);
    expect(out).toContain('编号：岚渡通 12 号');
    const blank = await papers(`--unit 老鹰岩 ${may}`);
    for (const { number } of Object.values(blank)) expect(number).toMatch(/^编号：＿+$/);
  });

  test('in Markdown it ends with who signs and a receipt to tear off', async () => {
    const { out } = await type(`notice --unit 老鹰岩 ${may} --format markdown`, { cwd: landu });
    expect(out).toContain('| 序号 | 编号 | 发现日期 | 点位 | 存在问题 | 整改时限 | 包保领导 |');
    expect(out).toMatch(
      /签发人：＿+　签发日期：＿+\n\n---\n\n今收到整改通知.*\n\n签收人：＿+　签收日期：＿+/,
    );
    expect(out).toMatch(/\| 1 \| 2022-/);
  });

  test('speaks English', async () => {
    const { out, err } = await type(`notice --unit 老鹰岩 ${may} --lang en --format markdown`, {
      cwd: landu,
    });
    expect(out).toContain('# ');
    expect(out).toContain('Notice to put right · 老鹰岩');
    expect(out).toContain('nobody who put it right does');
    expect(err).toContain('records/notice/');
  });

  test('writes the paper only: it says which record makes it count, and touches none', async () => {
    const cwd = copyOfTown();
    const before = readdirSync(cwd, { recursive: true }).sort();
    const { err } = await type('notice W-1 --on 2022-06-30 --due 2022-07-04', { cwd });
    expect(err).toContain(
      '{ on: 2022-06-30, type: 整改通知, unit: 石笋村, findings: [W-1], due: 2022-07-04, by: …, text: … }',
    );
    expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(before);
    const order = await type('notice W-3 --on 2022-06-30 --number 1号', { cwd });
    expect(order.err).toContain('issued: 2022-06-30、order: 1号');
    expect((await type('notice W-3 --on 2022-06-30 --number 1 --lang en', { cwd })).err).toContain(
      'order: 1',
    );
  });

  test('the record it asks for is one that civic reads', async () => {
    const cwd = copyOfTown();
    const { err } = await type('notice W-1 --on 2022-06-30 --number 甲1号', { cwd });
    const [written = ''] = /\{ on: .*\}/.exec(err) ?? [];
    mkdirSync(join(cwd, 'records/notice'));
    writeFileSync(join(cwd, 'records/notice/a.yaml'), `- ${written.replaceAll('…', '甲')}\n`);
    expect((await type('check', { cwd })).code).toBe(0);
  });
});

describe('for whom', () => {
  test('where an unannounced round found it is told only where the paper goes', async () => {
    const open = await type('notice W-3 --on 2022-06-30', { cwd: town });
    expect(open.out).not.toContain('东街公厕');
    expect(open.out).toContain('另告');
    expect(open.err).toContain('--audience internal');
    const { out, err } = await type('notice W-3 --on 2022-06-30 --audience internal', { cwd: town });
    expect(out).toContain('东街公厕');
    expect(err).not.toContain('--audience internal');
    expect((await type('notice W-3 --on 2022-06-30 --lang en', { cwd: town })).out).toContain('(told apart)');
  });
});

describe('what cannot be notified', () => {
  test.each([
    ['W-33', 'W-3'],
    ['没有', '没有'],
    ['W-2', '已销号'],
    ['W-1 W-2', '已销号'],
    ['', '--unit'],
    ['W-1 --unit 石笋村', '--unit'],
    ['--unit 派出所', '派出所'],
    ['--unit 没有', '--unit'],
    ['--unit 石笋村 --due 2022-06-29', '--due'],
    ['--unit 石笋村 --due 快点', '--due'],
    ['--unit 石笋村 --format doc', '--format'],
    ['--unit 石笋村 --audience 大家', '--audience'],
  ])('%s: exit 2, a sentence, nothing written', async (line, said) => {
    for (const language of ['zh', 'en']) {
      const { code, out, err } = await type(`notice ${line} --on 2022-06-30 --lang ${language}`);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(said);
      expect(err).not.toContain('    at ');
    }
  });

  test('a struck problem', async () => {
    const cwd = copyOfTown();
    writeFileSync(
      join(cwd, 'records/rectification/b.yaml'),
      '- { on: 2022-06-01, finding: W-1, event: 核减, by: 乙主任, reason: 不是问题 }\n',
    );
    const { code, err } = await type('notice W-1 --on 2022-06-30', { cwd });
    expect(code).toBe(2);
    expect(err).toContain('W-1 已核减');
  });

  test('a problem known by its successor’s id may be named by its own', async () => {
    const cwd = copyOfTown();
    writeFileSync(
      join(cwd, 'records/finding/b.yaml'),
      '- { id: W-1b, on: 2022-05-20, text: 村口垃圾两堆, unit: 石笋村, source: 自查, corrects: W-1 }\n',
    );
    const { 'order-石笋村': own } = await papers('W-1 --on 2022-05-22', cwd);
    expect(own?.rows.map((row) => row.id)).toEqual(['W-1b']);
  });
});

describe('as a workbook', () => {
  test('goes to out/ by its kind and unit', async () => {
    const cwd = copyOfTown();
    const { err } = await type('notice W-1 --on 2022-06-30 --format xlsx', { cwd });
    expect(err).toContain('out/整改通知-石笋村-2022-06-30.xlsx');
    expect(existsSync(join(cwd, 'out/整改通知-石笋村-2022-06-30.xlsx'))).toBe(true);
  });

  test('a sheet a paper: its number, its text, its rows, who signs, the receipt', async () => {
    const file = join(emptyFolder(), 'a.xlsx');
    await type(`notice --unit 双碾 ${may} --number 甲12号 -o ${file}`, { cwd: landu });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(readFileSync(file).buffer);
    expect(workbook.worksheets.map(({ name }) => name).sort()).toEqual([
      '整改通知 · 双碾',
      '问题交办单 · 双碾',
    ]);
    const sheet = workbook.getWorksheet('整改通知 · 双碾')!;
    const first = (row: number) => sheet.getCell(row, 1).value;
    expect(first(1)).toBe('整改通知 · 双碾');
    expect(first(3)).toBe('编号：甲12号');
    expect(first(4)).toContain('双碾：下列 1 个问题');
    expect(first(5)).toBe('序号');
    expect([first(6), sheet.getCell(6, 2).value]).toEqual([1, '2022-03-29-双碾-dqvghw']);
    const rest = [7, 8, 9, 10, 11, 12, 13, 14, 15, 16].map((row) => (first(row) ?? '') as string);
    expect(rest.filter((text) => text !== '').map((text) => text.slice(0, 4))).toEqual([
      '改好后向',
      '复查由创',
      '签发人：',
      '回　执（',
      '今收到整',
      '签收人：',
    ]);
    expect(JSON.stringify(sheet.getSheetValues())).not.toContain('填报单位');
  });
});
