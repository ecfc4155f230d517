import { describe, expect, it } from 'vitest';
import { basisOf } from '../../src/assess/basis.ts';
import { assessOn } from '../../src/assess/assess.ts';
import { appraise } from '../../src/assess/appraise.ts';
import { pledgesOf } from '../../src/assess/pledges.ts';
import type { Check } from '../../src/checks/index.ts';
import type { Town } from '../../src/records/town.ts';
import { aSystem, aTown, record, standard } from '../support/a-town.ts';
import type { TownChange } from '../support/a-town.ts';
import { appraised, part, rules, share, unitIn } from '../support/an-appraisal.ts';
import { atLeast, day } from '../support/days.ts';

const at = { file: 'units.yaml', line: 1, col: 1 };
const task = (id: string, due: string, more: Partial<Town['tasks'][number]> = {}) => ({
  id,
  title: `任务${id}`,
  phase: '1',
  standards: [],
  lead: '党政办',
  due: day(due),
  'hand-in': ['方案'],
  ...more,
});
const handIn = (task: string, on: string, more = {}) =>
  record('activity', { on, title: '交', themes: [], status: '已举办', task, item: '方案', ...more });
const finding = (id: string, on: string, more = {}) =>
  record('finding', { id, on, text: `问题${id}`, unit: '石笋村', source: '督查', ...more });
const event = (finding: string, event: string, on: string, more = {}) =>
  record('rectification', { on, finding, event, by: event === '反馈' ? '村里' : '创建办的人', ...more });
const cleared = (id: string, reported: string, closed: string) => [
  event(id, '反馈', reported),
  event(id, '复查通过', closed),
];

describe('tasks and materials', () => {
  const town: TownChange = {
    tasks: [
      task('T1', '2022-03-31'),
      task('T2', '2022-06-30'),
      task('T3', '2022-07-01'),
      task('T4', '2022-04-30', { units: ['石笋村', '白果村'], 'hand-in': ['方案', '照片'] }),
    ],
    records: [
      handIn('T1', '2022-03-31'),
      handIn('T4', '2022-04-01', { unit: '石笋村' }),
      handIn('T4', '2022-05-02', { unit: '石笋村', item: '照片' }),
      handIn('T4', '2022-04-20', { unit: '白果村' }),
    ],
  };

  it('counts shares due by the cut-off day, that day included, and who hands in', () => {
    const office = unitIn(appraised(town), '党政办');
    // T1 in time on its very day, T2 due today and not there, T3 due tomorrow; the lead of T4 hands nothing in.
    expect(share(office, 'tasks-on-time')).toBe('1/2');
    expect(part(office, 'tasks-on-time').won).toBe(125_000);
    expect(part(office, 'tasks-on-time').counted.map(({ id, day, done }) => [id, day, done])).toEqual([
      ['T1', '2022-03-31', 1],
      ['T2', undefined, 0],
    ]);
    expect(share(unitIn(appraised(town, '2022-06-29'), '党政办'), 'tasks-on-time')).toBe('1/1');
  });

  it('a late item spoils the day of the task, but not the completeness of the materials', () => {
    const all = appraised(town);
    const [late] = part(unitIn(all, '石笋村'), 'tasks-on-time').counted;
    expect(late).toMatchObject({ id: 'T4@石笋村', day: '2022-05-02', done: 0, lacking: [] });
    expect(late?.cites).toHaveLength(2);
    expect(share(unitIn(all, '石笋村'), 'materials')).toBe('2/2');
    const [half] = part(unitIn(all, '白果村'), 'materials').counted;
    expect(half).toMatchObject({ asked: 2, done: 1, lacking: ['照片'], day: undefined });
    expect(share(unitIn(all, '白果村'), 'tasks-on-time')).toBe('0/1');
  });
});

