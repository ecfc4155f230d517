import { describe, expect, it } from 'vitest';
import { assessOn } from '../../src/assess/assess.ts';
import { basisOf } from '../../src/assess/basis.ts';
import { dutiesOf } from '../../src/assess/duties.ts';
import type { Check } from '../../src/checks/index.ts';
import type { AnyRecord } from '../../src/records/index.ts';
import { aSystem, aTown, record, standard } from '../support/a-town.ts';
import type { TownChange } from '../support/a-town.ts';
import { day } from '../support/days.ts';

const paper: Check = {
  key: 'paper',
  kind: 'evidence',
  method: '材料审核',
  span: 'year',
  asks: [{ material: '规范文件' }],
};
const cleaning: Check = {
  key: 'cleaning',
  kind: 'metric',
  method: '实地考察',
  metric: 'cleaning',
  parameter: 'cleaning',
};
const hoarding: Check = {
  key: 'hoarding',
  kind: 'metric',
  method: '实地考察',
  metric: 'hoarding',
  parameter: 'hoarding',
  per: 'site',
  of: ['公厕'],
};

function owed(
  checks: readonly Check[],
  change: TownChange = {},
  { on = '2022-06-30', within = 30, unit }: { on?: string; within?: number; unit?: string } = {},
) {
  const town = aTown(change);
  const basis = basisOf(aSystem([standard('S4-01', checks)]), town, {
    on: day(on),
    ...(unit === undefined ? {} : { unit }),
  });
  return dutiesOf(basis, assessOn(basis), within).flatMap(({ unit: whose, duties }) =>
    duties.map((duty) => [whose, duty.kind, duty.due, duty.late, duty.id] as const),
  );
}

const problem = (id: string, more: Record<string, unknown> = {}): AnyRecord =>
  record('finding', {
    id,
    on: '2022-06-01',
    text: '垃圾堆在路边',
    unit: '石笋村',
    source: '自查',
    theme: '垃圾积存',
    due: '2022-06-10',
    ...more,
  });
const event = (finding: string, on: string, what: string, more: Record<string, unknown> = {}): AnyRecord =>
  record('rectification', { on, finding, event: what, by: '乙', ...more });

describe('gaps', () => {
  const task = {
    id: 'T-1',
    title: '方案',
    phase: '2',
    standards: ['S4-01'],
    lead: '党政办',
    due: day('2022-07-15'),
    'hand-in': ['方案'],
  };
  it('are duties up to the last day looked ahead, not a day further', () => {
    const tasks = [task];
    expect(owed([paper], { tasks }, { within: 15 })).toContainEqual([
      '党政办',
      'gap',
      '2022-07-15',
      0,
      'S4-01/paper/测试镇',
    ]);
    expect(owed([paper], { tasks }, { within: 14 })).toEqual([]);
  });
  it('say how many days they are late', () => {
    const tasks = [{ ...task, due: day('2022-06-20') }];
    expect(owed([paper], { tasks }, { within: 0 })).toEqual([
      ['党政办', 'gap', '2022-06-20', 10, 'S4-01/paper/测试镇'],
    ]);
  });
  it('that hold unsteadily ask for nothing, and problems speak for themselves', () => {
    const litter: Check = {
      key: 'litter',
      kind: 'findings',
      method: '实地考察',
      span: 'year',
      themes: ['垃圾积存'],
      allow: 'none-open',
    };
    const patrol = record('inspection', {
      on: '2022-06-01',
      scope: '专门',
      manner: '明察',
      by: ['甲'],
      themes: ['垃圾积存'],
    });
    expect(owed([litter], { records: [patrol, problem('F-1')] }, { within: 366 })).toEqual([
      ['石笋村', 'problem', '2022-06-10', 20, 'F-1'],
    ]);
    const first = [
      problem('F-1'),
      event('F-1', '2022-06-05', '反馈'),
      event('F-1', '2022-06-06', '复查通过', { by: '丙', unit: '创建办' }),
    ];
    const again = [
      problem('F-2', { on: '2022-06-10' }),
      event('F-2', '2022-06-12', '反馈'),
      event('F-2', '2022-06-13', '复查通过', { by: '丙', unit: '创建办' }),
    ];
    const records = [patrol, ...first, ...again].map((each) => ({ ...each, site: '东街公厕' }));
    expect(owed([litter], { records }, { within: 366 })).toEqual([]);
    expect(owed([litter], {}, { within: 366 })).toEqual([
      ['创建办', 'gap', '2022-12-31', 0, 'S4-01/litter/测试镇'],
    ]);
  });
});

