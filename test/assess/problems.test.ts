import { describe, expect, it } from 'vitest';
import { countProblems } from '../../src/assess/count-problems.ts';
import type { ProblemStatus } from '../../src/assess/assessment.ts';
import { findRelapses } from '../../src/assess/find-relapses.ts';
import type { Traced } from '../../src/assess/find-relapses.ts';
import type { AnyRecord } from '../../src/records/index.ts';
import { judged, record } from '../support/a-town.ts';
import type { TownChange } from '../support/a-town.ts';
import { day } from '../support/days.ts';

const finding = (id: string, on: string, more: Record<string, unknown> = {}): AnyRecord =>
  record('finding', {
    id,
    on,
    text: '垃圾未清',
    theme: '垃圾积存',
    unit: '临河社区',
    source: '督查',
    site: '东街公厕',
    ...more,
  });
const event = (finding: string, on: string, event: string, more: Record<string, unknown> = {}): AnyRecord =>
  record('rectification', { on, finding, event, by: '李四', ...more });
const closed = (id: string, on: string): AnyRecord[] => [
  event(id, on, '反馈'),
  event(id, on, '复查通过', { by: '王五', unit: '创建办' }),
];

const task = { key: 't', kind: 'task', method: '材料审核' } as const;
function problems(records: readonly AnyRecord[], on = '2022-06-30', change: TownChange = {}) {
  return judged(task, { records, ...change }, on).all;
}
function only(records: readonly AnyRecord[], on = '2022-06-30', change: TownChange = {}): ProblemStatus {
  const [first, ...rest] = problems(records, on, change).problemList;
  expect(rest).toEqual([]);
  if (first === undefined) throw new Error('no problem');
  return first;
}

describe('where a problem comes from', () => {
  it('stands alone, in an inspection, or among the items of a test', () => {
    const { problemList } = problems([
      finding('f', '2022-05-03', { zone: '一区', standard: 'S4-01', round: '一轮' }),
      record('inspection', {
        on: '2022-05-02',
        scope: '综合',
        manner: '明察',
        by: ['甲'],
        site: '东街公厕',
        zone: '一区',
        items: [
          { item: '干净', result: '不符合', problem: { id: 'i', text: '地面积水', unit: '临河社区' } },
          { item: '有人管', result: '符合' },
        ],
      }),
      record('inspection', {
        on: '2022-05-02',
        scope: '综合',
        manner: '明察',
        by: ['甲'],
        unit: '党政办',
        items: [
          {
            item: '桌面',
            result: '不符合',
            problem: { id: 'j', text: '乱', unit: '党政办', theme: '垃圾积存' },
          },
        ],
      }),
      record('test', {
        on: '2022-05-01',
        title: '模拟测评',
        level: '县级',
        issuer: '市创建中心',
        'answer-by': '2022-05-06',
        items: [
          { id: 't1', text: '广告褪色', unit: '党政办' },
          { id: 't2', text: '广告脱落', unit: '党政办', due: '2022-05-20' },
        ],
      }),
      record('test', { on: '2022-05-01', title: '抽查', level: '县级', issuer: '县' }),
      record('test', {
        on: '2022-05-01',
        title: '抽查二',
        level: '县级',
        issuer: '县',
        items: [{ id: 't0', text: '积水', unit: '党政办' }],
      }),
      record('inspection', { on: '2022-05-02', scope: '综合', manner: '明察', by: ['甲'] }),
    ]);
    expect(
      problemList.map(({ id, source, found, due, site, zone, theme, standard }) => ({
        id,
        source,
        found,
        due,
        site,
        zone,
        theme,
        standard,
      })),
    ).toEqual([
      { id: 't0', source: '上级反馈', found: '2022-05-01', due: '未定期限' },
      { id: 't1', source: '上级反馈', found: '2022-05-01', due: '2022-05-06' },
      { id: 't2', source: '上级反馈', found: '2022-05-01', due: '2022-05-20' },
      { id: 'i', source: '督查', found: '2022-05-02', due: '未定期限', site: '东街公厕', zone: '一区' },
      { id: 'j', source: '督查', found: '2022-05-02', due: '未定期限', theme: '垃圾积存' },
      {
        id: 'f',
        source: '督查',
        found: '2022-05-03',
        due: '未定期限',
        site: '东街公厕',
        zone: '一区',
        theme: '垃圾积存',
        standard: 'S4-01',
      },
    ]);
    expect(problemList.map((each) => each.round)).toEqual([...Array<undefined>(5), '一轮']);
    expect(problemList[0]?.site).toBeUndefined();
    expect(problemList[0]?.theme).toBeUndefined();
    expect(problemList[3]?.theme).toBeUndefined();
    expect(problemList.map((each) => each.carried)).not.toContain(true);
  });

  it('carries over from last year, with its own due day', () => {
    const carried = { id: 'last', found: '2021-12-20', due: '2022-01-10' };
    expect(only([finding('c', '2022-01-01', { carried })])).toMatchObject({
      carried: true,
      due: '2022-01-10',
      overdue: true,
    });
    expect(only([finding('c', '2022-01-01', { carried: { id: 'x', found: '2021-12-20' } })]).due).toBe(
      '未定期限',
    );
    expect(only([finding('c', '2022-01-01')]).carried).toBe(false);
  });
});

