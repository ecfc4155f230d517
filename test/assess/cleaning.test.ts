import { describe, expect, test } from 'vitest';
import { basisOf } from '../../src/assess/basis.ts';
import { deductionOf } from '../../src/assess/cleaning-deduction.ts';
import type { DeductionFacts } from '../../src/assess/cleaning-deduction.ts';
import { cleaningMonth } from '../../src/assess/cleaning-month.ts';
import type { CleanerMonth, CleaningMonth } from '../../src/assess/cleaning-month.ts';
import { sumCleaningMonth } from '../../src/assess/sum-cleaning-month.ts';
import type { ParameterValue } from '../../src/model/parameter-value.ts';
import { fenOf } from '../../src/model/money.ts';
import type { AnyRecord } from '../../src/records/index.ts';
import { aSystem, aTown, record } from '../support/a-town.ts';
import type { TownChange } from '../support/a-town.ts';
import { day, month } from '../support/days.ts';

const text = (value: string): ParameterValue => ({ form: 'text', text: value });
const count = (value: number): ParameterValue => ({ form: 'count', count: value });
const at = { file: 'zones.yaml', line: 1, col: 1 };
const zone = (id: string) => ({ id, unit: '创建办', stretches: ['主街'], duties: ['清扫'], cleaners: 2, at });

type Targets = NonNullable<TownChange['targets']>;

/** Every blank of the plan filled: 35.50 yuan a find, no more than 120 a month, wage 2300, minimum wage 2200. */
const set = {
  'cleaner-wage': text('2300'),
  'minimum-wage': text('2200'),
  'cleaner-deduction': text('35.50'),
  'cleaner-deduction-cap': text('120'),
  'litter-clear-within': count(30),
  'cleaner-replace-after': count(4),
  'office-deduction-points': count(2),
  'cleaner-done-by': text('07:30'),
  'cleaner-break': text('11:30'),
  'cleaner-afternoon': text('14:00'),
  'cleaner-off': text('17:30'),
} satisfies Targets;

const without = (...parameters: (keyof typeof set)[]): Targets =>
  Object.fromEntries(Object.entries(set).filter(([name]) => !parameters.some((each) => each === name)));

type Entry = Readonly<Record<string, string | number>>;
const hired = (name: string, more: Entry = {}): Entry => ({ 姓名: name, 到岗日: '2022-01-01', ...more });
const roster = (on: string, where: string | undefined, ...entries: Entry[]): AnyRecord =>
  record('roster', { on, list: '保洁员名册', ...(where === undefined ? {} : { zone: where }), entries });
const look = (on: string, where: string, more: Record<string, unknown> = {}): AnyRecord =>
  record('cleaning', { on, zone: where, by: '甲', ...more });
/** A find that was cleared after some minutes, or never. */
const find = (on: string, where: string, cleaner: string | undefined, after: number | 'never'): AnyRecord =>
  look(on, where, {
    ...(cleaner === undefined ? {} : { cleaner }),
    found: '纸屑',
    ...(after === 'never' ? { cleared: false } : { cleared: true, 'cleared-after': after }),
  });
const notice = (on: string, more: Record<string, unknown>): AnyRecord =>
  record('notice', { on, type: '整改通知', by: '甲', text: '限期改', ...more });
const decision = (on: string, more: Record<string, unknown>): AnyRecord =>
  record('decision', { on, about: '扣款', basis: '办法', by: '甲', document: '1号', ...more });

function looked(change: TownChange, of = '2022-05', on = '2022-12-31', filedBy?: string): CleaningMonth {
  const town = aTown({ targets: set, zones: [zone('一区'), zone('二区')], ...change });
  const options = { on: day(on), ...(filedBy === undefined ? {} : { filedBy: day(filedBy) }) };
  return cleaningMonth(basisOf(aSystem([]), town, options), month(of));
}

function cleaner(result: CleaningMonth, name: string): CleanerMonth {
  const found = result.cleaners.find((each) => each.name === name);
  if (found === undefined) throw new Error(`${name} is not on the sheet`);
  return found;
}

const why = ({ deduction }: CleanerMonth) => ('none' in deduction ? deduction.none : undefined);
const amount = ({ deduction }: CleanerMonth) => ('amount' in deduction ? deduction.amount : undefined);