describe('standards', () => {
  const drill: Check = {
    key: 'drill',
    kind: 'activity',
    method: '材料审核',
    span: 'year',
    themes: ['文明交通'],
    per: 'unit',
    of: ['村'],
  };
  const done = (unit: string) =>
    record('activity', { on: '2022-03-01', title: '行动', themes: ['文明交通'], status: '已举办', unit });
  const rate: Check = {
    key: 'rate',
    kind: 'metric',
    method: '实地考察',
    metric: 'cleaning',
    parameter: 'cleaning',
  };

  it('counts what is judged of a unit whose day has come', () => {
    const town: TownChange = {
      records: [done('石笋村')],
      tasks: [task('T1', '2022-04-30', { standards: ['S4-01'] })],
    };
    const all = appraised(town, '2022-06-30', [standard('S4-01', [drill]), standard('S4-02', [drill])]);
    // S4-02 has no task: what 白果村 lacks of it is due at the year's end.
    expect(share(unitIn(all, '石笋村'), 'standards-met')).toBe('2/2');
    const lacking = part(unitIn(all, '白果村'), 'standards-met');
    expect(lacking.counted.map(({ id, due, done }) => [id, due, done])).toEqual([['S4-01', '2022-04-30', 0]]);
    const atEnd = appraised(town, '2022-12-31', [standard('S4-01', [drill]), standard('S4-02', [drill])]);
    expect(share(unitIn(atEnd, '白果村'), 'standards-met')).toBe('0/2');
    expect(part(unitIn(all, '石笋村'), 'standards-met').counted[0]?.cites).toHaveLength(1);
  });

  it('of two lacks the one due first is told, and what is not adopted or exempt is not counted', () => {
    const waived = record('waiver', {
      on: '2022-01-05',
      standard: 'S4-03',
      reason: '没有',
      'approved-by': '丙',
      until: '2022-12-31',
    });
    const read = record('measurement', {
      on: '2022-12-01',
      metric: 'cleaning',
      for: '2022-11',
      value: '390/400',
    });
    const two = { ...drill, key: 'other', themes: ['公益宣传'], span: 'phase' } as const;
    const all = appraised({ records: [waived, read] }, '2022-12-31', [
      standard('S4-01', [{ ...drill, span: 'window' }, two]),
      standard('S4-02', [rate]),
      standard('S4-03', [drill]),
    ]);
    const { counted } = part(unitIn(all, '石笋村'), 'standards-met');
    expect(counted.map(({ id, due }) => [id, due])).toEqual([['S4-01', '2022-07-31']]);
    expect(part(unitIn(all, '创建办'), 'standards-met').asked).toBe(0);
  });

  it('a site drawn for an unannounced round tells nothing of its unit', () => {
    const toilets: Check = {
      key: 'toilets',
      kind: 'inspection',
      method: '实地考察',
      per: 'site',
      of: ['公厕'],
      span: 'year',
      items: ['干净'],
      sample: true,
    };
    const all = appraised(
      {
        rounds: [
          {
            id: 'R',
            title: 'R',
            manner: '暗访',
            from: day('2022-06-01'),
            to: day('2022-06-10'),
            sample: { 公厕: ['东街公厕'] },
          },
        ],
      },
      '2022-12-31',
      [standard('S4-01', [toilets])],
    );
    expect(part(unitIn(all, '临河社区'), 'standards-met').asked).toBe(0);
  });
});

describe('problems', () => {
  const town: TownChange = {
    records: [
      // Reported on its last day, re-checked later: in time.
      finding('P1', '2022-03-01', { due: '2022-03-08', site: '东街公厕', theme: '垃圾积存' }),
      ...cleared('P1', '2022-03-08', '2022-03-12'),
      // The same again within 90 days: a relapse; reported late.
      finding('P2', '2022-04-01', { due: '2022-04-05', site: '东街公厕', theme: '垃圾积存' }),
      ...cleared('P2', '2022-04-06', '2022-04-07'),
      // Overdue, nobody reported.
      finding('P3', '2022-05-01', { due: '2022-05-05' }),
      // Reported in time, waiting for its re-check: neither won nor lost in speed.
      finding('P4', '2022-05-01', { due: '2022-05-05' }),
      event('P4', '反馈', '2022-05-04'),
      // No day set: closed, not in the speed.
      finding('P5', '2022-05-01'),
      ...cleared('P5', '2022-05-02', '2022-05-03'),
      // Struck: no problem.
      finding('P6', '2022-05-01', { due: '2022-05-05' }),
      event('P6', '核减', '2022-05-02'),
    ],
  };

  it('counts rate, speed and relapses', () => {
    const unit = unitIn(appraised(town), '石笋村');
    expect(share(unit, 'rectification-rate')).toBe('3/5');
    expect(share(unit, 'rectification-speed')).toBe('1/3');
    expect(share(unit, 'no-relapse')).toBe('4/5');
    // 10 × 1/3 is 3.333…: down to the hundredth.
    expect(part(unit, 'rectification-speed').won).toBe(33_300);
    expect(part(unit, 'rectification-rate').counted.map(({ id, day, done }) => [id, day, done])).toEqual([
      ['P1', '2022-03-12', 1],
      ['P2', '2022-04-07', 1],
      ['P3', undefined, 0],
      ['P4', undefined, 0],
      ['P5', '2022-05-03', 1],
    ]);
    const [first] = part(unit, 'rectification-rate').counted;
    expect(first?.cites.map(({ on }) => on)).toEqual(['2022-03-01', '2022-03-12']);
    expect(part(unit, 'rectification-speed').counted.map(({ day, due }) => [day, due])).toEqual([
      ['2022-03-08', '2022-03-08'],
      ['2022-04-06', '2022-04-05'],
      [undefined, '2022-05-05'],
    ]);
  });

  it('of what was sent back the last report counts', () => {
    const unit = unitIn(
      appraised({
        records: [
          finding('P1', '2022-03-01', { due: '2022-03-08' }),
          event('P1', '反馈', '2022-03-05'),
          event('P1', '退回', '2022-03-06'),
          ...cleared('P1', '2022-03-10', '2022-03-11'),
        ],
      }),
      '石笋村',
    );
    expect(share(unit, 'rectification-speed')).toBe('0/1');
  });
});

