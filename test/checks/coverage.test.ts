import { describe, expect, it } from 'vitest';
import { describeCoverage, judgeCoverage } from '../../src/checks/coverage.ts';
import type { CoverageFacts } from '../../src/checks/coverage.ts';
import { cite, day } from '../support/days.ts';

const facts = (more: Partial<CoverageFacts> = {}): CoverageFacts => ({
  asked: 1,
  found: [],
  expectedFrom: undefined,
  parameter: '',
  on: day('2022-06-30'),
  notCounted: [],
  periods: undefined,
  stableOver: 3,
  ...more,
});

describe('coverage', () => {
  it('names a member without a record as missing', () => {
    expect(judgeCoverage(facts({ notCounted: [cite('x'), cite('y')] }))).toEqual({
      verdict: 'missing',
      reason: { code: 'coverage-none', asked: 1, notCounted: 2 },
      cites: [cite('x'), cite('y')],
    });
  });

  it('holds with enough records and falls short with fewer', () => {
    const found = [cite('a')];
    expect(judgeCoverage(facts({ found }))).toEqual({
      verdict: 'met',
      reason: { code: 'coverage-holds', asked: 1, found: 1 },
      cites: found,
    });
    expect(judgeCoverage(facts({ found, asked: 2, notCounted: [cite('x')] }))).toEqual({
      verdict: 'unmet',
      reason: { code: 'coverage-few', asked: 2, found: 1, notCounted: 1 },
      cites: [...found, cite('x')],
    });
  });

  it('expects a dated member from its day on, and counts it earlier when it is there', () => {
    const expectedFrom = day('2022-10-04');
    expect(judgeCoverage(facts({ expectedFrom, on: day('2022-10-03') }))).toEqual({
      verdict: 'missing',
      reason: { code: 'coverage-not-yet', day: '2022-10-04' },
      due: '2022-10-04',
      notYet: true,
      cites: [],
    });
    const onTheDay = judgeCoverage(facts({ expectedFrom, on: expectedFrom }));
    expect(onTheDay).toEqual({
      verdict: 'missing',
      reason: { code: 'coverage-none', asked: 1, notCounted: 0 },
      due: '2022-10-04',
      cites: [],
    });
    expect(judgeCoverage(facts({ expectedFrom, found: [cite('a')] }))).toMatchObject({ verdict: 'met' });
    // Who is early does not answer for those whose day has not come either.
    expect(judgeCoverage(facts({ expectedFrom, found: [cite('a')] }))).toHaveProperty('notYet', true);
    const there = judgeCoverage(facts({ expectedFrom, on: expectedFrom, found: [cite('a')] }));
    expect(there).not.toHaveProperty('notYet');
    expect(
      judgeCoverage(facts({ expectedFrom, on: expectedFrom, asked: 2, found: [cite('a')] })),
    ).toMatchObject({
      verdict: 'unmet',
      due: '2022-10-04',
    });
  });

  it('is unset for a day the town has not adopted, even with a record', () => {
    expect(
      judgeCoverage(facts({ expectedFrom: 'unset', parameter: 'low-carbon-day', found: [cite('a')] })),
    ).toEqual({
      verdict: 'unset',
      reason: { code: 'coverage-unset', parameter: 'low-carbon-day' },
      cites: [cite('a')],
    });
  });

  it('says what it asks for', () => {
    const check = {
      key: 'k',
      kind: 'coverage',
      method: '材料审核',
      span: 'year',
      records: 'activity',
    } as const;
    const base = {
      code: 'ask-coverage',
      span: 'year',
      records: 'activity',
      rests: [],
      across: undefined,
      joint: undefined,
    };
    expect(describeCoverage(check)).toEqual({ ...base, what: [], asked: 1 });
    expect(
      describeCoverage({
        ...check,
        themes: ['甲'],
        material: '规范文件',
        list: '乙',
        metric: '丙',
        count: 2,
        across: 'x',
      }),
    ).toEqual({ ...base, what: ['甲', '规范文件', '乙', '丙'], asked: 2, across: 'x' });
    expect(describeCoverage({ ...check, joint: 3 })).toEqual({ ...base, what: [], asked: 1, joint: 3 });
  });
});