/**
 * May 2022, worked out by hand.
 *
 * 甲, 一区, wage of the town 2300.00. Found on the 3rd and gone after 30 minutes: in time, the minute counts. On the 4th
 * after 31: late. On the 10th never: late. On the 12th cleared, nobody wrote after how long: unknown.
 *   2 × 35.50 = 71.00. Limits: cap 120.00; 20 % of 2300.00 = 460.00; 2300.00 − 2200.00 = 100.00. Lowest 100.00 ≥ 71.00.
 *   Deduct 71.00, pay 2300.00 − 71.00 = 2229.00.
 * 乙, 二区, the roster says 2345.67. Four late.
 *   4 × 35.50 = 142.00. Limits: cap 120.00; 20 % = 469.134, down to 469.13; 2345.67 − 2200.00 = 145.67. Lowest 120.00.
 *   Deduct 120.00 (cut by the cap), pay 2345.67 − 120.00 = 2225.67.
 * 丙, 二区, the roster says 2290.50. Three late.
 *   3 × 35.50 = 106.50. Limits: 120.00; 458.10; 2290.50 − 2200.00 = 90.50. Lowest 90.50.
 *   Deduct 90.50 (cut by the minimum wage), pay 2200.00.
 * 丁, 一区, nothing found: deduct 0.00, pay 2300.00.
 * One more in 二区 late, nobody named: against no one. The office: 2 + 4 + 3 + 1 = 10 late × 2 points = 20.
 */
const may = [
  roster('2022-01-05', '一区', hired('甲'), hired('丁')),
  roster('2022-01-05', '二区', hired('乙', { 月工资: '2345.67' }), hired('丙', { 月工资: 2290.5 })),
  find('2022-05-03', '一区', '甲', 30),
  find('2022-05-04', '一区', '甲', 31),
  find('2022-05-10', '一区', '甲', 'never'),
  look('2022-05-12', '一区', { cleaner: '甲', found: '纸屑', cleared: true }),
  look('2022-05-13', '一区'),
  ...['02', '09', '16', '31'].map((date) => find(`2022-05-${date}`, '二区', '乙', 45)),
  ...['05', '06', '07'].map((date) => find(`2022-05-${date}`, '二区', '丙', 300)),
  find('2022-05-20', '二区', undefined, 60),
  // The day before and the day after are other months'.
  find('2022-04-30', '一区', '丁', 'never'),
  find('2022-06-01', '一区', '丁', 'never'),
  notice('2022-05-06', { zone: '二区' }),
  record('attendance', {
    on: '2022-05-31',
    zone: '二区',
    month: '2022-05',
    by: '甲',
    checks: 10,
    present: 9,
    late: 2,
  }),
  record('attendance', {
    on: '2022-05-31',
    zone: '一区',
    month: '2022-05',
    by: '甲',
    checks: 80,
    present: 78,
    late: 3,
  }),
  record('attendance', {
    on: '2022-06-02',
    zone: '一区',
    month: '2022-05',
    by: '甲',
    checks: 20,
    present: 20,
  }),
  record('dispatch', { on: '2022-05-08', zone: '一区', by: '甲', text: '除草', result: '服从' }),
  record('dispatch', {
    on: '2022-05-09',
    zone: '一区',
    by: '甲',
    text: '除草',
    result: '未服从',
    cleaner: '甲',
  }),
  record('dispatch', { on: '2022-05-10', zone: '一区', by: '甲', text: '除草' }),
];