describe('inspections', () => {
  const seen = (more: object, ...results: readonly string[]) =>
    record('inspection', {
      on: '2022-04-01',
      scope: '综合',
      manner: '明察',
      by: ['甲'],
      ...(results.length === 0
        ? {}
        : { items: results.map((result, i) => ({ item: ['干净', '有人管'][i], result })) }),
      ...more,
    });
  const rounds = [
    { id: 'R', title: 'R', manner: '暗访', from: day('2022-04-01'), to: day('2022-04-02') },
    { id: 'Q', title: 'Q', manner: '明察', from: day('2022-04-01'), to: day('2022-04-02') },
  ] as const;

  it('counts items of this year by the unit of the place, or the unit itself', () => {
    const all = appraised({
      rounds,
      records: [
        seen({ site: '东街公厕' }, '符合', '不符合'),
        seen({ site: '东街公厕', on: '2021-12-31' }, '不符合'),
        seen({ site: '东街公厕' }, '豁免', '不涉及'),
        seen({ zone: '一区' }, '符合'),
        seen({ unit: '石笋村' }, '符合', '符合'),
        seen({}, '不符合'),
        seen({ site: '东街公厕' }),
      ],
    });
    const { counted, won } = part(unitIn(all, '临河社区'), 'inspections');
    expect(counted).toMatchObject([{ text: '东街公厕', asked: 2, done: 1, lacking: ['有人管'] }]);
    expect(won).toBe(50_000);
    expect(share(unitIn(all, '创建办'), 'inspections')).toBe('1/1');
    expect(part(unitIn(all, '石笋村'), 'inspections').counted).toMatchObject([{ text: '石笋村', done: 2 }]);
  });

  it('knows what an unannounced round saw', () => {
    const all = appraised({
      rounds,
      records: [
        seen({ site: '东街公厕', round: 'R' }, '符合'),
        seen({ site: '东街公厕', round: 'Q' }, '符合'),
        seen({ site: '东街公厕', manner: '暗访' }, '符合'),
      ],
    });
    const { counted } = part(unitIn(all, '临河社区'), 'inspections');
    expect(counted.map(({ secret }) => secret).sort()).toEqual([false, true, true]);
  });
});

