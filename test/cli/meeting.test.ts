import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { assessed, copyOfTown, emptyFolder, landu, town, type } from './run-civic.ts';

type Row = Readonly<Record<string, unknown>>;
interface TableJson {
  readonly rows: readonly Row[];
  readonly total: Row | null;
  readonly lead: readonly string[];
  readonly notes: readonly string[];
}
type Tables = Readonly<
  Record<
    'sheet' | 'changes' | 'overdue' | 'owed' | 'disputed' | 'parked' | 'decisions' | 'directives' | 'decided',
    TableJson
  >
>;

async function sheetOn(line: string, cwd = landu): Promise<Tables> {
  const { code, out } = await type(`meeting ${line} --format json`, { cwd });
  expect(code).toBe(0);
  return (JSON.parse(out) as { tables: Tables }).tables;
}

const said = (value: unknown): string => (value as { said: string }).said;

describe('civic meeting of the example', () => {
  test('at the end of June: 10 overdue, 4 挂账, and the gaps that assess finds', async () => {
    const tables = await sheetOn('--on 2022-06-30');
    const { problems, counts, gaps } = await assessed('--on 2022-06-30', { cwd: landu });
    expect([problems.overdue, problems.parked]).toEqual([10, 4]);
    expect(tables.overdue.rows).toHaveLength(10);
    expect(tables.overdue.rows[0]).toMatchObject({
      id: '2022-03-10-老鹰岩-rsuwtq',
      unit: '老鹰岩',
      since: '2022-03-17',
      days: 105,
    });
    expect(tables.parked.rows).toHaveLength(4);
    expect(said(tables.parked.rows[0]?.what)).toContain('沟渠产权属县级水务部门');
    const owed = tables.owed.rows.map(({ gaps: own }) => Number(own));
    expect(owed.reduce((sum, each) => sum + each, 0)).toBe(counts.gaps.overdue);
    expect(tables.owed.rows.find(({ unit }) => unit === '双碾')).toMatchObject({
      gaps: gaps.filter((gap) => gap.subject.name === '双碾' && gap.timing === 'overdue').length,
    });
    const front = Object.fromEntries(tables.sheet.rows.map(({ item, value }) => [said(item), value]));
    expect(front).toEqual({
      时间: null,
      地点: null,
      主持: null,
      参会: null,
      '逾期问题（个）': 10,
      '逾期短板（处）': counts.gaps.overdue,
      '有争议（件）': 0,
      '挂账（个）': 4,
      '要领导拍板（件）': tables.decisions.rows.length,
      '上级交办逾期未办（件）': 1,
    });
  });

  test('at the end of June: the meeting before, what it left, and what changed since', async () => {
    const { changes, decided, directives } = await sheetOn('--on 2022-06-30');
    expect(changes.lead).toEqual(['2022-06-28 至 2022-06-30（上次会：2022-06-27 第11次周调度）']);
    expect(changes.total).toMatchObject({ found: 0, closed: 0, sentBack: 0, overdue: 1 });
    expect(decided.lead[0]).toContain('2022-05-19 模拟测评反馈会');
    expect(decided.rows.map(({ what }) => what)).toEqual(['当天分到单位', '举一反三查同类点位']);
    const [first] = directives.rows;
    expect(first).toMatchObject({ unit: '双碾', due: '2022-06-28', done: null, days: 2 });
    expect(said(first?.state)).toBe('逾期未办');
    expect(said(first?.what)).toBe('汛期环境卫生专项整治：河边漂浮垃圾打捞（鹿创建函〔2022〕26号）');
  });

  test('at the end of October: 7 overdue, 6 挂账, an objection, a deadline nobody approved, directives answered late', async () => {
    const tables = await sheetOn('--on 2022-10-31');
    expect(tables.overdue.rows).toHaveLength(7);
    expect(tables.parked.rows).toHaveLength(6);
    expect(tables.disputed.rows).toMatchObject([
      { id: '2022-10-18-桐坳-lydpwx', unit: '桐坳', since: '2022-10-24', days: 7 },
    ]);
    expect(said(tables.disputed.rows[0]?.what)).toBe(
      '棚是护林点临时搭的，请农业服务中心一起认定；针对：耕地林地 · 林缘搭棚未报批',
    );
    expect(tables.decisions.rows.map(({ kind, id, days }) => [said(kind), id, days])).toEqual([
      ['延期没有写批准人', '2022-10-13-半坡-ergxye', 3],
      ['异议待处理', '2022-10-18-桐坳-lydpwx', 7],
      ['待人工认定', 'S2-18/checked', 178],
      ['久拖未销', '2022-04-11-老鹰岩-nrwjvf', 203],
    ]);
    expect(tables.directives.lead[0]).toContain('逾期未办 0 件、待办 2 件、逾期办结 5 件、已办结 9 件');
    expect(tables.directives.rows.map(({ state }) => said(state))).toEqual([
      '待办',
      '待办',
      ...Array.from({ length: 5 }, () => '逾期办结'),
    ]);
    expect(tables.decided.rows.map(({ what }) => what)).toEqual(['没销号的逐条定责']);
  });

  test('from the day that --since names: the month’s figures are those of assess on both days', async () => {
    const { changes } = await sheetOn('--on 2022-10-31 --since 2022-10-01');
    expect(changes.lead).toEqual(['2022-10-01 至 2022-10-31']);
    const before = (await assessed('--on 2022-09-30', { cwd: landu })).problems;
    const after = (await assessed('--on 2022-10-31', { cwd: landu })).problems;
    expect(changes.total?.found).toBe(after.found - before.found);
    const units = changes.rows.reduce((sum, { found }) => sum + Number(found), 0);
    expect(units).toBe(changes.total?.found);
  });

  test('a waiver is brought up in December, and what the year leaves', async () => {
    const { decisions } = await sheetOn('--on 2022-12-05');
    const waivers = decisions.rows.filter(({ kind }) => said(kind) === '不适用认定将到期');
    expect(waivers.map(({ id }) => id).sort()).toEqual(['S4-24', 'S6-20']);
    expect(said(waivers[0]?.what)).toContain('到 2022-12-31 为止，还有 26 天');
  });
});

