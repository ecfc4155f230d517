import { describe, expect, test } from 'vitest';
import { basisOf } from '../../../src/assess/basis.ts';
import { isWaiting, periodsBegun, planReport } from '../../../src/assess/inspect/visit-plan.ts';
import { bookVisits } from '../../../src/assess/visits.ts';
import { addDays, weekdayOf } from '../../../src/model/day.ts';
import type { VisitCadence } from '../../../src/model/town-files.ts';
import { visitCadences } from '../../../src/model/town-files.ts';
import { aSystem, aTown, record } from '../../support/a-town.ts';
import type { TownChange } from '../../support/a-town.ts';
import { day } from '../../support/days.ts';

const visit = (on: string, site: string, more: object = {}) =>
  record('inspection', {
    on,
    scope: '综合',
    manner: '明察',
    by: ['甲'],
    site,
    themes: ['垃圾积存'],
    ...more,
  });

function report(change: TownChange, on: string, withSecret = false) {
  const town = aTown(change);
  const basis = basisOf(aSystem([]), town, { on: day(on) });
  return planReport(basis, bookVisits(basis.cut, town, withSecret));
}

/** `id done owed since last` of the places of a line. */
const shown = ({ lines }: ReturnType<typeof report>, line = 0) =>
  lines[line]?.places.map(({ id, done, owed, overdueSince, last }) =>
    [id, done, owed, overdueSince ?? '-', last?.on ?? 'never'].join(' '),
  );
const monthly = { kind: '公厕', every: 'month' } as const;

describe('days of the week', () => {
  test.each([
    ['2022-01-01', 6],
    ['2022-05-23', 1],
    ['2024-02-29', 4],
    ['1999-12-31', 5],
  ])('%s', (text, weekday) => {
    expect(weekdayOf(day(text))).toBe(weekday);
  });
});

describe('the periods of a plan', () => {
  const frameOf = (on: string) => basisOf(aSystem([]), aTown(), { on: day(on) }).frame;
  const begun = (every: VisitCadence, on: string) =>
    periodsBegun(every, frameOf(on), 2022).map(({ from, to }) => `${from} ${to}`);

  test('the newest comes first, the cut-off day belongs to the running one', () => {
    expect(begun('month', '2022-02-28')).toEqual(['2022-02-01 2022-02-28', '2022-01-01 2022-01-31']);
    expect(begun('half', '2022-07-01')).toEqual(['2022-07-01 2022-12-31', '2022-01-01 2022-06-30']);
    expect(begun('phase', '2022-08-10')).toEqual([
      '2022-08-01 2022-10-31',
      '2022-05-01 2022-07-31',
      '2022-01-01 2022-04-30',
    ]);
  });

  test('a week that New Year cuts off is not asked for', () => {
    expect(begun('week', '2022-01-02')).toEqual([]);
    expect(begun('week', '2022-01-10')).toEqual(['2022-01-10 2022-01-16', '2022-01-03 2022-01-09']);
    expect(begun('year', '2021-12-31')).toEqual([]);
    expect(begun('phase', '2021-12-31')).toEqual([]);
  });
});