describe('what was decided', () => {
  const decide = (about: string, more = {}) =>
    record('decision', {
      on: '2022-05-01',
      about,
      unit: '党政办',
      basis: '依据',
      by: '镇长',
      document: '1号',
      ...more,
    });
  const praise = (number: string | undefined, more = {}) =>
    record('notice', {
      on: '2022-05-01',
      type: '表扬',
      unit: '党政办',
      by: '镇长',
      text: '好',
      ...(number === undefined ? {} : { number }),
      ...more,
    });
  const tasks = [task('T1', '2022-03-31'), task('T2', '2022-03-31')];
  const base = { tasks, records: [handIn('T1', '2022-03-01')] };
  // Both components have one of two: 50 of 100.
  const of = (...records: readonly ReturnType<typeof record>[]) =>
    unitIn(appraised({ ...base, records: [...base.records, ...records] }), '党政办');

  it('adds praise and takes deductions, each up to its bound', () => {
    expect(of()).toMatchObject({ base: 500_000, total: 500_000, grade: undefined, rank: 1 });
    expect(of(praise('1'), praise(undefined)).total).toBe(520_000);
    expect(of(...['1', '2', '3', '4'].map((number) => praise(number))).total).toBe(530_000);
    expect(of(decide('问责')).total).toBe(480_000);
    expect(of(decide('扣分', { amount: '1.255' })).total).toBe(487_400);
    expect(of(...Array.from({ length: 6 }, () => decide('问责'))).total).toBe(400_000);
  });

  it('a deduction that names no points takes none, and is listed', () => {
    const { total, deductions } = of(decide('扣分'));
    expect(total).toBe(500_000);
    expect(deductions.decided).toMatchObject([{ about: '扣分', points: undefined }]);
  });

  it('a praise decided and made known under one number is one', () => {
    const unit = of(decide('表扬', { document: '7号' }), praise('7号'), praise('8号'));
    expect(unit.praise.points).toBe(20_000);
    expect(unit.praise.decided.map(({ text }) => text)).toEqual(['依据', '好']);
  });

  it('what concerns a person, a zone, another kind of notice or another year is not the unit’s', () => {
    const unit = of(
      decide('问责', { person: '某人' }),
      decide('扣款', { amount: '20' }),
      decide('问责', { on: '2021-12-31' }),
      decide('问责', { unit: undefined, zone: '一区' }),
      praise('1', { type: '约谈' }),
    );
    expect(unit.total).toBe(500_000);
    expect([unit.praise.decided, unit.deductions.decided]).toEqual([[], []]);
  });

  it('only a recorded decision is the conclusion, the newest one', () => {
    expect(of().conclusion).toBeUndefined();
    const graded = of(
      decide('等次', { grade: '合格' }),
      decide('等次', { on: '2022-06-01', grade: '良好' }),
      decide('等次', { on: '2022-07-01', grade: '优秀' }),
    );
    expect(graded.conclusion).toMatchObject({ grade: '良好', cite: { on: '2022-06-01' } });
    expect(of(decide('等次')).conclusion).toMatchObject({ grade: undefined });
  });

  it('stays between nothing and a hundred', () => {
    const all = appraised({
      tasks: [task('T1', '2022-03-31'), task('T2', '2022-03-31', { lead: '创建办' })],
      records: [handIn('T1', '2022-03-01'), praise('1'), decide('问责', { unit: '创建办' })],
    });
    expect(unitIn(all, '党政办')).toMatchObject({ total: 1_000_000, grade: '优秀' });
    expect(unitIn(all, '创建办')).toMatchObject({ base: 0, total: 0, grade: undefined });
  });
});

