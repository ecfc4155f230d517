import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, lastOfMonth, parseDay, parseMonth } from '../../src/model/day.ts';
import { sha256 } from '../../src/model/fingerprint.ts';
import { readParameter } from '../../src/model/parameter-value.ts';
import {
  cadenceOf,
  lastCompleted,
  parsePeriod,
  periodDue,
  periodEnd,
  periodOf,
  periodStart,
} from '../../src/model/period.ts';
import { compare, parseRatio, percentDown, pool, showRatio, writingOf } from '../../src/model/ratio.ts';
import { gradeIn, parseThreshold, reaches, showTarget } from '../../src/model/threshold.ts';
import { worst } from '../../src/model/verdict.ts';
import { atLeast, bandsOf, day, month, period, ratio } from '../support/days.ts';

describe('days', () => {
  it.each([
    ['2022-02-28', true],
    ['2022-02-29', false],
    ['2024-02-29', true],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2022-13-01', false],
    ['2022-00-10', false],
    ['2022-04-31', false],
    ['2022-04-00', false],
    ['2022-4-3', false],
    ['2022年3月15日', false],
  ])('%s exists: %s', (text, exists) => {
    expect(parseDay(text) !== undefined).toBe(exists);
  });

  it('count as the calendar does', () => {
    const utc = (text: string): number =>
      Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8)));
    fc.assert(
      fc.property(fc.integer({ min: -800_000, max: 800_000 }), (count) => {
        const later = addDays(day('2022-03-01'), count % 300_000);
        expect((utc(later) - utc('2022-03-01')) / 86_400_000).toBe(count % 300_000);
        expect(daysBetween(day('2022-03-01'), later)).toBe(count % 300_000);
      }),
    );
    expect(addDays(day('2022-12-31'), 1)).toBe('2023-01-01');
    expect(addDays(day('2022-03-01'), -1)).toBe('2022-02-28');
    expect(addDays(day('2024-03-01'), -1)).toBe('2024-02-29');
  });

  it('months roll over the year', () => {
    expect(addMonths(month('2022-08'), -12)).toBe('2021-08');
    expect(addMonths(month('2022-12'), 1)).toBe('2023-01');
    expect(lastOfMonth(month('2022-02'))).toBe('2022-02-28');
    expect(parseMonth('2022-13')).toBeUndefined();
  });
});

describe('periods', () => {
  it.each([
    ['2022-05', 'month', '2022-05-01', '2022-05-31'],
    ['2022-Q1', 'quarter', '2022-01-01', '2022-03-31'],
    ['2022-Q4', 'quarter', '2022-10-01', '2022-12-31'],
    ['2022-H2', 'half', '2022-07-01', '2022-12-31'],
    ['2022', 'year', '2022-01-01', '2022-12-31'],
  ])('%s is a %s from %s to %s', (text, cadence, from, to) => {
    expect([cadenceOf(period(text)), periodStart(period(text)), periodEnd(period(text))]).toEqual([
      cadence,
      from,
      to,
    ]);
  });

  it('refuses what is none', () => {
    expect(['2022-Q5', '2022-H3', '2022-13', '22', '2022-5', ''].map(parsePeriod)).toEqual(
      Array.from({ length: 6 }),
    );
  });

  it.each([
    ['2022-06-10', 'month', '2022-04'],
    ['2022-06-11', 'month', '2022-05'],
    ['2022-04-10', 'quarter', '2021-Q4'],
    ['2022-04-11', 'quarter', '2022-Q1'],
    ['2022-07-11', 'half', '2022-H1'],
    ['2023-01-11', 'year', '2022'],
    ['2023-01-10', 'year', '2021'],
  ] as const)('on %s the last %s owed, with 10 days of grace, is %s', (on, cadence, owed) => {
    expect(lastCompleted(day(on), cadence, 10)).toBe(owed);
    expect(periodDue(period(owed), 10) < on).toBe(true);
  });

  it('every day lies in its period', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2000 }),
        fc.constantFrom('month', 'quarter', 'half', 'year'),
        (count, cadence) => {
          const on = addDays(day('2021-01-01'), count);
          const of = periodOf(on, cadence);
          expect(periodStart(of) <= on && on <= periodEnd(of)).toBe(true);
          expect(cadenceOf(of)).toBe(cadence);
        },
      ),
    );
  });
});