describe('a month worked out by hand', () => {
  const result = looked({ records: may });

  test('zones: checks, finds in time, late, unknown; attendance and dispatch', () => {
    const [one, two] = result.zones;
    expect(one).toMatchObject({
      employed: 2,
      checks: 5,
      finds: { found: 4, inTime: 1, late: 2, unknown: 1, unset: 0 },
      againstNobody: 0,
      // One of the two records of the month does not say how many came late: that is not none.
      attendance: { checks: 100, present: 98, late: undefined },
      dispatch: { sent: 3, served: 1, refused: 1 },
    });
    expect(two).toMatchObject({
      employed: 2,
      checks: 8,
      finds: { found: 8, inTime: 0, late: 8, unknown: 0, unset: 0 },
      againstNobody: 1,
      dispatch: { sent: 0, served: 0, refused: 0 },
    });
    expect(two?.attendance).toEqual({ checks: 10, present: 9, late: 2 });
    expect(looked({ records: may }, '2022-06').zones[1]?.attendance).toBeUndefined();
    expect(result.times).toEqual({ doneBy: '07:30', break: '11:30', afternoon: '14:00', off: '17:30' });
  });

  test.each([
    ['甲', 4, 2, 230_000, 7_100, 10_000, 7_100, [], 222_900],
    ['丁', 0, 0, 230_000, 0, undefined, 0, [], 230_000],
    ['乙', 4, 4, 234_567, 14_200, 12_000, 12_000, ['cap'], 222_567],
    ['丙', 3, 3, 229_050, 10_650, 9_050, 9_050, ['minimum'], 220_000],
  ])(
    '%s: %i found, %i late, wage %i, by finds %i, limit %j, deduct %i cut by %j, pay %i',
    (name, found, late, wage, full, limit, deducted, cutBy, pay) => {
      const own = cleaner(result, name);
      expect([own.finds.found, own.finds.late, own.wage, own.pay]).toEqual([found, late, wage, pay]);
      expect(own.deduction).toEqual({ full, limit, amount: deducted, cutBy });
    },
  );

  test('the basis is the records with their days, the notice is named, a refusal told', () => {
    expect(cleaner(result, '乙').counted.map(({ on, at: place }) => [on, place.line])).toEqual(
      ['02', '09', '16', '31'].map((date) => {
        const own = may.find((each) => each.kind === 'cleaning' && each.on === `2022-05-${date}`);
        return [`2022-05-${date}`, own?.at.line];
      }),
    );
    expect(cleaner(result, '乙').notices.map(({ on, type }) => [on, type])).toEqual([
      ['2022-05-06', '整改通知'],
    ]);
    expect(cleaner(result, '甲').notices).toEqual([]);
    expect(cleaner(result, '甲').refused).toBe(1);
  });

  test('what is of no one or unknown waits for its record to be completed', () => {
    expect(result.open.map(({ on, against, clearing }) => [on, clearing, against])).toEqual([
      ['2022-05-12', 'unknown', { cleaner: '甲' }],
      ['2022-05-20', 'late', { nobody: 'unnamed' }],
    ]);
  });

  test('the office loses its points for every late find, whosever it is; the year holds April too', () => {
    expect(result.office).toEqual({ month: { late: 10, points: 20 }, year: { late: 11, points: 22 } });
  });

  test('the cleaners stand zone by zone', () => {
    expect(result.cleaners.map(({ name, zones }) => [name, ...zones])).toEqual([
      ['甲', '一区'],
      ['丁', '一区'],
      ['乙', '二区'],
      ['丙', '二区'],
    ]);
  });
});

describe('limits at their edges, in fen', () => {
  const facts: DeductionFacts = {
    each: [2_000],
    isUnset: false,
    wage: 230_000,
    minimumWage: 100_000,
    cap: 50_000,
    isWholeMonth: true,
  };
  const limited = (each: number[], more: Partial<DeductionFacts> = {}) => {
    const answer = deductionOf({ ...facts, each, ...more });
    return 'amount' in answer ? [answer.amount, ...answer.cutBy] : [answer.none];
  };

  test('the cap: equal is not cut, a fen more is', () => {
    // 20 % of 2600.00 is 520.00, above the cap of 500.00.
    expect(limited([50_000], { wage: 260_000 })).toEqual([50_000]);
    expect(limited([50_001], { wage: 260_000 })).toEqual([50_000, 'cap']);
    expect(limited([30_000, 20_001], { wage: 260_000 })).toEqual([50_000, 'cap']);
  });

  test.each([
    // wage, found, amount: 20 % of 2300.04 is 460.008 → 460.00; of 2300.05 it is 460.01 to the fen.
    [230_000, 46_000, [46_000]],
    [230_000, 46_001, [46_000, 'share']],
    [230_004, 46_001, [46_000, 'share']],
    [230_005, 46_001, [46_001]],
  ])('20 %% of %i fen, rounded down: %i becomes %j', (wage, each, expected) => {
    expect(limited([each], { wage, cap: undefined })).toEqual(expected);
  });

  test.each([
    [230_000, 220_000, 10_000, [10_000]],
    [230_000, 220_000, 10_001, [10_000, 'minimum']],
    [220_001, 220_000, 2_000, [1, 'minimum']],
    [220_000, 220_000, 2_000, [0, 'minimum']],
    [210_000, 220_000, 2_000, [0, 'minimum']],
  ])('wage %i above the minimum wage %i: %i becomes %j', (wage, minimumWage, each, expected) => {
    expect(limited([each], { wage, minimumWage })).toEqual(expected);
  });

  test('limits that are equal are both named; of three the lowest cuts', () => {
    expect(limited([20_000], { cap: 10_000, minimumWage: 220_000 })).toEqual([10_000, 'cap', 'minimum']);
    expect(limited([20_000], { cap: 9_999, minimumWage: 220_000 })).toEqual([9_999, 'cap']);
  });

  test('what is unset is no proposal; nothing found is nothing to deduct', () => {
    expect(limited([2_000], { isUnset: true })).toEqual(['minutes-unset']);
    expect(deductionOf({ ...facts, each: [2_000, undefined] })).toEqual({
      full: undefined,
      none: 'deduction-unset',
    });
    expect(limited([2_000], { wage: undefined })).toEqual(['wage-unset']);
    expect(limited([2_000], { minimumWage: undefined })).toEqual(['minimum-unset']);
    expect(limited([2_000], { isWholeMonth: false })).toEqual(['part-month']);
    expect(limited([], { minimumWage: undefined, wage: undefined, isWholeMonth: false })).toEqual([0]);
  });
});