describe('civic meeting and its readers', () => {
  test('the public sees no leader’s name and no objection against a notice; the office sees both', async () => {
    const on = '--on 2022-09-30';
    for (const format of ['table', 'markdown', 'json']) {
      const { out } = await type(`meeting ${on} --format ${format}`, { cwd: landu });
      expect(out).not.toContain('包保领导');
      expect(out).not.toMatch(/韩松岭|罗思齐|秦望舒|陈远舟/);
    }
    const { out } = await type(`meeting ${on} --audience internal`, { cwd: landu });
    expect(out).toContain('包保领导');
    expect(out).toMatch(/韩松岭/);
  });

  test('a site drawn for an unannounced round is not told to the public', async () => {
    const cwd = copyOfTown();
    const line = 'meeting --on 2022-12-31 --format markdown';
    expect((await type(line, { cwd })).out).not.toMatch(/(东|西)街公厕/);
    expect((await type(`${line} --audience internal`, { cwd })).out).toMatch(/(东|西)街公厕/);
  });

  test('speaks English', async () => {
    const { out } = await type('meeting --on 2022-10-31 --lang en', { cwd: landu });
    for (const words of ['For a leader to decide', 'to be attested', 'done late', 'Newly late'])
      expect(out).toContain(words);
  });

  test('says what is empty, and that no deadline was adopted', async () => {
    const { disputed, decisions, changes } = await sheetOn('--on 2022-02-01', town);
    expect(disputed.lead).toEqual(['没有']);
    expect(changes.lead).toEqual(['2022-01-01 至 2022-02-01', '没有']);
    expect(decisions.notes).toEqual(['整改期限一个也没有定（未定标），久拖的不列。']);
  });

  test.each([
    ['--since 2022-07-01', '--since'],
    ['--since 昨天', '--since'],
    ['--since 2020-01-01', '--since'],
    ['--format doc', '--format'],
    ['--audience 大家', '--audience'],
    ['--unit 双碾', '--unit'],
  ])('%s is a mistake that says what to type', async (line, option) => {
    const { code, out, err } = await type(`meeting --on 2022-06-30 ${line}`, { cwd: landu });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(option);
  });

  test('since the cut-off day itself is one day', async () => {
    const { changes } = await sheetOn('--on 2022-06-30 --since 2022-06-30');
    expect(changes.lead[0]).toBe('2022-06-30 至 2022-06-30');
  });
});

test('the workbook has a sheet a table, blanks to fill in and a line to sign', async () => {
  const file = join(emptyFolder(), 'a.xlsx');
  expect((await type(`meeting --on 2022-06-30 -o ${file}`, { cwd: landu })).code).toBe(0);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(readFileSync(file).buffer);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([
    '周调度会',
    '本周变化',
    '逾期问题',
    '逾期短板',
    '有争议',
    '挂账',
    '要领导拍板',
    '上级交办',
    '上次议定',
  ]);
  const front = workbook.getWorksheet('周调度会')!;
  const cells = front.getSheetValues().flat();
  for (const text of ['时间', '地点', '主持', '参会']) expect(cells).toContain(text);
  expect(cells.some((value) => typeof value === 'string' && value.includes('主持人：＿＿'))).toBe(true);
});