describe('when a problem is due', () => {
  const adopted: TownChange = {
    targets: {
      'deadline-ordinary': { form: 'count', count: 7 },
      'deadline-at-once': { form: 'count', count: 0 },
    },
  };

  it('has no due day, and is never overdue, until the town adopts deadlines', () => {
    expect(only([finding('f', '2022-01-03', { level: '一般' })])).toMatchObject({
      due: '未定期限',
      overdue: false,
    });
    expect(only([finding('f', '2022-01-03')], '2022-06-30', adopted)).toMatchObject({
      due: '未定期限',
      overdue: false,
    });
  });

  it('counts the level’s days from the order, else from the finding', () => {
    expect(only([finding('f', '2022-05-03', { level: '一般' })], '2022-06-30', adopted).due).toBe(
      '2022-05-10',
    );
    expect(
      only([finding('f', '2022-05-03', { level: '一般', issued: '2022-05-05' })], '2022-06-30', adopted).due,
    ).toBe('2022-05-12');
    expect(only([finding('f', '2022-05-03', { level: '立行立改' })], '2022-06-30', adopted).due).toBe(
      '2022-05-03',
    );
    expect(
      only([finding('f', '2022-05-03', { level: '一般', due: '2022-05-04' })], '2022-06-30', adopted).due,
    ).toBe('2022-05-04');
  });

  it('is overdue the day after, not on the day', () => {
    const one = [finding('f', '2022-05-03', { due: '2022-05-10' })];
    expect(only(one, '2022-05-10').overdue).toBe(false);
    expect(only(one, '2022-05-11').overdue).toBe(true);
  });

  it('an extension moves the day', () => {
    const extended = event('f', '2022-05-09', '延期', {
      due: '2022-06-01',
      reason: '下雨',
      'approved-by': '张三',
    });
    expect(only([finding('f', '2022-05-03', { due: '2022-05-10' }), extended], '2022-05-20')).toMatchObject({
      due: '2022-06-01',
      overdue: false,
      steps: [{ event: { event: '延期' }, state: '待签收' }],
    });
  });

  it('a report made in time waits for its re-check without blame; a late one does not', () => {
    const one = finding('f', '2022-05-03', { due: '2022-05-10' });
    expect(only([one, event('f', '2022-05-10', '反馈')])).toMatchObject({ state: '待复查', overdue: false });
    expect(only([one, event('f', '2022-05-11', '反馈')])).toMatchObject({ state: '待复查', overdue: true });
    expect(only([one, event('f', '2022-05-09', '反馈'), event('f', '2022-05-12', '退回')])).toMatchObject({
      state: '已退回',
      overdue: true,
      sentBack: 1,
    });
  });

  it('what is added to a report made in time does not make it late', () => {
    const one = finding('f', '2022-05-03', { due: '2022-05-10' });
    const inTime = event('f', '2022-05-09', '反馈');
    const added = event('f', '2022-05-12', '反馈', { text: '补照片' });
    expect(only([one, inTime, added])).toMatchObject({ state: '待复查', overdue: false });
    const back = event('f', '2022-05-11', '退回');
    expect(only([one, inTime, back, added])).toMatchObject({ state: '待复查', overdue: true });
  });

  it('a parked or closed one is never overdue', () => {
    const one = finding('f', '2022-05-03', { due: '2022-05-10' });
    const parked = event('f', '2022-05-05', '挂账', { reason: '归水务局', 'approved-by': '张三' });
    expect(only([one, parked])).toMatchObject({ state: '挂账', open: true, overdue: false });
    expect(only([one, ...closed('f', '2022-05-20')])).toMatchObject({
      state: '已销号',
      open: false,
      overdue: false,
      closedOn: '2022-05-20',
    });
    expect(only([one]).closedOn).toBeUndefined();
  });

  it('after a look-back found it again the level’s days start afresh', () => {
    const relapse = event('f', '2022-05-25', '回头看', { result: '反弹' });
    const records = [
      finding('f', '2022-05-03', { level: '一般', due: '2022-05-04' }),
      ...closed('f', '2022-05-04'),
      relapse,
    ];
    expect(only(records, '2022-06-01', adopted)).toMatchObject({
      state: '待整改',
      due: '2022-06-01',
      overdue: false,
      relapsedOn: '2022-05-25',
    });
    expect(only(records, '2022-06-02', adopted).overdue).toBe(true);
    expect(only(records, '2022-06-02').due).toBe('未定期限');
    expect(only(records, '2022-05-24', adopted).relapsedOn).toBeUndefined();
  });
});