describe('who has been visited', () => {
  test('counts the running period, says what is owed and since when', () => {
    const records = [visit('2022-04-02', '东街公厕'), visit('2022-06-10', '东街公厕')];
    expect(shown(report({ visits: [monthly], records }, '2022-06-30'))).toEqual([
      '东街公厕 1 0 - 2022-06-10',
      '西街公厕 0 1 2022-01-31 never',
    ]);
    expect(shown(report({ visits: [monthly], records }, '2022-06-09'))).toEqual([
      '东街公厕 0 1 2022-05-31 2022-04-02',
      '西街公厕 0 1 2022-01-31 never',
    ]);
  });

  test('one visit since makes up for what was missed, though more are owed', () => {
    const records = [visit('2022-06-01', '东街公厕')];
    const visits = [{ ...monthly, times: 3 }];
    expect(shown(report({ visits, records }, '2022-06-30'))?.[0]).toBe('东街公厕 1 2 - 2022-06-01');
  });

  test('a site opened in a period is asked for from the next one, a closed one no more', () => {
    const at = { file: 'sites.yaml', line: 1, col: 1 };
    const site = (id: string, days: object) => ({ id, kind: '公厕', unit: '创建办', at, ...days });
    const sites = [
      site('旧', { to: day('2022-06-09') }),
      site('末日', { to: day('2022-06-10') }),
      site('新', { from: day('2022-06-02') }),
      site('五月', { from: day('2022-05-01') }),
      site('未来', { from: day('2022-06-11') }),
    ];
    expect(shown(report({ visits: [monthly], sites }, '2022-06-10'))).toEqual([
      '末日 0 1 2022-01-31 never',
      '新 0 0 - never',
      '五月 0 1 2022-05-31 never',
    ]);
  });

  test('units of a type by visits that name them; kind and type together narrow each other', () => {
    const records = [
      record('inspection', {
        on: '2022-06-03',
        scope: '综合',
        manner: '明察',
        by: ['甲'],
        unit: '石笋村',
        themes: ['垃圾积存'],
      }),
      visit('2022-06-04', '东街公厕'),
    ];
    const visits = [
      { type: '村', every: 'month' },
      { kind: '公厕', type: '社区', every: 'quarter' },
      { kind: '工地', every: 'month' },
    ] as const;
    const found = report({ visits, records }, '2022-06-30');
    expect(shown(found, 0)).toEqual(['石笋村 1 0 - 2022-06-03', '白果村 0 1 2022-01-31 never']);
    expect(shown(found, 1)).toEqual(['东街公厕 1 0 - 2022-06-04']);
    expect(shown(found, 2)).toEqual([]);
    expect(found.unplanned.map(({ id, owed }) => [id, owed])).toEqual([['西街公厕', 0]]);
  });

  test('before the first period of the year nothing is owed, whoever was there', () => {
    const records = [visit('2021-12-30', '东街公厕')];
    const found = report({ visits: [{ kind: '公厕', every: 'week' }], records }, '2022-01-02');
    expect(found.lines[0]?.period).toBeUndefined();
    expect(shown(found)).toEqual(['东街公厕 0 0 - 2021-12-30', '西街公厕 0 0 - never']);
    expect(found.lines[0]?.places.map(isWaiting)).toEqual([false, true]);
  });

  test('without a plan every site in use is there with its last visit', () => {
    const found = report({ records: [visit('2022-03-01', '西街公厕')] }, '2022-06-30');
    expect(found.lines).toEqual([]);
    expect(found.unplanned.map(({ id, last }) => [id, last?.on])).toEqual([
      ['东街公厕', undefined],
      ['西街公厕', '2022-03-01'],
    ]);
    expect(found.unplanned.map(isWaiting)).toEqual([true, false]);
  });

  test('a visit that says nothing of what was seen is none; unannounced ones are for the office', () => {
    const rounds = [
      { id: 'R1', title: '暗访', manner: '暗访', from: day('2022-06-01'), to: day('2022-06-30') },
      { id: 'R2', title: '集中', manner: '集中', from: day('2022-06-01'), to: day('2022-06-30') },
    ] as const;
    const records = [
      visit('2022-06-01', '东街公厕', { themes: undefined }),
      visit('2022-06-02', '东街公厕', { themes: undefined, items: [{ item: '干净', result: '符合' }] }),
      visit('2022-06-03', '东街公厕', { manner: '暗访' }),
      visit('2022-06-04', '东街公厕', { round: 'R1' }),
      visit('2022-06-05', '东街公厕', { round: 'R2' }),
    ];
    const seen = (withSecret: boolean) => {
      const found = report({ visits: [monthly], records, rounds }, '2022-06-30', withSecret);
      return [found.lines[0]?.places[0]?.done, found.hidden];
    };
    expect(seen(false)).toEqual([2, 2]);
    expect(seen(true)).toEqual([4, 0]);
  });
});

test('what is owed is what a naive count finds, for every cadence, over many towns and days', () => {
  // A tiny generator of the test's own; nothing of the draw is used here.
  let state = 7;
  const below = (bound: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * bound);
  };
  const phases = [
    ['2022-01-01', '2022-04-30'],
    ['2022-05-01', '2022-07-31'],
    ['2022-08-01', '2022-10-31'],
    ['2022-11-01', '2022-12-31'],
  ] as const;
  const isSamePeriod = (every: VisitCadence, a: string, b: string): boolean => {
    const [month, other] = [Number(a.slice(5, 7)), Number(b.slice(5, 7))];
    if (every === 'week') {
      const monday = (text: string): string => {
        const date = new Date(`${text}T00:00:00Z`);
        date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
        return date.toISOString();
      };
      return monday(a) === monday(b);
    }
    if (every === 'phase') return phases.some(([from, to]) => a >= from && a <= to && b >= from && b <= to);
    if (a.slice(0, 4) !== b.slice(0, 4)) return false;
    const size = { month: 1, quarter: 3, half: 6, year: 12 }[every];
    return Math.ceil(month / size) === Math.ceil(other / size);
  };
  let owedInAll = 0;
  for (let run = 0; run < 60; run += 1) {
    const every = visitCadences[run % visitCadences.length] ?? 'month';
    const times = 1 + below(3);
    const on = addDays(day('2022-01-03'), below(350));
    const days = Array.from({ length: below(60) }, () => addDays(day('2022-01-01'), below(365)));
    const records = days.map((each) => visit(each, below(2) === 0 ? '东街公厕' : '西街公厕'));
    const found = report({ visits: [{ kind: '公厕', every, times }], records }, on);
    for (const { id, owed, done } of found.lines[0]?.places ?? []) {
      const naive = records.filter(
        (each) =>
          each.kind === 'inspection' && each.site === id && each.on <= on && isSamePeriod(every, each.on, on),
      ).length;
      expect([done, owed], `${every} ${on} ${id}`).toEqual([naive, Math.max(0, times - naive)]);
      owedInAll += owed;
    }
  }
  expect(owedInAll).toBeGreaterThan(30);
});
