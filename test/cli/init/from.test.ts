import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Settings } from '../../../src/model/town-files.ts';
import { civic, edit, emptyFolder, landu, type } from '../run-civic.ts';
import { landuOn } from '../../support/landu.ts';
import { enter, scripted } from './scripted-ask.ts';

type Plain = Readonly<Record<string, unknown>>;
interface Carried extends Plain {
  readonly id: string;
  readonly carried: { readonly id: string; readonly found: string; readonly due?: string };
}

const text = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');
const listIn = (folder: string, name: string) => parse(text(folder, name)) as readonly Plain[];
const settingsIn = (folder: string) => parse(text(folder, 'civic.yaml')) as Settings;
const carriedIn = (folder: string, year: number): readonly Carried[] =>
  listIn(folder, `records/finding/${String(year)}-上年结转.yaml`) as readonly Carried[];

interface Problem {
  readonly id: string;
  readonly state: string;
  readonly overdue: boolean;
  readonly carried: boolean;
}

/** Last year's town, 2021, with `records` by path; the new one is to be judged by the pack of 2022. */
async function lastYear(
  records: Readonly<Record<string, string>>,
  more: readonly string[] = [],
): Promise<string> {
  const cwd = emptyFolder();
  const units = '镇属：党政办；派驻：派出所；社区：临河；村：石笋';
  const flags = ['--town-name', '柳坪镇', '--county', '鹿川市', '--year', '2021', '--units', units, '--yes'];
  const { code, err } = await civic(['init', 'a', ...flags, ...more], { cwd });
  if (code !== 0) throw new Error(err);
  for (const [path, text] of Object.entries(records)) {
    const at = join(cwd, 'a', path);
    mkdirSync(join(at, '..'), { recursive: true });
    writeFileSync(at, text);
  }
  return cwd;
}

async function problemsOn(folder: string, on: string): Promise<readonly Problem[]> {
  const { basisOf } = await import('../../../src/assess/basis.ts');
  const { openTown } = await import('../../../src/cli/open-town.ts');
  const { day } = await import('../../support/days.ts');
  const silent = { write: () => undefined, isTTY: false };
  const io = {
    argv: [],
    env: {},
    cwd: folder,
    platform: 'linux',
    now: () => new Date(0),
    stdout: silent,
    stderr: silent,
  };
  const opened = await openTown({
    io,
    language: 'zh',
    option: () => undefined,
    has: () => false,
    all: () => [],
    words: [],
    free: [],
    tell: () => undefined,
  });
  return basisOf(opened!.system, opened!.town, { on: day(on) }).problems;
}

const finding = (id: string, more = ''): string =>
  `- id: ${id}\n  on: 2021-11-02\n  text: 路边堆垃圾\n  unit: 临河\n  source: 自查\n  due: 2021-11-09\n${more}`;
const event = (id: string, on: string, what: string, more = ''): string =>
  `- on: ${on}\n  finding: ${id}\n  event: ${what}\n  by: 某甲\n${more}`;

