import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { civic, copyOfTown, edit, landu, town, type } from './run-civic.ts';

type Row = Readonly<Record<string, unknown>>;
interface TableJson {
  readonly rows: readonly Row[];
  readonly lead: readonly string[];
  readonly notes: readonly string[];
}
type Tables = Readonly<Record<string, TableJson>>;
interface Names {
  readonly names: readonly string[];
}

async function inspect(line: string, cwd = landu): Promise<Tables> {
  const { code, out, err } = await type(`inspect ${line} --format json`, { cwd });
  expect(code, err).toBe(0);
  return (JSON.parse(out) as { tables: Tables }).tables;
}

/** A copy of the small town with more sites, a plan of visits and an announced round. */
function biggerTown(): string {
  const cwd = copyOfTown();
  const more = ['河街公厕', '桥头公厕', '车站公厕'].map((id) => `- { id: ${id}, kind: 公厕, unit: 石笋村 }`);
  more.push('- { id: 旧公厕, kind: 公厕, unit: 石笋村, to: 2022-05-31 }');
  writeFileSync(
    join(cwd, 'sites.yaml'),
    `${readFileSync(join(cwd, 'sites.yaml'), 'utf8')}${more.join('\n')}\n`,
  );
  writeFileSync(
    join(cwd, 'rounds.yaml'),
    `${readFileSync(join(cwd, 'rounds.yaml'), 'utf8')}- { id: R2, title: 七月集中检查, manner: 集中, from: 2022-07-01, to: 2022-07-10 }\n`,
  );
  writeFileSync(join(cwd, 'visits.yaml'), '- { kind: 公厕, every: month }\n');
  return cwd;
}

const on = '--on 2022-06-30';
const internal = '--audience internal';
const sitesOf = ({ draw }: Tables): readonly string[] =>
  (draw?.rows ?? []).flatMap(({ sites }) => [...(sites as Names).names]);

describe('the plan of visits of the example town', () => {
  test('at 2022-05-25: who is owed a visit, and the mock test two days past its deadline', async () => {
    const { plan, places, tests, likeSites } = await inspect('--on 2022-05-25');
    expect(plan?.rows).toHaveLength(23);
    expect(plan?.rows.find(({ whom }) => (whom as Row).kind === '公厕')).toMatchObject({
      from: '2022-05-01',
      to: '2022-05-31',
      places: 4,
      done: 4,
      owed: 4,
      late: 0,
    });
    // No week's visit to the main streets since the second week of May.
    const late = places?.rows.filter(({ overdueSince }) => overdueSince !== null);
    expect(late?.map(({ place, overdueSince }) => [place, overdueSince])).toEqual([
      ['岚渡主街', '2022-05-22'],
      ['中学路', '2022-05-15'],
      ['车站巷', '2022-05-22'],
      ['湖畔路', '2022-05-22'],
    ]);
    expect(places?.rows).toHaveLength(48);
    expect(tests?.rows[0]).toMatchObject({
      on: '2022-05-18',
      answerBy: '2022-05-23',
      items: 38,
      inTime: 14,
      late: 11,
      open: 13,
      overdue: 13,
    });
    const sent = likeSites?.rows.find(({ theme, siteKind }) => theme === '飞线' && siteKind === '社区小区');
    expect((sent?.unchecked as Names).names).toEqual(['公租房小区']);
  });

  test('at 2022-06-30: 半坡 is owed its second visit; two items of the test are still unanswered', async () => {
    const { places, tests, likeSites, rounds } = await inspect(on);
    expect(places?.rows.map(({ place }) => place)).toEqual([
      '岚渡主街',
      '中学路',
      '车站巷',
      '湖畔路',
      '主街公厕',
      '农贸市场公厕',
      '文化广场公厕',
      '半坡',
    ]);
    expect(tests?.rows[0]).toMatchObject({ items: 38, inTime: 14, late: 22, open: 2, overdue: 2 });
    const waiting = likeSites?.rows.filter(({ unchecked }) => (unchecked as Names).names.length > 0);
    expect(waiting?.map(({ theme, siteKind }) => [theme, siteKind])).toEqual([
      ['乱停乱放', '公交站台'],
      ['公益广告缺损', '文化站所'],
      ['占道经营', '公园广场'],
    ]);
    expect(rounds?.rows.map(({ round }) => round)).toEqual(['2022-04集中检查']);
  });

  test('unannounced visits and rounds are for the office: with them the toilets are done', async () => {
    const { places, rounds, plan } = await inspect(`${on} ${internal}`);
    expect(places?.rows.map(({ place }) => place)).not.toContain('主街公厕');
    expect(plan?.notes.join()).not.toContain('暗访');
    expect(rounds?.rows.find(({ round }) => round === '2022-06暗访')).toMatchObject({
      drawn: 16,
      missed: 1,
      missedSites: { names: ['老鹰岩村'] },
    });
    expect((await inspect(on)).plan?.notes.join()).toContain('17 次暗访没有计入');
  });
});