describe('totals and ranks', () => {
  it('one unit by hand, figure by figure', () => {
    // 石笋村. Tasks: 3 due, 2 in time → 25 × 2/3 = 16.66. Materials: 3 items, 3 there → 10.
    // Problems: 4 found, 3 closed → 15 × 3/4 = 11.25; 3 closed with a day and 1 overdue, 2 reported in time →
    // 10 × 2/4 = 5; one relapse → 10 × 3/4 = 7.5. Inspections: 7 items, 6 in order → 10 × 6/7 = 8.57.
    // No standard is judged of it: 20 points leave what it could win.
    // Won 16.66 + 10 + 11.25 + 5 + 7.5 + 8.57 = 58.98 of 80 → 73.725 → 73.72; praised once, 1.5 taken: 73.22.
    const spot = { site: '东街公厕', theme: '垃圾积存' };
    const all = appraised({
      targets: { 'appraisal-share': { form: 'count', count: 15 } },
      tasks: ['T1', 'T2', 'T3'].map((id) => task(id, '2022-03-31', { lead: '石笋村' })),
      records: [
        handIn('T1', '2022-03-01'),
        handIn('T2', '2022-03-31'),
        handIn('T3', '2022-04-01'),
        finding('P1', '2022-03-01', { due: '2022-03-08', ...spot }),
        ...cleared('P1', '2022-03-07', '2022-03-09'),
        finding('P2', '2022-04-01', { due: '2022-04-08', ...spot }),
        ...cleared('P2', '2022-04-08', '2022-04-09'),
        finding('P3', '2022-04-01', { due: '2022-04-08' }),
        ...cleared('P3', '2022-04-09', '2022-04-10'),
        finding('P4', '2022-05-01', { due: '2022-05-08' }),
        record('inspection', {
          on: '2022-04-01',
          scope: '综合',
          manner: '明察',
          by: ['甲'],
          unit: '石笋村',
          items: ['一', '二', '三', '四', '五', '六', '七'].map((item, i) => ({
            item,
            result: i === 0 ? '不符合' : '符合',
          })),
        }),
        record('notice', { on: '2022-05-01', type: '表扬', unit: '石笋村', by: '镇长', text: '好' }),
        record('decision', {
          on: '2022-05-01',
          about: '扣分',
          unit: '石笋村',
          amount: '1.5',
          basis: '依据',
          by: '镇长',
          document: '1号',
        }),
      ],
    });
    const unit = unitIn(all, '石笋村');
    expect(unit.components.map(({ done, asked, won }) => [done, asked, won])).toEqual([
      [2, 3, 166_600],
      [0, 0, undefined],
      [3, 4, 112_500],
      [2, 4, 50_000],
      [3, 4, 75_000],
      [3, 3, 100_000],
      [6, 7, 85_700],
    ]);
    expect(unit).toMatchObject({
      base: 737_200,
      total: 732_200,
      grade: '合格',
      group: '村（社区）',
      rank: 1,
    });
    // 73.22 × 15 ÷ 100 = 10.983
    expect(unit.converted).toBe(109_800);
  });

  const lead = (id: string, unit: string) => task(id, '2022-03-31', { lead: unit });
  it('equal totals share a rank, and the next has as many before it as there are', () => {
    const all = appraised({
      tasks: [lead('T1', '石笋村'), lead('T2', '临河社区'), lead('T3', '白果村'), lead('T4', '党政办')],
      records: [handIn('T2', '2022-03-01'), handIn('T3', '2022-03-02')],
    });
    const [offices, villages] = all.groups;
    expect(villages?.units.map(({ unit, rank }) => [unit, rank])).toEqual([
      ['临河社区', 1],
      ['白果村', 1],
      ['石笋村', 3],
    ]);
    // 创建办 has nothing to measure: no score and no rank, and it does not push anybody down.
    expect(offices?.units.map(({ unit, total, rank, grade }) => [unit, total, rank, grade])).toEqual([
      ['党政办', 0, 1, undefined],
      ['创建办', undefined, undefined, undefined],
    ]);
  });

  it('a group of one has a first; units of no group are not ranked, not graded, and name their superior', () => {
    const all = appraised({
      units: [
        { id: '党政办', type: '镇属', head: '白序', at },
        { id: '派出所', type: '派驻', superior: '市公安局', at },
        { id: '小学', type: '学校', at },
      ],
      tasks: [lead('T1', '党政办'), lead('T2', '派出所')],
      records: [handIn('T1', '2022-03-01'), handIn('T2', '2022-03-01')],
    });
    expect(unitIn(all, '党政办')).toMatchObject({ rank: 1, grade: '优秀', head: '白序' });
    expect(
      all.unranked.map(({ unit, total, rank, grade, superior }) => [unit, total, rank, grade, superior]),
    ).toEqual([
      ['派出所', 1_000_000, undefined, undefined, '市公安局'],
      ['小学', undefined, undefined, undefined, undefined],
    ]);
  });

  it('converts nothing until the share is adopted', () => {
    const town = { tasks: [lead('T1', '党政办')], records: [handIn('T1', '2022-03-01')] };
    const before = appraised(town);
    expect([before.share, unitIn(before, '党政办').converted]).toEqual([undefined, undefined]);
    const after = appraised({ ...town, targets: { 'appraisal-share': { form: 'count', count: 15 } } });
    expect([after.share, unitIn(after, '党政办').converted]).toEqual([15, 150_000]);
    expect(unitIn(after, '创建办').converted).toBeUndefined();
  });

  it('says what changed since the end of the month before', () => {
    const town: TownChange = {
      units: [
        { id: '石笋村', type: '村', at },
        { id: '白果村', type: '村', at },
        { id: '派出所', type: '派驻', at },
        { id: '党政办', type: '镇属', at },
      ],
      tasks: [
        lead('T1', '石笋村'),
        task('T2', '2022-04-20', { lead: '石笋村' }),
        lead('T3', '白果村'),
        lead('T4', '派出所'),
        task('T5', '2022-04-20', { lead: '党政办' }),
      ],
      records: [handIn('T1', '2022-03-01'), handIn('T4', '2022-04-02')],
    };
    const all = appraised(town, '2022-04-25');
    expect(all.before).toBe('2022-03-31');
    // 石笋村 100 → 50; 白果村 stays at 0, second both times; 派出所 hands in late: 0 → 10 of 35 = 28.57.
    expect(unitIn(all, '石笋村').change).toEqual({ total: -500_000, rank: 0 });
    expect(unitIn(all, '白果村').change).toEqual({ total: 0, rank: 0 });
    expect(unitIn(all, '派出所').change).toEqual({ total: 285_700, rank: undefined });
    // Nothing could be measured of it a month ago.
    expect(unitIn(all, '党政办').change).toBeUndefined();
    const first = appraised(town, '2022-01-31');
    expect([first.before, unitIn(first, '石笋村').change]).toEqual([undefined, undefined]);
  });

  it('what was entered later does not count, then or now', () => {
    const system = aSystem([]);
    const town = aTown({
      tasks: [lead('T1', '党政办')],
      records: [handIn('T1', '2022-03-01', { filed: '2022-06-20' })],
    });
    const options = { on: day('2022-06-30') };
    const late = appraise(system, town, { ...options, filedBy: day('2022-06-01') }, rules);
    expect(unitIn(late, '党政办')).toMatchObject({ total: 0, change: { total: 0 } });
    expect(unitIn(appraise(system, town, options, rules), '党政办').total).toBe(1_000_000);
  });
});