describe('the example town, carried into 2023', () => {
  const carry = async (): Promise<string> => {
    const cwd = emptyFolder();
    const { code } = await civic(['init', '2023', '--from', landu, '--yes'], { cwd });
    expect(code).toBe(0);
    return join(cwd, '2023');
  };

  test('every problem open on 31 December is a new finding of 1 January, and stands as it stood', async () => {
    const folder = await carry();
    const open = (await landuOn('2022-12-31')).problems.filter((problem) => problem.open);
    const carried = carriedIn(folder, 2023);
    expect(carried.map((each) => each.carried.id).sort()).toEqual(open.map(({ id }) => id).sort());
    for (const each of carried) {
      const before = open.find(({ id }) => id === each.carried.id)!;
      expect(each).toMatchObject({ on: '2023-01-01', text: before.text, unit: before.unit });
      expect(each.carried).toMatchObject({ found: before.found, due: before.due });
    }
    const now = await problemsOn(folder, '2023-01-01');
    expect(now.every((problem) => problem.carried)).toBe(true);
    const stands = (problem: { readonly state: string; readonly overdue: boolean }): string =>
      // Whoever had signed for it signs again.
      `${problem.state.replace('待整改', '待签收')} ${String(problem.overdue)}`;
    expect(now.map(stands).sort()).toEqual(open.map(stands).sort());
    const { out } = await civic(['findings', '--on', '2023-01-01', '--format', 'json'], { cwd: folder });
    expect(out).toContain('上年结转');
  });

  test('no error is in the folder; units, sites, zones, visits and settings are those of last year', async () => {
    const folder = await carry();
    const check = await type('check', { cwd: folder });
    expect([check.code, check.out.includes('没有发现错误')]).toEqual([0, true]);
    for (const name of ['units', 'sites', 'zones', 'visits']) {
      const [before, now] = [landu, folder].map((each) => listIn(each, `${name}.yaml`));
      const bySpelling = (a: Plain, b: Plain): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
      expect([...now!].sort(bySpelling)).toEqual([...before!].sort(bySpelling));
    }
    const [before, now] = [landu, folder].map((each) => settingsIn(each));
    expect(now!['leading-group']).toEqual(before!['leading-group']);
    expect(now!.phases[0]).toMatchObject({ title: '补短板', from: '2023-02-21', to: '2023-04-30' });
    expect([now!.fiction, now!.targets, now!['materials-month']]).toEqual([true, undefined, undefined]);
  });

  test('standing rosters come along with where they are from, what was registered in the year does not', async () => {
    const folder = await carry();
    const rosters = listIn(folder, 'records/roster/2023-上年结转.yaml');
    const lists = new Set(rosters.map(({ list }) => list));
    expect(lists).toContain('文化遗产名录');
    // Last year's praise and complaints prove nothing of this year.
    for (const yearly of ['表扬追责登记', '市场投诉台账', '建言献策登记'])
      expect(lists).not.toContain(yearly);
    const newest = (await landuOn('2022-12-31')).cut.recordsOf('roster');
    for (const { on, list, unit, site, zone, entries, note } of rosters) {
      const isIts = (each: (typeof newest)[number]): boolean =>
        each.list === list && each.unit === unit && each.site === site && each.zone === zone;
      const was = newest.find(isIts)!;
      expect([on, entries]).toEqual(['2023-01-01', was.entries]);
      expect(note).toContain(was.on);
    }
    const places = rosters.map(({ list, unit, site, zone }) => [list, unit, site, zone].join());
    expect(new Set(places).size).toBe(places.length);
  });

  test('the counts are said, and that the pack is of another year', async () => {
    const cwd = emptyFolder();
    const { out } = await civic(['init', '2023', '--from', landu, '--yes'], { cwd });
    const flat = out.replaceAll(/\n\s*/g, '');
    const carried = carriedIn(join(cwd, '2023'), 2023).length;
    expect(flat).toContain(`年末没有销号的问题 ${String(carried)} 个`);
    expect(flat).toMatch(/单位 29，点位 61，保洁责任区 4，巡查计划 23 条，名册 \d+ 份/);
    expect(flat).toContain('2023 年一条标准也判不了');
    expect(flat).toMatch(/没有带过来：.*当年的登记 \d+ 份.*目标值 \d+ 项.*任务 145 项/);
  });
});