test.each([
  ['2300', 230_000],
  ['2300.5', 230_050],
  ['2300.05', 230_005],
  ['0', 0],
  ['2300.005', undefined],
  ['两千三', undefined],
  ['-5', undefined],
])('%s yuan is %s fen', (written, fen) => {
  expect(fenOf(written)).toBe(fen);
});

describe('what the town has not set', () => {
  const own = (targets: Targets) => cleaner(looked({ records: may, targets }), '甲');

  test('the minutes: nothing is late, nothing counts, nobody loses anything', () => {
    const result = looked({ records: may, targets: without('litter-clear-within') });
    expect(result.zones[0]?.finds).toEqual({ found: 4, inTime: 0, late: 0, unknown: 0, unset: 4 });
    expect(why(cleaner(result, '甲'))).toBe('minutes-unset');
    expect(cleaner(result, '甲').pay).toBeUndefined();
    expect(amount(cleaner(result, '丁'))).toBe(0);
    expect([result.open, result.office.month.late]).toEqual([[], 0]);
  });

  test.each([
    ['cleaner-deduction', 'deduction-unset'],
    ['cleaner-wage', 'wage-unset'],
    ['minimum-wage', 'minimum-unset'],
  ] as const)('%s: %s', (parameter, reason) => {
    const result = own(without(parameter));
    expect([why(result), result.pay]).toEqual([reason, undefined]);
  });

  test('the wage of the town, where the roster has its own', () => {
    const result = cleaner(looked({ records: may, targets: without('cleaner-wage') }), '乙');
    expect([result.wage, result.pay]).toEqual([234_567, 222_567]);
  });

  test('the cap: the law’s limits stay', () => {
    expect(
      cleaner(looked({ records: may, targets: without('cleaner-deduction-cap') }), '乙').deduction,
    ).toEqual({
      full: 14_200,
      limit: 14_567,
      amount: 14_200,
      cutBy: [],
    });
  });

  test('points, times and the number for a replacement', () => {
    const result = looked({ records: may, targets: {} });
    expect(result).toMatchObject({ officePoints: undefined, replaceAfter: undefined, replacements: [] });
    expect(result.times).toEqual({
      doneBy: undefined,
      break: undefined,
      afternoon: undefined,
      off: undefined,
    });
    const points = looked({ records: may, targets: without('office-deduction-points') }).office.month;
    expect(points).toEqual({ late: 10, points: undefined });
  });

  test('a value of another form serves for none', () => {
    const targets = { ...set, 'cleaner-deduction': count(20), 'litter-clear-within': text('30') };
    expect(why(own(targets))).toBe('minutes-unset');
    expect(why(own({ ...set, 'cleaner-deduction': count(20) }))).toBe('deduction-unset');
  });

  test('a find is judged by the values of its own day', () => {
    const result = looked({
      records: may,
      targets: {
        ...set,
        'litter-clear-within': [
          ['2022-01-01', count(30)],
          ['2022-05-04', count(31)],
        ],
        'cleaner-deduction': [
          ['2022-01-01', text('10')],
          ['2022-05-10', text('20')],
        ],
      },
    });
    // The 4th is in time now; what is left is the 10th, at 20 yuan.
    expect(cleaner(result, '甲').deduction).toMatchObject({ full: 2_000 });
    // 乙: 2nd and 9th at 10, 16th and 31st at 20.
    expect(cleaner(result, '乙').deduction).toMatchObject({ full: 6_000 });
  });
});