describe('a town without a plan', () => {
  test('is told so, and still sees the last visit of every site; nobody has been there in public', async () => {
    const seen = await inspect(on, town);
    expect(seen.plan?.lead.join()).toContain('没有巡查计划，写 visits.yaml');
    expect(seen.places?.rows.map(({ place, owed }) => [place, owed])).toEqual([
      ['东街公厕', null],
      ['西街公厕', null],
    ]);
    expect(JSON.stringify(seen.places?.rows)).not.toContain('2022-06-02');
    const all = await inspect(`${on} ${internal}`, town);
    expect(all.places?.rows[0]).toMatchObject({ place: '东街公厕', last: '2022-06-02' });
  });

  test('a plan lists those not visited, --full everyone', async () => {
    const cwd = biggerTown();
    const rows = async (more: string) =>
      (await inspect(`${on} ${internal} ${more}`, cwd)).places?.rows.map(({ place }) => place);
    expect(await rows('')).toEqual(['西街公厕', '河街公厕', '桥头公厕', '车站公厕']);
    expect(await rows('--full')).toEqual(['东街公厕', '西街公厕', '河街公厕', '桥头公厕', '车站公厕']);
  });
});

describe('a sample', () => {
  test('is repeatable, holds sites in use only, and tells rounds.yaml what to write', async () => {
    const cwd = biggerTown();
    const line = `inspect ${on} --kind 公厕 --sample 3 --seed 甲 ${internal}`;
    const [first, second] = [await type(line, { cwd }), await type(line, { cwd })];
    expect(first).toEqual(second);
    expect(first.code).toBe(0);
    const drawn = sitesOf(await inspect(line.replace('inspect ', ''), cwd));
    expect(drawn).toHaveLength(3);
    expect(drawn).not.toContain('旧公厕');
    const [, entry = ''] = first.err.split(/：\n/);
    expect(parse(entry)).toEqual([
      {
        id: '2022-06-30暗访',
        title: '暗访抽查',
        manner: '暗访',
        from: '2022-06-30',
        to: '2022-06-30',
        sample: { 公厕: drawn },
      },
    ]);
    // What it says to write is what civic reads.
    writeFileSync(join(cwd, 'rounds.yaml'), `${readFileSync(join(cwd, 'rounds.yaml'), 'utf8')}${entry}`);
    expect((await type('check', { cwd })).code).toBe(0);
    expect(sitesOf(await inspect(`${on} --round 2022-06-30暗访 ${internal}`, cwd))).toEqual(drawn);
  });

  test('does not depend on the order of the file', async () => {
    const cwd = biggerTown();
    const line = `${on} --kind 公厕 --sample 2 --seed 乙 ${internal}`;
    const before = sitesOf(await inspect(line, cwd));
    const lines = readFileSync(join(cwd, 'sites.yaml'), 'utf8').trimEnd().split('\n');
    writeFileSync(join(cwd, 'sites.yaml'), `${lines.reverse().join('\n')}\n`);
    expect([...sitesOf(await inspect(line, cwd))].sort()).toEqual([...before].sort());
  });

  test('without a seed one is made from town, year and round, and printed', async () => {
    const cwd = biggerTown();
    const own = await inspect(`${on} --kind 公厕 --sample 2 --round R2`, cwd);
    expect(own.draw?.lead.join()).toContain('测试镇-2022-R2');
    const typed = await inspect(`${on} --kind 公厕 --sample 2 --round R2 --seed 测试镇-2022-R2`, cwd);
    expect(sitesOf(typed)).toEqual(sitesOf(own));
    expect((await inspect(`${on} --kind 公厕 --sample 2 ${internal}`, cwd)).draw?.lead.join()).toContain(
      '测试镇-2022-2022-06-30',
    );
  });

  test('more than there are takes all, and says so', async () => {
    const { draw } = await inspect(`${on} --kind 公厕 --sample 9 ${internal}`, biggerTown());
    expect(draw?.rows[0]).toMatchObject({ inUse: 5, chosen: 5 });
    expect(draw?.notes.join()).toContain('公厕要抽 9 处，在用的只有 5 处');
  });

  test.each([
    ['lots without a round', '--kind 公厕 --sample 1'],
    ['the sample of an unannounced round', '--round R1'],
    ['an unannounced round’s sites, even all of a kind', '--kind 公厕 --round 六月暗访'],
    ['problems drawn to look back at', '--look-back --sample 1'],
  ])('%s is refused to the public, and nothing is written', async (_, line) => {
    const cwd = biggerTown();
    const { code, out, err } = await type(`inspect ${on} ${line} -o 表.xlsx`, { cwd });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('--audience internal');
    expect(err).not.toContain('公厕');
    expect(existsSync(join(cwd, '表.xlsx'))).toBe(false);
    expect((await type(`inspect ${on} ${line} ${internal}`, { cwd })).code).toBe(0);
  });

  test('of an announced round is anybody’s, and so are all sites of a kind', async () => {
    const cwd = biggerTown();
    const { code, err } = await type(`inspect ${on} --kind 公厕 --sample 2 --round R2`, { cwd });
    expect(code).toBe(0);
    expect(err).toContain('R2 下面写');
    expect(err).not.toContain('- id:');
    expect(sitesOf(await inspect(`${on} --kind 公厕`, cwd))).toHaveLength(5);
  });

  test('a name with signs of YAML in it is written so that it can be read back', async () => {
    const cwd = biggerTown();
    edit(cwd, 'sites.yaml', 'id: 河街公厕', "id: '3: 河街 #''公厕'''");
    const { err } = await type(`inspect ${on} --kind 公厕 --sample 9 ${internal}`, { cwd });
    const [entry] = parse(err.slice(err.indexOf('- id'))) as [{ sample: Record<string, string[]> }];
    expect(entry.sample.公厕).toContain("3: 河街 #'公厕'");
  });
});

