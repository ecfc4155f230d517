import { describe, expect, it } from 'vitest';
import { describeMetric, judgeMetric } from '../../src/checks/metric.ts';
import type { MetricFacts, Reading } from '../../src/checks/metric.ts';
import { atLeast, bandsOf, cite, grading, period, ratio } from '../support/days.ts';
import type { Target } from '../../src/model/threshold.ts';

const reading = (of: string, value: string, target: Target | undefined = atLeast('98%')): Reading => ({
  period: period(of),
  value: ratio(value),
  target,
  cite: cite(`m-${of}`),
});
const facts = (readings: readonly Reading[], more: Partial<MetricFacts> = {}): MetricFacts => ({
  readings,
  owed: period('2022-05'),
  next: period('2022-06'),
  absent: [],
  grace: 10,
  parameter: 'cleaning',
  stableOver: 3,
  grading,
  ...more,
});

describe('metric', () => {
  it.each([
    ['exactly the target', '392/400', 'met'],
    ['one below', '391/400', 'unmet'],
    ['99.996 % is not 100 %', '24999/25000', 'met'],
    ['nothing at all reached', '0/400', 'unmet'],
    ['more than all, as a completion may be', '410/400', 'met'],
  ])('%s', (_, value, verdict) => {
    expect(judgeMetric(facts([reading('2022-05', value)])).verdict).toBe(verdict);
  });

  it('compares exactly: 24,999 of 25,000 does not reach 100 %', () => {
    const target = atLeast('100%');
    expect(judgeMetric(facts([reading('2022-05', '24999/25000', target)]))).toMatchObject({
      verdict: 'unmet',
      reason: { code: 'metric-fails', value: '24999/25000 (99.9%)', target: '≥ 100%', period: '2022-05' },
    });
  });

  it('is missing without any reading, with the day the owed one was due', () => {
    expect(judgeMetric(facts([]))).toEqual({
      verdict: 'missing',
      reason: { code: 'metric-none', period: '2022-05' },
      due: '2022-06-10',
      cites: [],
    });
  });

  it('names the next period while none is owed yet', () => {
    expect(judgeMetric(facts([], { owed: undefined, next: period('2022-01') }))).toMatchObject({
      verdict: 'missing',
      reason: { code: 'metric-none', period: '2022-01' },
      due: '2022-02-10',
    });
  });

  it('names who has not reported when others have', () => {
    const absent = ['石笋村'];
    expect(judgeMetric(facts([], { absent }))).toEqual({
      verdict: 'missing',
      reason: { code: 'metric-incomplete', period: '2022-05', absent },
      due: '2022-06-10',
      cites: [],
    });
    expect(judgeMetric(facts([reading('2022-04', '400/400')], { absent }))).toMatchObject({
      verdict: 'missing',
      reason: { code: 'metric-incomplete', period: '2022-05' },
      due: '2022-06-10',
    });
    // A period that is not owed yet takes nothing from the one before.
    const early = { absent, owed: undefined, next: period('2022-05') };
    expect(judgeMetric(facts([reading('2022-04', '400/400')], early)).verdict).toBe('met');
    expect(judgeMetric(facts([], early)).reason).toMatchObject({ code: 'metric-incomplete' });
  });

  it('is missing when the newest reading is older than the one owed', () => {
    expect(judgeMetric(facts([reading('2022-04', '400/400')]))).toMatchObject({
      verdict: 'missing',
      reason: { code: 'metric-stale', period: '2022-05', newest: '2022-04' },
      due: '2022-06-10',
      cites: [{ key: 'm-2022-04' }],
    });
  });

  it('wants the reading of the owed period: one of a later period does not stand for it', () => {
    expect(judgeMetric(facts([reading('2022-05', '400/400')])).verdict).toBe('met');
    const later = reading('2022-06', '400/400');
    expect(judgeMetric(facts([reading('2022-05', '400/400'), later])).verdict).toBe('met');
    expect(judgeMetric(facts([reading('2022-04', '400/400'), later]))).toMatchObject({
      verdict: 'missing',
      reason: { code: 'metric-skipped', period: '2022-05', newest: '2022-06' },
      due: '2022-06-10',
    });
    expect(judgeMetric(facts([reading('2022-04', '400/400')], { owed: undefined })).verdict).toBe('met');
  });

  it('takes a denominator of 0 as not taken', () => {
    expect(judgeMetric(facts([reading('2022-05', '0/0')]))).toMatchObject({ verdict: 'missing', cites: [] });
    expect(judgeMetric(facts([reading('2022-04', '400/400'), reading('2022-05', '0/0')])).reason.code).toBe(
      'metric-stale',
    );
  });

  it('is unset without a target, however good the figure', () => {
    const noTarget: Reading = { ...reading('2022-05', '400/400'), target: undefined };
    expect(judgeMetric(facts([noTarget]))).toMatchObject({
      verdict: 'unset',
      reason: { code: 'metric-unset', parameter: 'cleaning', value: '400/400 (100.0%)', period: '2022-05' },
      cites: [{ key: 'm-2022-05' }],
    });
  });

  it('is unstable while one of the two readings before it failed, and met once none did', () => {
    const bad = reading('2022-02', '389/400');
    const good = (of: string): Reading => reading(of, '396/400');
    const series = [bad, good('2022-03'), good('2022-04'), good('2022-05')];
    expect(judgeMetric(facts(series.slice(0, 2), { owed: period('2022-03') }))).toMatchObject({
      verdict: 'unstable',
      reason: {
        code: 'metric-unstable',
        failed: ['2022-02'],
        period: '2022-03',
        value: '396/400 (99.0%)',
        target: '≥ 98%',
      },
      cites: [{ key: 'm-2022-03' }, { key: 'm-2022-02' }],
    });
    expect(judgeMetric(facts(series.slice(0, 3), { owed: period('2022-04') })).verdict).toBe('unstable');
    expect(judgeMetric(facts(series))).toMatchObject({ verdict: 'met', reason: { code: 'metric-holds' } });
    expect(judgeMetric(facts(series)).cites.map((each) => each.key)).toEqual([
      'm-2022-05',
      'm-2022-04',
      'm-2022-03',
    ]);
  });

  it('does not hold an earlier reading against a target that was not set then', () => {
    const before: Reading = { ...reading('2022-04', '1/400'), target: undefined };
    expect(judgeMetric(facts([before, reading('2022-05', '400/400')])).verdict).toBe('met');
  });

  it.each([
    ['9160/9160', 'met', 'A'],
    ['8912/9160', 'met', 'B'],
    ['8244/9160', 'unmet', 'C'],
  ])('bands: %s is %s with grade %s', (value, verdict, grade) => {
    const target = bandsOf('>= 100%', '> 90%');
    const judged = judgeMetric(facts([reading('2022-05', value, target)]));
    expect(judged).toMatchObject({ verdict, grade, reason: { grade, target: 'A ≥ 100% · B > 90% · C' } });
  });

  it('keeps the band when it holds unsteadily', () => {
    const target = bandsOf('>= 100%', '> 90%');
    const judged = judgeMetric(facts([reading('2022-04', '50%', target), reading('2022-05', '95%', target)]));
    expect(judged).toMatchObject({ verdict: 'unstable', grade: 'B', reason: { failed: ['2022-04'] } });
    expect(judgeMetric(facts([reading('2022-05', '400/400')]))).not.toHaveProperty('grade');
  });

  it('says what it asks for', () => {
    const check = {
      key: 'rate',
      kind: 'metric',
      method: '实地考察',
      metric: 'cleaning',
      parameter: 'p',
    } as const;
    expect(describeMetric(check, '≥ 98%')).toEqual({
      code: 'ask-metric',
      metric: 'cleaning',
      target: '≥ 98%',
      parameter: 'p',
    });
  });
});
