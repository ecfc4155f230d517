import { describe, expect, test } from 'vitest';
import { drawLots } from '../../../src/model/draw-lots.ts';

const names = ['东街', '西街', '南街', '北街', '河街', '桥头', '车站', '广场'];

/** How often each name was drawn over many seeds. */
function tally(count: number, seeds: number, of = names): ReadonlyMap<string, number> {
  const times = new Map(of.map((name) => [name, 0]));
  for (let i = 0; i < seeds; i += 1)
    for (const name of drawLots(of, count, `种子${String(i)}`)) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}

describe('drawing lots', () => {
  test('the same seed draws the same lots, known beforehand, in whatever order the names come', () => {
    // Written down once: another machine, Node or locale must draw these.
    expect(drawLots(names, 3, '甲')).toEqual(['广场', '西街', '车站']);
    expect(drawLots([...names].reverse(), 3, '甲')).toEqual(drawLots(names, 3, '甲'));
    expect(
      drawLots(
        [...names].sort((a, b) => a.localeCompare(b, 'zh')),
        3,
        '甲',
      ),
    ).toEqual(drawLots(names, 3, '甲'));
  });

  test('a seed typed in another form of Unicode is the same seed', () => {
    expect(drawLots(names, 4, 'e\u0301')).toEqual(drawLots(names, 4, '\u00e9'));
  });

  test('seeds that differ by one character draw differently', () => {
    const draws = Array.from({ length: 50 }, (_, i) => drawLots(names, 4, `2022-${String(i)}`).join());
    // 70 samples of 4 in 8 are possible: 50 draws hit about 36 of them.
    expect(new Set(draws).size).toBeGreaterThan(25);
    expect(drawLots(names, 4, '')).toHaveLength(4);
  });

  test('nobody is drawn twice, and more than there are draws all', () => {
    for (const count of [0, 1, 7, 8, 9, 1000]) {
      const drawn = drawLots(names, count, '乙');
      expect(new Set(drawn).size).toBe(drawn.length);
      expect(drawn).toHaveLength(Math.min(count, names.length));
    }
    expect(drawLots([], 3, '乙')).toEqual([]);
  });

  test('a larger sample holds the smaller one of the same seed', () => {
    for (let i = 0; i < 100; i += 1) {
      const [small, large] = [drawLots(names, 3, String(i)), drawLots(names, 5, String(i))];
      expect(small.filter((name) => !large.includes(name))).toEqual([]);
    }
  });

  test.each([1, 3, 7])('each is drawn equally often: %i of 8 over 8000 seeds', (count) => {
    const seeds = 8000;
    const wanted = (seeds * count) / names.length;
    // Five standard deviations of a binomial; the seeds are fixed, so this cannot come out otherwise another day.
    const bound = 5 * Math.sqrt(seeds * (count / names.length) * (1 - count / names.length));
    for (const [name, times] of tally(count, seeds)) {
      expect(Math.abs(times - wanted), `${name} ${String(times)}`).toBeLessThan(bound);
    }
  });

  test('each pair is drawn equally often', () => {
    const pairs = new Map<string, number>();
    const seeds = 5600;
    for (let i = 0; i < seeds; i += 1) {
      const pair = drawLots(names, 2, `对${String(i)}`).join();
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    expect(pairs.size).toBe(28);
    const wanted = seeds / 28;
    for (const times of pairs.values()) expect(Math.abs(times - wanted)).toBeLessThan(5 * Math.sqrt(wanted));
  });
});