describe('last year’s targets', () => {
  const targets = [
    '--targets',
    'road-cleaning-rate=98%；biodiversity-day=2021-05-22',
    '--adopted-by',
    '2021年3号文',
  ];
  const targetsOf = (cwd: string) => settingsIn(join(cwd, 'b')).targets;

  test('--yes adopts none, --keep-targets all but days, by the new document', async () => {
    const cwd = await lastYear({}, targets);
    const kept = ['--keep-targets', '--adopted-by', '2022年1号文'];
    expect((await civic(['init', 'b', '--from', 'a', '--yes', ...kept], { cwd })).code).toBe(0);
    expect(targetsOf(cwd)).toEqual([
      { parameter: 'road-cleaning-rate', value: '≥ 98%', source: '2022年1号文' },
    ]);
    const assess = await type('assess -C b --fail-on none --on 2022-06-30', { cwd });
    expect([assess.code, assess.err]).toEqual([0, '']);
    const plain = await lastYear({}, targets);
    expect((await civic(['init', 'b', '--from', 'a', '--yes'], { cwd: plain })).code).toBe(0);
    expect(targetsOf(plain)).toBeUndefined();
    expect(readFileSync(join(plain, 'b/civic.yaml'), 'utf8')).toContain('上年定为 ≥ 98%');
  });

  test('at a terminal they are offered one by one, a day on the same day of the new year', async () => {
    const cwd = await lastYear({}, targets);
    const ask = scripted([
      ...[enter, enter, enter, enter, enter, '村：双碾', enter, '', ''],
      ...['逐项定', ...Array.from({ length: 9 }, () => enter), '沿用上年 ≥ 98%'],
      ...[enter, enter, enter, enter, '沿用上年 2022-05-22', '其余', '2022年1号文', true],
    ]);
    const { code } = await civic(['init', 'b', '--from', 'a'], { cwd, ask });
    expect([code, ask.refused]).toEqual([0, []]);
    expect(targetsOf(cwd)).toEqual([
      { parameter: 'road-cleaning-rate', value: '≥ 98%', source: '2022年1号文' },
      { parameter: 'biodiversity-day', value: '2022-05-22', source: '2022年1号文' },
    ]);
    const units = listIn(join(cwd, 'b'), 'units.yaml').map(({ id }) => id);
    expect(units).toEqual(['创建办', '党政办', '派出所', '临河', '石笋', '双碾']);
  });
});

describe('problems', () => {
  test('carried twice, one keeps the day it was found first and has a new id each year', async () => {
    const cwd = await lastYear({
      'records/finding/a.yaml': finding('P1').replace(
        'due: 2021-11-09',
        'due: 2021-11-09\n  carried: { id: P0, found: 2019-05-01 }',
      ),
    });
    expect((await civic(['init', 'b', '--from', 'a', '--yes'], { cwd })).code).toBe(0);
    expect((await civic(['init', 'c', '--from', 'b', '--yes'], { cwd })).code).toBe(0);
    const [first] = carriedIn(join(cwd, 'b'), 2022);
    const [second] = carriedIn(join(cwd, 'c'), 2023);
    expect(first?.carried).toEqual({ id: 'P1', found: '2019-05-01', due: '2021-11-09' });
    expect(second?.carried).toEqual({ id: first?.id, found: '2019-05-01', due: '2021-11-09' });
    expect(second?.id).not.toBe(first?.id);
    expect((await type('check -C c', { cwd })).code).toBe(0);
    const assess = await type('assess -C b --fail-on none --on 2022-06-30', { cwd });
    expect([assess.code, assess.out.includes('上年结转 1')]).toEqual([0, true]);
  });

  test('a problem of a site that closed keeps the name of the place; the site itself stays behind', async () => {
    const site =
      '- id: 旧市场\n  kind: 集贸市场\n  unit: 临河\n  to: 2021-12-31\n- id: 新市场\n  kind: 集贸市场\n  unit: 临河\n';
    const cwd = await lastYear({
      'sites.yaml': site,
      'records/finding/a.yaml': finding('P1', '  site: 旧市场\n') + finding('P2', '  site: 新市场\n'),
    });
    const { out } = await civic(['init', 'b', '--from', 'a', '--yes'], { cwd });
    expect(out).toContain('停用的点位 1');
    expect(listIn(join(cwd, 'b'), 'sites.yaml').map(({ id }) => id)).toEqual(['新市场']);
    const places = carriedIn(join(cwd, 'b'), 2022).map(({ carried, site: at, place }) => [
      carried.id,
      at,
      place,
    ]);
    expect(places.sort()).toEqual([
      ['P1', undefined, '旧市场'],
      ['P2', '新市场', undefined],
    ]);
  });

  test('one that was reported on can be closed by the office without being reported again; closed ones stay behind', async () => {
    const cwd = await lastYear({
      'records/finding/a.yaml': ['P1', 'P2', 'P3', 'P4'].map((id) => finding(id)).join(''),
      'records/rectification/a.yaml': [
        event('P1', '2021-11-05', '反馈'),
        event('P1', '2021-11-06', '复查通过').replace('某甲', '某乙'),
        event('P2', '2021-11-05', '反馈'),
        event('P2', '2021-11-06', '退回', '  reason: 照片不清\n').replace('某甲', '某乙'),
        event('P2', '2021-11-07', '反馈', '  text: 已清走\n'),
        event('P3', '2021-11-20', '反馈'),
        event('P4', '2021-11-05', '核减', '  approved-by: 某丙\n  reason: 不是问题\n'),
      ].join(''),
    });
    expect((await civic(['init', 'b', '--from', 'a', '--yes'], { cwd })).code).toBe(0);
    const folder = join(cwd, 'b');
    const carried = carriedIn(folder, 2022);
    expect(carried.map((each) => each.carried.id).sort()).toEqual(['P2', 'P3']);
    const newId = (id: string): string => carried.find((each) => each.carried.id === id)!.id;
    const now = await problemsOn(folder, '2022-01-05');
    // P2 was reported in time, P3 was not.
    expect(now.map(({ id, state, overdue }) => [id, state, overdue]).sort()).toEqual(
      [
        [newId('P2'), '待复查', false],
        [newId('P3'), '待复查', true],
      ].sort(),
    );
    writeFileSync(
      join(folder, 'records/rectification/close.yaml'),
      event(newId('P2'), '2022-01-05', '复查通过').replace('某甲', '某乙'),
    );
    const closed = (await problemsOn(folder, '2022-01-05')).find(({ id }) => id === newId('P2'));
    expect(closed?.state).toBe('已销号');
  });
});

