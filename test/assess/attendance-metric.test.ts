import { describe, expect, test } from 'vitest';
import type { Check } from '../../src/checks/index.ts';
import { assess } from '../../src/assess/assess.ts';
import type { System } from '../../src/checks/system.ts';
import type { AnyRecord } from '../../src/records/index.ts';
import { aSystem, aTown, lines, record, standard } from '../support/a-town.ts';
import { atLeast, day } from '../support/days.ts';

const at = { file: 'zones.yaml', line: 1, col: 1 };
const zones = ['一区', '二区'].map((id) => ({
  id,
  unit: '创建办',
  stretches: ['主街'],
  duties: ['清扫'],
  cleaners: 2,
  at,
}));
const seen = (zone: string, month: string, present: number, checks: number, on = `${month}-28`): AnyRecord =>
  record('attendance', { on, zone, month, by: '甲', present, checks });

function judge(
  records: AnyRecord[],
  on: string,
  change: { per?: 'zone' | 'town'; pooled?: true; every?: 'month' | 'quarter' } = {},
) {
  const { per = 'zone', pooled, every = 'month' } = change;
  const metric: System['metrics'][number] = {
    id: 'there',
    title: '到岗率',
    form: 'share',
    per,
    every,
    from: 'attendance',
  };
  const check: Check = {
    key: 'present',
    kind: 'metric',
    method: '材料审核',
    metric: 'there',
    per,
    ...(pooled === undefined ? {} : { pooled }),
    parameter: 'cleaning',
  };
  const system = aSystem([standard('S4-01', [check])], { metrics: [metric] });
  const town = aTown({ zones, records, targets: { cleaning: { form: 'target', target: atLeast('95%') } } });
  return assess(system, town, { on: day(on) }).standards[0]!.checks[0]!;
}

describe('a metric worked out from attendance', () => {
  const april = seen('一区', '2022-04', 95, 100);

  test('people who were absent make it fail, exactly at the target it holds', () => {
    const other = seen('二区', '2022-04', 94, 100);
    expect(lines(judge([april, other], '2022-05-15'))).toEqual([
      '一区 met metric-holds',
      '二区 unmet metric-fails',
    ]);
  });

  test('a month without a record, and one in which nobody looked, are missing', () => {
    const unlooked = seen('二区', '2022-04', 0, 0);
    expect(lines(judge([april, unlooked], '2022-05-15'))).toEqual([
      '一区 met metric-holds',
      '二区 missing metric-none',
    ]);
    expect(lines(judge([april], '2022-06-15'))).toEqual([
      '一区 missing metric-stale',
      '二区 missing metric-none',
    ]);
  });

  test('records of one month are added up; an earlier failed month makes it unsteady', () => {
    // 44/50 and 51/50 would differ; 44 + 51 of 100 is 95 %.
    const halves = [seen('一区', '2022-04', 44, 48, '2022-04-15'), seen('一区', '2022-04', 51, 52)];
    const march = seen('一区', '2022-03', 90, 100);
    expect(lines(judge(halves, '2022-05-15'))[0]).toBe('一区 met metric-holds');
    expect(lines(judge([...halves, march], '2022-05-15'))[0]).toBe('一区 unstable metric-unstable');
    const [subject] = judge(halves, '2022-05-15').subjects;
    expect(subject?.reason).toMatchObject({ value: expect.stringContaining('95/100') as string });
  });

  test('of the town, by quarter, or pooled over the zones', () => {
    const records = [april, seen('二区', '2022-05', 97, 100), seen('二区', '2022-06', 92, 100)];
    const town = judge(records, '2022-07-15', { per: 'town', every: 'quarter' });
    // 95 + 97 + 92 of 300 is 94.67 %.
    expect(town.subjects[0]?.reason).toMatchObject({
      code: 'metric-fails',
      value: expect.stringContaining('284/300') as string,
    });
    const both = [april, seen('二区', '2022-04', 96, 100)];
    expect(judge(both, '2022-05-15', { pooled: true }).verdict).toBe('met');
  });
});