describe('pledges', () => {
  const rate: Check = {
    key: 'rate',
    kind: 'metric',
    method: '实地考察',
    metric: 'cleaning',
    parameter: 'cleaning',
  };
  const drive: Check = {
    key: 'drive',
    kind: 'activity',
    method: '材料审核',
    span: 'year',
    themes: ['文明交通'],
    per: 'unit',
    of: ['村'],
  };
  const toilets: Check = {
    key: 'toilets',
    kind: 'inspection',
    method: '实地考察',
    per: 'site',
    of: ['公厕'],
    span: 'year',
    items: ['干净'],
    sample: true,
  };
  const often: Check = {
    key: 'often',
    kind: 'coverage',
    method: '材料审核',
    span: 'year',
    records: 'activity',
    per: 'set',
    of: ['nobody'],
    times: 'eco-day',
  };
  const pledges = (change: TownChange) => {
    const system = aSystem([
      standard('S4-01', [rate, { ...rate, key: 'again', parameter: 'hoarding' }]),
      standard('S4-02', [drive, often]),
      standard('S4-03', [toilets]),
      standard('S4-04', [{ ...rate, parameter: 'relapse-days' }]),
    ]);
    const basis = basisOf(system, aTown(change), { on: day('2022-03-01') });
    return pledgesOf(basis, assessOn(basis));
  };

  it('names tasks, standards and the targets that were adopted', () => {
    const made = pledges({
      tasks: [
        task('T1', '2022-04-30', { standards: ['S4-01', 'S4-04'], units: ['党政办', '石笋村'] }),
        task('T2', '2022-03-31', { standards: ['S4-03'], lead: '创建办' }),
      ],
      rounds: [
        {
          id: 'R',
          title: 'R',
          manner: '暗访',
          from: day('2022-02-01'),
          to: day('2022-02-10'),
          sample: { 公厕: ['东街公厕'] },
        },
      ],
      targets: {
        cleaning: { form: 'target', target: atLeast('98%') },
        hoarding: [['2022-03-02', { form: 'target', target: atLeast('30%') }]],
      },
    });
    expect(
      made.map(({ unit, tasks, standards }) => [
        unit,
        tasks.map(({ id }) => id),
        standards.map(({ id, leads }) => `${id}${leads ? '*' : ''}`),
      ]),
    ).toEqual([
      // The office answers for what nobody leads; 临河社区 is only drawn, and is not told.
      ['创建办', ['T2'], ['S4-02', 'S4-03*']],
      ['党政办', ['T1'], ['S4-01*', 'S4-04*']],
      ['石笋村', ['T1'], ['S4-01', 'S4-02', 'S4-04']],
      ['白果村', [], ['S4-02']],
    ]);
    // hoarding is adopted tomorrow, and relapse-days is a default of the pack, not a target.
    expect(made[1]?.targets.map(({ id, title, source }) => [id, title, source])).toEqual([
      ['cleaning', 'cleaning', '本镇文件'],
    ]);
  });
});
