import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreLine } from '../../src/ledgers/score-table.ts';
import { scoreBar } from '../../src/report/bar.ts';
import { asNumber, showPoints, showRate, showWeighted } from '../../src/report/points.ts';

const pts = (possible: number, won: number, unknown = 0, shaky = 0) =>
  scoreLine({ possible, won, unknown, shaky });

test('scores are rounded down to one decimal', () => {
  expect(showPoints(13_200)).toBe('1.3');
  expect(showPoints(19_999)).toBe('1.9');
  expect(showPoints(0)).toBe('0.0');
  expect(showWeighted(9999)).toBe('99.9');
  expect(asNumber(13_200)).toBe(1.32);
});

test('100% is printed only when everything is won', () => {
  expect(showRate(pts(50_000_000, 49_999_999).rate)).toBe('99.9%');
  expect(showRate(pts(100, 100).rate)).toBe('100.0%');
  expect(showRate(pts(0, 0).rate)).toBe('—');
});

test('what is at stake is what is not won', () => {
  expect(pts(300, 100, 150).atStake).toBe(200);
});

test('a bar is as long as asked for, and full only when everything is won', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(1000), (steady, shaky, unknown, lost) => {
      const possible = steady + shaky + unknown + lost;
      fc.pre(possible > 0);
      const bar = scoreBar(pts(possible, steady + shaky, unknown, shaky), 20, true);
      expect(bar).toMatch(/^#*\+*\?*\.*$/);
      expect(bar).toHaveLength(20);
      expect(/^[#+]+$/.test(bar)).toBe(unknown + lost === 0);
      if (lost > 0) expect(bar.endsWith('.')).toBe(true);
    }),
  );
  expect(scoreBar(pts(0, 0), 20, true)).toBe('');
  expect(scoreBar(pts(40, 20, 10, 10), 8, false)).toBe('██▓▓░░··');
});