test.each([
  [{ cleared: true, 'cleared-after': 30 }, 'inTime'],
  [{ cleared: true, 'cleared-after': 31 }, 'late'],
  [{ 'cleared-after': 31 }, 'late'],
  [{ 'cleared-after': 0 }, 'inTime'],
  [{ cleared: false }, 'late'],
  [{ cleared: false, 'cleared-after': 31 }, 'late'],
  [{ cleared: false, 'cleared-after': 30 }, 'unknown'],
  [{ cleared: true }, 'unknown'],
  [{}, 'unknown'],
] as const)('a find that says %j is %s', (said, how) => {
  const result = looked({ records: [look('2022-05-03', '一区', { found: '纸屑', ...said })] });
  const { found, ...counts } = result.zones[0]!.finds;
  expect(found).toBe(1);
  expect(Object.entries(counts).filter(([, value]) => value > 0)).toEqual([[how, 1]]);
});

describe('who is on the roster', () => {
  test('part of a month: no amount before the pay office reckoned the days; both edges of the month are whole', () => {
    const records = [
      roster(
        '2022-05-31',
        '一区',
        hired('走', { 离岗日: '2022-05-30' }),
        hired('到月底', { 离岗日: '2022-05-31' }),
        { 姓名: '来', 到岗日: '2022-05-02' },
        { 姓名: '月初来', 到岗日: '2022-05-01' },
        { 姓名: '下月来', 到岗日: '2022-06-01' },
        { 姓名: '走了又来', 到岗日: '2022-01-01', 离岗日: '2022-05-10' },
        { 姓名: '走了又来', 到岗日: '2022-05-12' },
      ),
      find('2022-05-30', '一区', '走', 'never'),
      find('2022-05-31', '一区', '走', 'never'),
      find('2022-05-11', '一区', '走了又来', 'never'),
    ];
    const result = looked({ records });
    expect(
      result.cleaners.map(({ name, days, pay }) => [name, days.from, days.to, days.isWhole, pay]),
    ).toEqual([
      ['走', '2022-05-01', '2022-05-30', false, undefined],
      ['到月底', '2022-05-01', '2022-05-31', true, 230_000],
      ['来', '2022-05-02', '2022-05-31', false, undefined],
      ['月初来', '2022-05-01', '2022-05-31', true, 230_000],
      ['走了又来', '2022-05-01', '2022-05-31', false, undefined],
    ]);
    expect(cleaner(result, '走').deduction).toEqual({ full: 3_550, none: 'part-month' });
    expect(amount(cleaner(result, '来'))).toBe(0);
    expect(result.open.map(({ on, against }) => [on, against])).toEqual([
      ['2022-05-11', { nobody: 'not-employed' }],
      ['2022-05-31', { nobody: 'not-employed' }],
    ]);
    expect(result.zones[0]?.employed).toBe(5);
  });

  test('a name the roster does not know is deducted from nobody, but lost to the zone and the office', () => {
    const result = looked({ records: [...may, find('2022-05-21', '一区', '甲 号', 'never')] });
    expect(result.open.at(-1)).toMatchObject({ named: '甲 号', against: { nobody: 'not-on-roster' } });
    expect(cleaner(result, '甲').finds.late).toBe(2);
    expect([result.zones[0]?.againstNobody, result.office.month.late]).toEqual([1, 11]);
  });

  test('a list of newcomers alone takes nobody else away; the newest list that names somebody tells their days', () => {
    const result = looked({
      records: [
        ...may,
        roster('2022-03-01', '一区', { 姓名: '新', 到岗日: '2022-03-01' }),
        roster('2022-04-30', '一区', hired('丁', { 离岗日: '2022-04-30' })),
        roster(
          '2022-03-02',
          undefined,
          { 姓名: '无区', 到岗日: '2022-03-01' },
          { 姓名: ' ', 到岗日: '2022-03-01' },
          {},
        ),
        record('roster', { on: '2022-03-02', list: '别的名册', entries: [hired('外人')] }),
      ],
    });
    expect(result.cleaners.map(({ name }) => name)).toEqual(['新', '甲', '乙', '丙', '无区']);
  });

  test('somebody who moved is one person, limited once', () => {
    const result = looked({
      records: [
        roster('2022-01-05', '一区', hired('甲', { 离岗日: '2022-05-15' })),
        roster('2022-05-16', undefined, { 姓名: '甲', 责任区: '二区', 到岗日: '2022-05-16' }),
        ...['02', '03'].map((date) => find(`2022-05-${date}`, '一区', '甲', 'never')),
        ...['17', '18'].map((date) => find(`2022-05-${date}`, '二区', ' 甲 ', 'never')),
      ],
    });
    expect(result.cleaners).toHaveLength(1);
    expect(cleaner(result, '甲')).toMatchObject({ zones: ['二区', '一区'], days: { isWhole: true } });
    // 4 × 35.50 = 142.00, cut to the 100.00 that the wage has above the minimum wage.
    expect(cleaner(result, '甲').deduction).toMatchObject({
      full: 14_200,
      amount: 10_000,
      cutBy: ['minimum'],
    });
    expect(looked({ records: may }, '2022-06').zones.map(({ employed }) => employed)).toEqual([2, 2]);
  });

  test('no readable day binds nothing', () => {
    const result = looked({
      records: [
        roster('2022-05-01', '一区', { 姓名: '甲', 到岗日: '年初' }),
        find('2022-05-03', '一区', '甲', 40),
      ],
    });
    expect(amount(cleaner(result, '甲'))).toBe(3_550);
  });

  test('the wage is the roster’s of the month, of months before the first roster its own; unreadable is none', () => {
    const records = [
      roster('2022-03-10', '一区', hired('甲', { 月工资: 2310 }), hired('乙')),
      roster('2022-07-01', '一区', hired('甲', { 月工资: '2400.00' }), hired('乙', { 月工资: '两千' })),
      find('2022-07-03', '一区', '乙', 40),
    ];
    const wages = ['2022-02', '2022-06', '2022-07'].map((of) => {
      const result = looked({ records }, of);
      return ['甲', '乙'].map((name) => cleaner(result, name).wage);
    });
    expect(wages).toEqual([
      [231_000, 230_000],
      [231_000, 230_000],
      [240_000, undefined],
    ]);
    const july = cleaner(looked({ records }, '2022-07'), '乙');
    expect([july.isWageUnreadable, why(july)]).toEqual([true, 'wage-unset']);
  });
});

