/** Bounds of gate rules: what may be written, what says nothing. */
import { describe, expect, it } from 'vitest';
import { keeps, readGateBound } from '../../src/model/gate-bound.ts';
import type { GateBound, GateCount } from '../../src/model/gate-bound.ts';
import { wordsIn } from '../../src/model/gate.ts';
import { ratioOf } from '../../src/model/ratio.ts';

const read = (count: GateCount, written: string | number): string => {
  const bound = readGateBound(count, written);
  return typeof bound === 'string' ? bound : bound.shown;
};

describe('a bound', () => {
  it.each<[count: GateCount, written: string | number, read: string]>([
    ['短板', 0, '≤ 0'],
    ['短板', '3', '≤ 3'],
    ['短板', '≤ 3', '≤ 3'],
    ['短板', '<=3', '≤ 3'],
    ['短板', '＝ 0', '= 0'],
    ['短板', '== 2', '= 2'],
    ['短板', '> 0', '> 0'],
    ['短板', '< 1', '< 1'],
    ['短板', '3.0', '≤ 3.0'],
    ['短板', '几处', 'unreadable'],
    ['短板', '= 几处', 'unreadable'],
    ['短板', '', 'unreadable'],
    ['短板', '5%', 'percent'],
    ['短板', '1/2', 'percent'],
    ['短板', '2.5', 'not-whole'],
    ['短板', '≥ 0', 'never-broken'],
    ['短板', '< 0', 'never-holds'],
    ['问题', '≥ 1', '≥ 1'],
    ['测评标准', 0, '≤ 0'],
    ['测评标准', '60', 'needs-sign'],
    ['测评标准', '≥ 60', '≥ 60'],
    ['测评标准', '= 60', '= 60'],
    ['自评得分', '85%', '≥ 85%'],
    ['自评得分', '≥ ８５ ％', '≥ 85%'],
    ['自评得分', '> 85%', '> 85%'],
    ['自评得分', '17/20', '≥ 17/20'],
    ['自评得分', '100%', '≥ 100%'],
    ['自评得分', 85, 'not-percent'],
    ['自评得分', '0.85', 'not-percent'],
    ['自评得分', '≤ 85%', 'at-most'],
    ['自评得分', '= 85%', 'at-most'],
    ['自评得分', '≥ 0%', 'never-broken'],
    ['自评得分', '> 0%', '> 0%'],
    ['自评得分', '> 100%', 'never-holds'],
    ['自评得分', '≥ 101%', 'never-holds'],
    ['自评得分', '1/0', 'never-holds'],
  ])('of %s written %j reads %s', (count, written, expected) => {
    expect(read(count, written)).toBe(expected);
  });

  it('is kept exactly, without rounding first', () => {
    const bound = readGateBound('自评得分', '≥ 85%') as GateBound;
    expect(keeps(ratioOf(85, 100), bound)).toBe(true);
    expect(keeps(ratioOf(849_999, 1_000_000), bound)).toBe(false);
    const three = readGateBound('短板', '= 3') as GateBound;
    expect([2, 3, 4].map((n) => keeps(ratioOf(n, 1), three))).toEqual([false, true, false]);
  });
});

it('one word or several are a list; none is no wish at all', () => {
  expect(wordsIn('逾期')).toEqual(['逾期']);
  expect(wordsIn(['逾期', '以后到期'])).toEqual(['逾期', '以后到期']);
  expect(wordsIn(undefined)).toBeUndefined();
});