test('what the town added to the pack comes along, as it is', async () => {
  const kind = '# 本镇自加\n- id: 渡口\n  items:\n    - { id: 干净, look: 没有垃圾 }\n';
  const cwd = await lastYear({
    'own/sites.yaml': kind,
    'mappings/市里的清单.yaml': '# 表头\n',
    'sites.yaml': '- id: 老渡口\n  kind: 渡口\n  unit: 临河\n',
  });
  const { code, err } = await civic(['init', 'b', '--from', 'a', '--yes'], { cwd });
  expect([code, err.split('\n').filter((line) => !line.includes('警告'))]).toEqual([0, ['']]);
  expect(readFileSync(join(cwd, 'b/own/sites.yaml'), 'utf8')).toBe(kind);
  expect(readFileSync(join(cwd, 'b/mappings/市里的清单.yaml'), 'utf8')).toBe('# 表头\n');
  expect(listIn(join(cwd, 'b'), 'sites.yaml').map(({ id }) => id)).toEqual(['老渡口']);
  expect((await type('check -C b', { cwd })).code).toBe(0);
});

test.each([
  [
    'a folder with an error',
    (cwd: string) => edit(cwd, 'a/units.yaml', 'type: 村', 'type: 庄'),
    [],
    'units.yaml',
  ],
  ['a year that is not later', () => undefined, ['--year', '2021'], '2021'],
  ['a unit that is there already', () => undefined, ['--units', '社区：临河'], '临河'],
  [
    'targets kept by no document',
    () => undefined,
    ['--keep-targets', '--targets', 'road-cleaning-rate=98%'],
    '--adopted-by',
  ],
])('%s: exit 2, and nothing is written', async (_, spoil, flags, said) => {
  const cwd = await lastYear({});
  spoil(cwd);
  const { code, err } = await civic(['init', 'b', '--from', 'a', '--yes', ...flags], { cwd });
  expect([code, existsSync(join(cwd, 'b')), err.includes(said)]).toEqual([2, false, true]);
});

test('last year’s folder is not touched', async () => {
  const cwd = emptyFolder();
  cpSync(landu, join(cwd, 'a'), { recursive: true });
  const state = () => readdirSync(join(cwd, 'a'), { recursive: true }).length;
  const before = state();
  expect((await civic(['init', '--from', 'a', '--yes'], { cwd })).code).toBe(0);
  expect([state(), readdirSync(cwd).sort()]).toEqual([before, ['a', '岚渡镇-2023']]);
});