describe('what happens to a problem', () => {
  it('events after the cut-off have not happened', () => {
    const records = [finding('f', '2022-05-03'), ...closed('f', '2022-05-20')];
    expect(only(records, '2022-05-19').state).toBe('待签收');
    expect(only(records, '2022-05-20').state).toBe('已销号');
  });

  it('go on under the id of the record that replaced the finding', () => {
    const records = [
      finding('f', '2022-05-03'),
      finding('g', '2022-05-04', { corrects: 'f', text: '垃圾两处未清' }),
      ...closed('f', '2022-05-20'),
    ];
    expect(only(records)).toMatchObject({ id: 'g', state: '已销号' });
  });

  it('a unit that takes over is in charge', () => {
    const handed = event('f', '2022-05-04', '转办', { to: '党政办', reason: '不归我们' });
    expect(only([finding('f', '2022-05-03', { supporting: ['石笋村'] }), handed])).toMatchObject({
      unit: '党政办',
      state: '待签收',
      supporting: ['石笋村'],
    });
  });

  it('the leading group re-checks what the office itself owns', () => {
    const settings = { 'leading-group': [{ name: '赵书记', post: '书记', role: '组长' as const }] };
    const own = finding('f', '2022-05-03', { unit: '创建办' });
    const report = event('f', '2022-05-04', '反馈');
    const byGroup = event('f', '2022-05-05', '复查通过', { by: '赵书记', unit: '党政办' });
    expect(only([own, report, byGroup], '2022-06-30', { settings }).state).toBe('已销号');
    expect(only([own, report, byGroup]).state).toBe('待复查');
  });
});