describe('what is wrong with the line', () => {
  test.each([
    ['--kind 公侧', '公厕'],
    ['--kind ,', '公厕'],
    ['--kind 公厕 --sample 0', '--sample'],
    ['--kind 公厕 --sample 两个', '1 到 10000'],
    ['--look-back --days 1.5', '--days'],
    ['--sample 2', '--kind 或 --look-back'],
    ['--kind 公厕 --seed 甲', '--sample'],
    ['--days 3', '--look-back'],
    ['--look-back --kind 公厕', '--kind'],
    ['--look-back --full', '--full'],
    ['--round R9', 'R1'],
    ['--round R2', '--kind'],
    ['--format doc', '--format'],
    ['--audience 大家', '--audience'],
  ])('%s: exit 2, and what to type', async (line, said) => {
    const { code, out, err } = await type(`inspect ${on} ${line}`, { cwd: biggerTown() });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
    expect(err).not.toContain('    at ');
  });

  test('a kind of which no site is in use', async () => {
    const cwd = copyOfTown();
    writeFileSync(
      join(cwd, 'packs/small/sites.yaml'),
      '- id: 公厕\n  items: [{ id: 干净, look: 地面 }]\n- id: 车站\n  items: [{ id: 干净, look: 地面 }]\n',
    );
    const { code, err } = await type(`inspect ${on} --kind 车站`, { cwd });
    expect(code).toBe(2);
    expect(err).toContain('没有在用的点位属于 车站');
    // Beside a kind that has some it is an empty row, not a mistake.
    expect((await inspect(`${on} --kind 车站,公厕`, cwd)).draw?.rows.map(({ chosen }) => chosen)).toEqual([
      2, 0,
    ]);
  });
});