describe('notices and decisions', () => {
  const told = (...more: AnyRecord[]) =>
    cleaner(looked({ records: [...may, ...more] }), '甲').notices.map(({ on, type, number, isByName }) => [
      on,
      type,
      number,
      isByName,
    ]);

  test('a notice or a talk to the zone, or naming the person, of the year and not after the month', () => {
    expect(
      told(
        notice('2022-05-31', { type: '约谈', zone: '一区' }),
        notice('2022-06-01', { zone: '一区' }),
        notice('2021-12-31', { zone: '一区' }),
        notice('2022-05-01', { zone: '二区', number: '7号', text: '与甲谈话' }),
        notice('2022-05-02', { text: '别的事' }),
        notice('2022-05-03', { type: '内部通报', zone: '一区' }),
        notice('2022-05-04', { type: '表扬', text: '甲做得好' }),
      ),
    ).toEqual([
      ['2022-05-01', '整改通知', '7号', true],
      ['2022-05-31', '约谈', undefined, false],
    ]);
  });

  test('whoever came after a notice to the zone was not told by it', () => {
    const records = [
      roster('2022-04-01', '一区', hired('甲'), { 姓名: '新', 到岗日: '2022-04-01' }),
      notice('2022-03-31', { zone: '一区' }),
    ];
    const result = looked({ records });
    expect([cleaner(result, '甲').notices.length, cleaner(result, '新').notices.length]).toEqual([1, 0]);
  });

  test('only recorded decisions count as decided: by month, beside the proposal, over the limits said', () => {
    const result = looked({
      records: [
        ...may,
        decision('2022-06-07', { person: '甲', month: '2022-05', amount: '35.50' }),
        decision('2022-05-30', { person: ' 乙', amount: '120.01' }),
        decision('2022-05-31', { person: '丙', amount: '90.505' }),
        decision('2022-06-08', { person: '丙' }),
        decision('2022-06-09', { person: '丁', month: '2022-05', amount: '5' }),
        decision('2022-06-09', { person: '查无此人', month: '2022-05', amount: '5' }),
        decision('2022-06-10', { month: '2022-05' }),
        decision('2022-06-09', { about: '表扬', person: '甲', month: '2022-05' }),
      ],
    });
    const shown = ['甲', '乙', '丙', '丁'].map((name) => {
      const { decided, isOverLimit } = cleaner(result, name);
      return [decided.map(({ on, amount: fen }) => [on, fen]), isOverLimit];
    });
    expect(shown).toEqual([
      [[['2022-06-07', 3_550]], false],
      [[['2022-05-30', 12_001]], true],
      [[['2022-05-31', undefined]], false],
      [[['2022-06-09', 500]], false],
    ]);
    expect(amount(cleaner(result, '甲'))).toBe(7_100);
    expect(result.strayDecisions.map(({ person }) => person)).toEqual(['查无此人', '']);
  });

  test('a decision up to the limit is not over it, and none is over a limit that is not known', () => {
    const decided = decision('2022-05-30', { person: '乙', amount: '120' });
    expect(cleaner(looked({ records: [...may, decided] }), '乙').isOverLimit).toBe(false);
    const unset = looked({ records: [...may, decided], targets: without('minimum-wage') });
    expect(cleaner(unset, '乙').isOverLimit).toBe(false);
  });
});