describe('反弹', () => {
  const trace = (id: string, on: string, closedOn?: string, site = 'x', theme = 't'): Traced => ({
    id,
    found: day(on),
    site,
    zone: undefined,
    theme,
    closedOn: closedOn === undefined ? undefined : day(closedOn),
  });
  const linked = (...all: Traced[]) =>
    Object.fromEntries(Array.from(findRelapses(all, 90), ([{ id }, first]) => [id, first]));

  it('links the same theme at the same site to the first of the chain', () => {
    expect(
      linked(
        trace('a', '2022-01-01', '2022-01-10'),
        trace('b', '2022-02-01', '2022-02-10'),
        trace('c', '2022-03-01'),
      ),
    ).toEqual({ b: 'a', c: 'a' });
  });

  it('reaches back as many days as the rule says, from the day it was closed', () => {
    expect(linked(trace('a', '2022-01-01', '2022-01-10'), trace('b', '2022-04-10'))).toEqual({ b: 'a' });
    expect(linked(trace('a', '2022-01-01', '2022-01-10'), trace('b', '2022-04-11'))).toEqual({});
  });

  it('found again before it was closed, or on the same day, is no relapse', () => {
    expect(linked(trace('a', '2022-01-01', '2022-01-10'), trace('b', '2022-01-10'))).toEqual({});
    expect(linked(trace('a', '2022-01-01', '2022-01-10'), trace('b', '2022-01-11'))).toEqual({ b: 'a' });
    expect(linked(trace('a', '2022-01-01'), trace('b', '2022-02-01'))).toEqual({});
  });

  it('takes the closing nearest before it, whichever was found first', () => {
    expect(
      linked(
        trace('a', '2022-01-01', '2022-06-01'),
        trace('b', '2022-01-02', '2022-01-05'),
        trace('c', '2022-05-01'),
      ),
    ).toEqual({});
    expect(
      linked(
        trace('a', '2022-01-01', '2022-06-01'),
        trace('b', '2022-01-02', '2022-01-05'),
        trace('c', '2022-02-01'),
      ),
    ).toEqual({ c: 'b' });
    expect(
      linked(
        trace('a', '2022-01-01', '2022-01-05'),
        trace('b', '2022-01-02', '2022-01-05'),
        trace('c', '2022-02-01'),
      ),
    ).toEqual({ c: 'b' });
  });

  it('cannot tell without a site or a theme, nor across sites', () => {
    expect(
      linked(
        { ...trace('a', '2022-01-01', '2022-01-10'), site: undefined },
        { ...trace('b', '2022-02-01'), site: undefined },
        { ...trace('c', '2022-01-01', '2022-01-10'), theme: undefined },
        { ...trace('d', '2022-02-01'), theme: undefined },
      ),
    ).toEqual({});
    expect(
      linked(trace('a', '2022-01-01', '2022-01-10', 'x'), trace('b', '2022-02-01', undefined, 'y')),
    ).toEqual({});
    expect(
      linked(trace('a', '2022-01-01', '2022-01-10', 'x', 't'), trace('b', '2022-02-01', undefined, 'x', 'u')),
    ).toEqual({});
  });

  it('is seen in the town: at a site, else in a zone, with a theme, and not of one that was struck', () => {
    const again = (first: Record<string, unknown>, second: Record<string, unknown>, more: AnyRecord[] = []) =>
      problems([
        finding('a', '2022-04-01', first),
        ...closed('a', '2022-04-05'),
        finding('b', '2022-05-01', second),
        ...more,
      ]).problemList.find((each) => each.id === 'b') ?? { relapseOf: 'nowhere', relapsedOn: 'never' };
    expect(again({}, {})).toMatchObject({ relapseOf: 'a', relapsedOn: '2022-05-01' });
    const inZone = { site: undefined, zone: '一区' };
    expect(again(inZone, inZone)).toMatchObject({ relapseOf: 'a' });
    expect(again(inZone, { site: '一区' }).relapseOf).toBeUndefined();
    expect(again({}, { theme: '小广告' }).relapseOf).toBeUndefined();
    expect(again({ theme: undefined }, { theme: undefined }).relapsedOn).toBeUndefined();
    expect(again({ site: undefined }, { site: undefined }).relapseOf).toBeUndefined();
    const struck = event('b', '2022-05-02', '核减', { reason: '不属实', 'approved-by': '张三' });
    expect(again({}, {}, [struck]).relapseOf).toBeUndefined();
  });
});

describe('counts', () => {
  it('keeps 核减 apart from the found and counts marks once a problem', () => {
    const records = [
      finding('a', '2022-04-01', { due: '2022-04-02' }),
      ...closed('a', '2022-04-05'),
      finding('b', '2022-05-01', { due: '2022-05-02', unit: '党政办' }),
      event('b', '2022-05-03', '反馈'),
      event('b', '2022-05-04', '退回', { reason: '无图' }),
      event('b', '2022-05-05', '反馈'),
      event('b', '2022-05-06', '退回', { reason: '无图' }),
      finding('c', '2022-05-01', { site: '西街公厕' }),
      event('c', '2022-05-02', '核减', { reason: '不属实', 'approved-by': '张三' }),
      finding('d', '2022-01-01', {
        site: '西街公厕',
        theme: '小广告',
        carried: { id: 'x', found: '2021-12-01' },
      }),
      event('d', '2022-01-05', '挂账', { reason: '归县', 'approved-by': '张三' }),
    ];
    const all = problems(records);
    expect(all.problems).toEqual({
      found: 3,
      closed: 1,
      struck: 1,
      parked: 1,
      overdue: 1,
      sentBack: 1,
      relapsed: 1,
      carried: 1,
      byState: { 待签收: 0, 待整改: 0, 待复查: 0, 已退回: 1, 挂账: 1, 已销号: 1, 已核减: 1 },
    });
    expect(all.units.find((unit) => unit.unit === '党政办')?.problems).toMatchObject({
      found: 1,
      closed: 0,
      overdue: 1,
    });
    expect(countProblems([]).found).toBe(0);
  });
});