describe('problems', () => {
  const of = (...records: AnyRecord[]) => owed([], { records });
  it('wait for the unit in charge until it has reported, then for the office', () => {
    expect(of(problem('F-1'))).toEqual([['石笋村', 'problem', '2022-06-10', 20, 'F-1']]);
    expect(of(problem('F-1'), event('F-1', '2022-06-05', '反馈'))).toEqual([
      ['创建办', 'problem', '2022-06-10', 20, 'F-1'],
    ]);
    expect(
      of(problem('F-1'), event('F-1', '2022-06-05', '反馈'), event('F-1', '2022-06-06', '退回'))[0]?.[0],
    ).toBe('石笋村');
  });
  it('without a day stand last; parked, closed and later ones are no duty', () => {
    const undated = (id: string) => problem(id, { due: undefined });
    expect(of(undated('F-3'), problem('F-2'), undated('F-1'), problem('F-4'))).toEqual([
      ['石笋村', 'problem', '2022-06-10', 20, 'F-2'],
      ['石笋村', 'problem', '2022-06-10', 20, 'F-4'],
      ['石笋村', 'problem', undefined, 0, 'F-1'],
      ['石笋村', 'problem', undefined, 0, 'F-3'],
    ]);
    expect(of(problem('F-1'), event('F-1', '2022-06-05', '挂账'))).toEqual([]);
    expect(of(problem('F-1', { due: '2022-07-31' }))).toEqual([]);
    expect(of(problem('F-1', { due: '2022-07-30' }))).toHaveLength(1);
  });
});

describe('readings', () => {
  const targets = { cleaning: { form: 'count', count: 1 } } as const;
  const reading = (period: string, more: Record<string, unknown> = {}) =>
    record('measurement', { on: '2022-06-03', metric: 'cleaning', for: period, value: '398/400', ...more });
  const of = (on: string, within: number, ...records: AnyRecord[]) =>
    owed([cleaning], { targets, records: [reading('2022-05'), ...records] }, { on, within }).filter(
      ([, kind]) => kind === 'reading',
    );

  it('are due when their grace ends, from the first day of the period', () => {
    expect(of('2022-06-30', 10)).toEqual([['创建办', 'reading', '2022-07-10', 0, 'cleaning/测试镇/2022-06']]);
    expect(of('2022-06-30', 9)).toEqual([]);
    expect(of('2022-07-10', 0)).toEqual([['创建办', 'reading', '2022-07-10', 0, 'cleaning/测试镇/2022-06']]);
    expect(of('2022-07-11', 0)).toEqual([]);
  });
  it('that came in are not, whoever reported the figure of the town', () => {
    expect(of('2022-07-05', 10, reading('2022-06', { on: '2022-07-02', unit: '党政办' }))).toEqual([]);
    expect(of('2022-07-05', 40, reading('2022-06', { on: '2022-07-02' })).map(([, , due]) => due)).toEqual([
      '2022-08-10',
    ]);
  });
  it('never reported before are a gap already', () => {
    const before = owed([cleaning], { targets }, { on: '2022-01-20', within: 30 });
    expect(before).toEqual([['创建办', 'gap', '2022-02-10', 0, 'S4-01/cleaning/测试镇']]);
  });
  it('are owed by each site by itself', () => {
    const records = [
      record('measurement', {
        on: '2022-06-20',
        metric: 'hoarding',
        for: '2022-Q2',
        value: '40/100',
        site: '东街公厕',
      }),
    ];
    const sites = owed([hoarding], { records }, { within: 15 }).filter(([, kind]) => kind === 'reading');
    expect(sites.map(([, , due, , id]) => [due, id])).toEqual([['2022-07-10', 'hoarding/西街公厕/2022-Q2']]);
  });
});

describe('what lapses', () => {
  it('is for the office to see to, up to its last day', () => {
    const waiver = (until: string) =>
      record('waiver', {
        on: '2022-02-01',
        standard: 'S4-01',
        reason: 'x',
        'approved-by': 'y',
        document: 'z',
        until,
      });
    const of = (...records: AnyRecord[]) => owed([], { records });
    expect(of(waiver('2022-07-30'))).toEqual([['创建办', 'waiver', '2022-07-30', 0, 'S4-01']]);
    expect(of(waiver('2022-06-30'))).toHaveLength(1);
    expect(of(waiver('2022-06-29'), waiver('2022-07-31'))).toEqual([]);
    const signed = record('attestation', {
      on: '2022-06-01',
      standard: 'S4-01',
      until: '2022-07-01',
      result: '达标',
      by: '甲',
    });
    expect(of(signed)).toEqual([['创建办', 'attestation', '2022-07-01', 0, 'S4-01']]);
  });
});

it('narrowed to a unit only its own are listed', () => {
  const records = [problem('F-1'), problem('F-2', { unit: '临河社区' })];
  expect(owed([], { records }, { unit: '临河社区' }).map(([unit]) => unit)).toEqual(['临河社区']);
});
