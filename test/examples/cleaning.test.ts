import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { basisOf } from '../../src/assess/basis.ts';
import { cleaningMonth } from '../../src/assess/cleaning-month.ts';
import type { CleaningMonth } from '../../src/assess/cleaning-month.ts';
import type { System } from '../../src/checks/system.ts';
import { newestPack } from '../../src/cli/open-pack.ts';
import { readFiles } from '../../src/disk/read-files.ts';
import { walkFolder } from '../../src/disk/walk-folder.ts';
import { loadTown } from '../../src/load/load-town.ts';
import { firstOfMonth, lastOfMonth } from '../../src/model/day.ts';
import type { Day } from '../../src/model/day.ts';
import type { Town } from '../../src/records/town.ts';
import { landu } from '../cli/run-civic.ts';
import { day, month } from '../support/days.ts';

const months = Array.from({ length: 12 }, (_, i) => month(`2022-${String(i + 1).padStart(2, '0')}`));
let system: System;
let town: Town;
let year: readonly CleaningMonth[];

const sheet = (index: number, on: Day) => cleaningMonth(basisOf(system, town, { on }), months[index]!);

beforeAll(async () => {
  const found = walkFolder(landu);
  const { files } = readFiles(found.files.filter(({ path }) => path.endsWith('.yaml')));
  system = (await newestPack()).system!;
  town = loadTown(files, new Map(found.files.map(({ path, size }) => [path, { size }])), system).town!;
  // Each sheet as it was made at its month's end, not as it looks a year later.
  year = months.map((each, i) => sheet(i, lastOfMonth(each)));
}, 60_000);

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const cleaners = () => year.flatMap((each) => each.cleaners);
const amountOf = ({ deduction }: CleaningMonth['cleaners'][number]) =>
  'amount' in deduction ? deduction.amount : undefined;

describe('the cleaners of the example town', () => {
  test('61 finds count, 32 of them in zone three; nothing waits and nobody is missed', () => {
    expect(sum(cleaners().map(({ finds }) => finds.late))).toBe(61);
    const zones = ['一区', '二区', '三区', '四区'].map((id) =>
      sum(
        year.flatMap((each) =>
          each.zones.filter(({ zone }) => zone.id === id).map(({ finds }) => finds.late),
        ),
      ),
    );
    expect(zones).toEqual([12, 9, 32, 8]);
    expect(year.flatMap(({ open, strayDecisions }) => [...open, ...strayDecisions])).toEqual([]);
    expect(year.at(-1)?.office.year).toEqual({ late: 61, points: 61 });
  });

  test('20 yuan each, but for the one month in which the minimum wage leaves no more than 100', () => {
    // 61 × 20.00 = 1220.00, less the 20.00 that September’s limit took off.
    expect(sum(cleaners().map((each) => amountOf(each) ?? Number.NaN))).toBe(120_000);
    const cut = year.flatMap((each) =>
      each.cleaners.flatMap(({ name, deduction, pay }) =>
        'amount' in deduction && deduction.cutBy.length > 0 ? [[each.month, name, deduction, pay]] : [],
      ),
    );
    expect(cut).toEqual([
      ['2022-09', '三区4号', { full: 12_000, limit: 10_000, amount: 10_000, cutBy: ['minimum'] }, 220_000],
    ]);
  });

  test('fourteen from March on; in October one leaves and one comes, whose days the pay office reckons', () => {
    expect(year.map((each) => each.cleaners.length)).toEqual([
      12, 12, 14, 14, 14, 14, 14, 14, 14, 15, 14, 14,
    ]);
    expect(year[4]?.zones.map(({ employed }) => employed)).toEqual([4, 3, 5, 2]);
    const part = year[9]?.cleaners.filter(({ pay }) => pay === undefined);
    expect(part?.map(({ name, days }) => [name, days.from, days.to])).toEqual([
      ['三区4号', '2022-10-01', '2022-10-18'],
      ['三区6号', '2022-10-20', '2022-10-31'],
    ]);
  });

  test('replacement proposed from July on, after the first notice; decided in October', () => {
    const states = year.map(({ replacements }) =>
      replacements.map(({ name, finds, state }) => [name, finds.length, state]),
    );
    expect(states).toEqual([
      ...Array.from({ length: 6 }, () => []),
      [['三区4号', 9, 'proposed']],
      [['三区4号', 11, 'proposed']],
      [['三区4号', 17, 'proposed']],
      ...Array.from({ length: 3 }, () => [['三区4号', 17, 'settled']]),
    ]);
    expect(year[8]?.replacements[0]?.notices.map(({ on, type }) => [on, type])).toEqual([
      ['2022-06-28', '整改通知'],
      ['2022-08-05', '整改通知'],
      ['2022-08-12', '整改通知'],
      ['2022-09-27', '约谈'],
    ]);
  });

  test('what was decided stands beside what is proposed, once it was decided', () => {
    const decided = (sheetOf: CleaningMonth | undefined) =>
      sheetOf?.cleaners
        .filter((each) => each.decided.length > 0)
        .map((each) => [each.name, amountOf(each), ...each.decided.map(({ amount }) => amount)]);
    expect(decided(year[4])).toEqual([]);
    expect(decided(sheet(4, day('2022-06-30')))).toEqual([
      ['三区4号', 4_000, 2_000],
      ['三区5号', 2_000, 2_000],
    ]);
  });

  test('every find that counts is a record that is there, in its month', () => {
    for (const { month: each, cleaners: own } of year) {
      for (const { on, at } of own.flatMap(({ counted }) => counted)) {
        const text = readFileSync(join(landu, at.file), 'utf8').split('\n')[at.line - 1];
        expect(text).toContain(`on: ${on}`);
        expect([on >= firstOfMonth(each), on <= lastOfMonth(each)]).toEqual([true, true]);
      }
    }
  });
});