describe('replacement', () => {
  /** Four late finds of 甲 reach the set number. */
  const late = (...dates: string[]) => [
    roster('2022-01-05', '一区', hired('甲')),
    ...dates.map((date) => find(`2022-${date}`, '一区', '甲', 'never')),
  ];
  const states = (records: AnyRecord[], of = '2022-05', on?: string) =>
    looked({ records }, of, on).replacements.map(({ name, state, finds }) => [name, state, finds.length]);
  const four = ['01-10', '02-10', '03-10', '05-10'];

  test('proposed at exactly the number, after a notice, by finds of earlier months too', () => {
    const told = notice('2022-04-01', { zone: '一区' });
    expect(states([...late(...four.slice(1)), told])).toEqual([]);
    expect(states([...late(...four), told], '2022-04')).toEqual([]);
    expect(states([...late(...four), told])).toEqual([['甲', 'proposed', 4]]);
    expect(states([...late(...four, '05-11'), told])).toEqual([['甲', 'proposed', 5]]);
    const [only] = looked({ records: [...late(...four), told] }).replacements;
    expect([only?.zones, only?.notices.map(({ on }) => on), only?.finds.map(({ on }) => on)]).toEqual([
      ['一区'],
      ['2022-04-01'],
      four.map((date) => `2022-${date}`),
    ]);
  });

  test('never without notice, and not before something failed since the notice', () => {
    expect(states(late(...four))).toEqual([['甲', 'not-told', 4]]);
    expect(states([...late(...four), notice('2022-05-10', { zone: '一区' })])).toEqual([
      ['甲', 'none-since', 4],
    ]);
    expect(states([...late(...four), notice('2022-05-09', { zone: '一区' })])).toEqual([
      ['甲', 'proposed', 4],
    ]);
  });

  test('a recorded decision settles it, whenever it was made up to the cut-off day', () => {
    const settled = decision('2022-06-18', { about: '更换', person: '甲', document: '31号' });
    const records = [...late(...four), notice('2022-04-01', { zone: '一区' }), settled];
    expect(states(records)).toEqual([['甲', 'settled', 4]]);
    expect(states(records, '2022-05', '2022-06-17')).toEqual([['甲', 'proposed', 4]]);
    expect(looked({ records }).replacements[0]?.decided).toMatchObject({
      on: '2022-06-18',
      document: '31号',
    });
    // Decided without the number: shown from its own month on.
    const few = [...late('01-10'), settled];
    expect([states(few), states(few, '2022-06')]).toEqual([[], [['甲', 'settled', 1]]]);
    expect(states([...late('01-10'), decision('2021-06-18', { about: '更换', person: '甲' })])).toEqual([]);
  });

  test('who has left needs no replacing any more', () => {
    const gone = roster('2022-05-20', '一区', hired('甲', { 离岗日: '2022-05-20' }));
    expect(states([...late(...four), gone])).toEqual([['甲', 'not-told', 4]]);
    expect(states([...late(...four), gone], '2022-06')).toEqual([]);
  });

  test('last year’s finds and those in time or of no one do not count', () => {
    const records = [
      ...late(...four.slice(1)),
      find('2021-12-31', '一区', '甲', 'never'),
      find('2022-05-11', '一区', '甲', 30),
      find('2022-05-12', '一区', undefined, 'never'),
    ];
    expect(states(records)).toEqual([]);
  });
});