describe('ratios', () => {
  it('are read exactly', () => {
    expect(ratio('398/400')).toMatchObject({ n: 398n, d: 400n });
    expect(ratio('131.5/420')).toMatchObject({ n: 1315n, d: 4200n });
    expect(ratio('97.25%')).toMatchObject({ n: 9725n, d: 10000n });
    expect(ratio('12')).toMatchObject({ n: 12n, d: 1n });
    expect(ratio('12.50')).toMatchObject({ n: 1250n, d: 100n });
    expect(['', '1/', '-1/2', '1//2', '95％', 'a', '1e3', '1/2/3'].map(parseRatio)).toEqual(
      Array.from({ length: 8 }),
    );
    expect(['398/400', '95%', '3', 'x'].map(writingOf)).toEqual(['fraction', 'percent', 'plain', undefined]);
  });

  it('compare by cross-multiplication', () => {
    expect(compare(ratio('1/3'), ratio('333333/1000000'))).toBe(1);
    expect(compare(ratio('2/4'), ratio('50%'))).toBe(0);
    expect(compare(ratio('99.99%'), ratio('10000/10000'))).toBe(-1);
  });

  it('print rounded down, so that only all of it is 100 %', () => {
    expect(showRatio(ratio('4999/5000'))).toBe('4999/5000 (99.9%)');
    expect(showRatio(ratio('5000/5000'))).toBe('5000/5000 (100.0%)');
    expect(showRatio(ratio('97.2%'))).toBe('97.2%');
    expect(showRatio(ratio('0/0'))).toBe('0/0');
    expect(percentDown(1n, 3n, 0)).toBe('33%');
    expect(percentDown(1n, 3n, 2)).toBe('33.33%');
  });

  it('pool to Σn/Σd', () => {
    expect(pool([ratio('131.5/420'), ratio('88/310.25')])).toMatchObject({
      n: 21950n,
      d: 73025n,
      shown: '219.5/730.25',
    });
    expect(pool([ratio('1/2'), ratio('1/4')]).shown).toBe('2/6');
    expect(pool([ratio('0.5/2'), ratio('0.5/4')]).shown).toBe('1/6');
  });
});

describe('targets', () => {
  it.each([
    ['>= 98%', '98%', true],
    ['≥98%', '97.99%', false],
    ['> 90%', '90%', false],
    ['＞ 90%', '90.01%', true],
    ['<= 5', '5', true],
    ['≤ 5', '6', false],
    ['< 5', '5', false],
    ['＜ 5', '4', true],
    ['98%', '98%', true],
  ])('%s is reached by %s: %s', (bound, reading, reached) => {
    const threshold = parseThreshold(bound, true);
    expect(threshold && reaches(ratio(reading), threshold)).toBe(reached);
  });

  it('without a sign the direction decides', () => {
    expect(parseThreshold('5', false)?.shown).toBe('≤ 5');
    expect(parseThreshold('5', true)?.shown).toBe('≥ 5');
    expect(parseThreshold('> ', true)).toBeUndefined();
    expect(parseThreshold('很高', true)).toBeUndefined();
  });

  it('bands name the grade', () => {
    const target = bandsOf('>= 100%', '> 90%');
    if (target.kind !== 'bands') throw new Error('not bands');
    expect(['9/9', '91%', '90%'].map((text) => gradeIn(ratio(text), target.bands))).toEqual(['A', 'B', 'C']);
    expect(showTarget(target)).toBe('A ≥ 100% · B > 90% · C');
    expect(showTarget(atLeast('98%'))).toBe('≥ 98%');
  });
});

describe('parameters', () => {
  const grades = ['A', 'B', 'C', 'D'];
  const read = (
    form: Parameters<typeof readParameter>[0]['form'],
    value: Parameters<typeof readParameter>[1],
  ) => readParameter({ id: 'p', title: 'p', form }, value, grades);

  it('are read by their form', () => {
    expect(read('bound', '≥ 98%')).toMatchObject({ form: 'target' });
    expect(read('bound', '高')).toBeUndefined();
    expect(read('count', 30)).toEqual({ form: 'count', count: 30 });
    expect(read('count', '3.5')).toBeUndefined();
    expect(read('year', '2021')).toEqual({ form: 'count', count: 2021 });
    expect(read('day', '2022-06-15')).toEqual({ form: 'day', day: '2022-06-15' });
    expect(read('day', '2022-06-31')).toBeUndefined();
    expect(read('time', '08:30')).toEqual({ form: 'text', text: '08:30' });
    expect(read('time', '24:00')).toBeUndefined();
    expect(read('money', '2300.50')).toEqual({ form: 'text', text: '2300.50' });
    expect(read('money', '2300.505')).toBeUndefined();
    expect(read('text', '每月一次')).toEqual({ form: 'text', text: '每月一次' });
  });

  it('bands start at the best grade, without a hole, and leave one for the rest', () => {
    expect(read('bound', { A: '>= 100%', B: '> 90%' })).toMatchObject({
      target: { bands: { otherwise: 'C' } },
    });
    expect(read('bound', { A: '>= 100%', C: '> 90%' })).toBeUndefined();
    expect(read('bound', { B: '> 90%' })).toBeUndefined();
    expect(read('bound', {})).toBeUndefined();
    expect(read('bound', { A: '高' })).toBeUndefined();
    expect(read('bound', { A: '1', B: '1', C: '1', D: '1' })).toBeUndefined();
    expect(read('count', { A: '1' })).toBeUndefined();
  });
});

describe('fingerprint', () => {
  it('is SHA-256, as Node computes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
    for (const length of [0, 55, 56, 63, 64, 119, 120]) {
      const text = 'a'.repeat(length);
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
    }
  });
});

describe('verdicts', () => {
  it('the worst of several; of none, missing', () => {
    expect(worst(['met', 'unstable', 'pending'])).toBe('pending');
    expect(worst(['missing', 'unmet', 'unset'])).toBe('unmet');
    expect(worst(['unset', 'missing'])).toBe('missing');
    expect(worst(['pending', 'unset'])).toBe('unset');
    expect(worst(['met', 'exempt'])).toBe('met');
    expect(worst([])).toBe('missing');
  });
});