describe('check sheets and cards', () => {
  test('a line a site and item; a card with who is in charge and what is open, all of it for the office', async () => {
    const line = `${on} --kind 公厕`;
    const seen = await inspect(line, town);
    expect(seen['sheet-公厕']?.rows).toEqual(
      ['东街公厕', '西街公厕'].map((site) => ({
        site,
        item: '干净',
        look: '地面',
        result: null,
        reason: null,
      })),
    );
    // What an unannounced round found there would tell that the site was drawn.
    expect(JSON.stringify(seen['card-东街公厕'])).not.toContain('W-3');
    const card = (await inspect(`${line} ${internal}`, town))['card-东街公厕'];
    expect(card?.rows.find(({ name }) => name === 'W-3')).toMatchObject({ content: '地面积水' });
    const shared = (await inspect(`${on} --kind 公厕`))['card-主街公厕'];
    const told = JSON.stringify(shared);
    for (const word of ['村镇建设中心', '江楠', '韩松岭', '干净整洁']) expect(told).toContain(word);
  });

  test('as a workbook: a sheet each, named as Excel takes it, with every blank to fill in', async () => {
    const cwd = copyOfTown();
    const { code } = await type(`inspect ${on} --kind 公厕 -o 表.xlsx`, { cwd });
    expect(code).toBe(0);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(readFileSync(join(cwd, '表.xlsx')).buffer);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      '点位安排',
      '检查表·公厕',
      '明白卡·东街公厕',
      '明白卡·西街公厕',
    ]);
    const sheet = workbook.getWorksheet('检查表·公厕');
    expect(sheet?.pageSetup.orientation).toBe('landscape');
    expect(sheet?.getRow(4).values).toEqual([
      undefined,
      '序号',
      '点位',
      '检查内容',
      '看什么',
      '结果',
      '说明',
    ]);
    expect(sheet?.rowCount).toBeGreaterThan(5);
  });

  test('speaks English', async () => {
    const { out } = await civic(['inspect', '--on', '2022-06-30', '--kind', '公厕', '--lang', 'en'], {
      cwd: town,
    });
    expect(out).toContain('Check sheet · 公厕');
    expect(out).toContain('unit in charge');
    expect((await type(`inspect ${on} --lang en`, { cwd: town })).out).toContain(
      'There is no plan of visits',
    );
  });
});

describe('looking back', () => {
  test('lists closed problems nobody has looked at since, with who closed them', async () => {
    const { problems } = await inspect(`${on} --look-back`, town);
    expect(problems?.rows).toEqual([
      expect.objectContaining({
        id: 'W-2',
        closed: '2022-05-24',
        closedBy: '乙主任',
        held: null,
        relapsed: null,
      }),
    ]);
    expect((await inspect(`${on} --look-back --days 10`, town)).problems?.rows).toEqual([]);
  });

  test('draws the same lots again', async () => {
    const ids = async (more: string) =>
      (await inspect(`${on} --look-back --sample 5 ${internal} ${more}`)).problems?.rows.map(({ id }) => id);
    const first = await ids('');
    expect(first).toHaveLength(5);
    expect(await ids('--seed 岚渡镇-2022-2022-06-30')).toEqual(first);
    expect(await ids('--seed 另一个')).not.toEqual(first);
  });
});