describe('the cut-off day', () => {
  test('what happened or was entered later changes nothing of an earlier sheet', () => {
    const before = looked({ records: may }, '2022-05', '2022-05-15');
    const later = [
      find('2022-05-16', '一区', '甲', 'never'),
      decision('2022-05-16', { person: '甲', amount: '5' }),
      notice('2022-05-16', { zone: '一区' }),
      roster('2022-05-16', '一区', hired('甲', { 离岗日: '2022-05-10', 月工资: 1 })),
    ];
    expect(looked({ records: [...may, ...later] }, '2022-05', '2022-05-15')).toEqual(before);
    const entered = find('2022-05-14', '一区', '甲', 'never');
    const late = { ...entered, filed: day('2022-05-20') };
    expect(looked({ records: [...may, late] }, '2022-05', '2022-05-15', '2022-05-15')).toEqual(before);
    expect(looked({ records: [...may, late] }, '2022-05', '2022-05-15')).not.toEqual(before);
  });

  test('a month that is not over says up to which day it was looked at', () => {
    const part = looked({ records: may }, '2022-05', '2022-05-30');
    expect([part.span, part.isWhole]).toEqual([{ from: '2022-05-01', to: '2022-05-30' }, false]);
    expect(cleaner(part, '乙').finds.late).toBe(3);
    const whole = looked({ records: may }, '2022-05', '2022-05-31');
    expect([whole.span.to, whole.isWhole]).toEqual(['2022-05-31', true]);
  });

  test('a town without zones, cleaners or checks has an empty sheet, not a clean one', () => {
    const result = looked({ zones: [], records: [] });
    expect([result.zones, result.cleaners, result.open]).toEqual([[], [], []]);
    expect(looked({ records: [] }).zones.map(({ checks }) => checks)).toEqual([0, 0]);
  });
});

describe('what a month comes to', () => {
  test('over all zones and cleaners; what cannot be proposed adds nothing, what a limit cut is counted', () => {
    const records = [
      roster('2022-01-01', '一区', hired('甲'), hired('乙')),
      roster('2022-01-01', '二区', hired('丙'), hired('丁', { 月工资: '面议' })),
      look('2022-05-01', '一区'),
      // 甲: four late ones would be 142.00, of which the minimum wage leaves 100.00; that many ask for a replacement.
      ...['02', '03', '04', '05'].map((each) => find(`2022-05-${each}`, '一区', '甲', 'never')),
      find('2022-05-06', '一区', '乙', 30),
      find('2022-05-07', '二区', '丙', 31),
      look('2022-05-08', '二区', { cleaner: '丙', found: '纸屑' }),
      find('2022-05-09', '二区', '丁', 'never'),
      find('2022-06-01', '二区', '丙', 'never'),
      decision('2022-06-02', { person: '甲', month: '2022-05', amount: '20.00' }),
      decision('2022-06-02', { person: '丙', month: '2022-05' }),
    ];
    expect(sumCleaningMonth(looked({ records }))).toEqual({
      checks: 9,
      found: 8,
      inTime: 1,
      late: 6,
      unknown: 1,
      proposed: fenOf('135.50'),
      decided: fenOf('20.00'),
      cut: 1,
      replacements: 1,
    });
  });

  test('where no time is set nobody can say what was late', () => {
    const records = [roster('2022-01-01', '一区', hired('甲')), find('2022-05-02', '一区', '甲', 45)];
    const sums = sumCleaningMonth(looked({ records, targets: without('litter-clear-within') }));
    expect(sums).toMatchObject({ found: 1, inTime: 0, late: 0, unknown: 1, proposed: 0 });
  });

  test('of no records to nothing', () => {
    const sums = Object.values(sumCleaningMonth(looked({ zones: [], records: [] })));
    expect(sums).toEqual(sums.map(() => 0));
    expect(sums).toHaveLength(9);
  });
});
