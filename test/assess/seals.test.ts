/** What a sealed ledger makes of records that come after it. */
import { describe, expect, it } from 'vitest';
import { cutRecords } from '../../src/assess/cut-records.ts';
import { sinceSeal } from '../../src/assess/since-seal.ts';
import type { Located } from '../../src/model/place.ts';
import type { Seal } from '../../src/model/seal.ts';
import type { AnyRecord } from '../../src/records/index.ts';
import { bookRecords } from '../../src/records/record-book.ts';
import { assess } from '../../src/assess/assess.ts';
import { aSystem, aTown, record } from '../support/a-town.ts';
import { day } from '../support/days.ts';

/** Phase 1 to 31 March, sealed on 5 April. */
const aSeal = (more: Partial<Seal> = {}): Located<Seal> => ({
  workbook: 'phase-1',
  phase: '1',
  on: day('2022-03-31'),
  'filed-by': day('2022-04-05'),
  audience: 'public',
  from: day('2022-01-01'),
  to: day('2022-03-31'),
  sealed: day('2022-04-05'),
  by: '王敏',
  file: 'out/第一阶段.xlsx',
  product: 'a',
  content: 'b',
  civic: '0.1.0',
  records: 1,
  sources: [{ what: '记录', files: 1, digest: 'c' }],
  at: { file: 'seals/a.yaml', line: 1, col: 1 },
  ...more,
});

const activity = (id: string, on: string, filed: string, more: Record<string, unknown> = {}): AnyRecord =>
  record('activity', { id, on, filed, title: id, themes: ['文明交通'], unit: '创建办', ...more });

function lateAt(
  records: readonly AnyRecord[],
  seals: readonly Seal[],
  { on = '2022-12-31', filedBy, grace }: { on?: string; filedBy?: string; grace?: number } = {},
): readonly string[] {
  const until = filedBy === undefined ? undefined : day(filedBy);
  return cutRecords(bookRecords(records), day(on), until, { grace, seals }).late.map(
    (each) => each.record.key,
  );
}

describe('late entries', () => {
  it.each([
    ['the last day the ledger takes', '2022-03-31', '2022-04-05', false],
    ['the day after', '2022-03-31', '2022-04-06', true],
    ['the first day of its days', '2022-01-01', '2022-04-06', true],
    ['the day before its days', '2021-12-31', '2022-04-06', false],
    ['the day after its days', '2022-04-01', '2022-04-06', false],
  ])('entered on %s', (_, on, filed, isLate) => {
    expect(lateAt([activity('a', on, filed)], [aSeal()])).toEqual(isLate ? ['a'] : []);
  });

  it('are those past the grace, those that missed a ledger, and none twice', () => {
    const records = [
      activity('both', '2022-03-01', '2022-04-10'),
      activity('grace', '2022-05-01', '2022-06-01'),
      activity('sealed', '2022-03-31', '2022-04-06'),
      activity('neither', '2022-05-01', '2022-05-10'),
    ];
    expect(lateAt(records, [aSeal(), aSeal()], { grace: 10 })).toEqual(['grace', 'sealed', 'both']);
    expect(lateAt(records, [], { grace: 10 })).toEqual(['grace', 'both']);
    expect(lateAt(records, [])).toEqual([]);
  });

  it('of a ledger of one unit are those of the unit', () => {
    const seals = [aSeal({ unit: '临河' })];
    const records = ['临河', '石笋'].map((unit) => activity(unit, '2022-03-01', '2022-04-10', { unit }));
    expect(lateAt(records, seals)).toEqual(['临河']);
  });

  it('as of a day of entry are told by the seals of the days before it', () => {
    const late = activity('a', '2022-03-01', '2022-04-06');
    const early = aSeal({ 'filed-by': day('2022-04-01') });
    expect(lateAt([late], [early], { filedBy: '2022-04-05' })).toEqual([]);
    expect(lateAt([activity('a', '2022-03-01', '2022-04-02')], [early], { filedBy: '2022-04-05' })).toEqual(
      [],
    );
    expect(lateAt([late], [early], { filedBy: '2022-04-06' })).toEqual(['a']);
  });

  it('stand in the judgement of the town', () => {
    const town = aTown({ records: [activity('a', '2022-03-01', '2022-04-06')], seals: [aSeal()] });
    const { late } = assess(aSystem([]), town, { on: day('2022-12-31') });
    expect(late.map(({ cite, days }) => [cite.key, days])).toEqual([['a', 36]]);
  });
});

describe('since a ledger was sealed', () => {
  const since = (records: readonly AnyRecord[], sameDay = false, seal = aSeal()) =>
    sinceSeal(seal, bookRecords(records), sameDay).map(({ what, record: { key }, other }) => [
      what,
      key,
      other,
    ]);
  const held = activity('held', '2022-03-01', '2022-03-01');

  it('came what is of its days and was entered later, in the order of entry', () => {
    const records = [
      activity('c', '2022-03-02', '2022-04-07'),
      activity('b', '2022-03-31', '2022-04-06'),
      activity('a', '2022-03-31', '2022-04-06'),
      activity('after', '2022-04-01', '2022-04-06'),
      held,
    ];
    expect(since(records)).toEqual([
      ['late', 'a', undefined],
      ['late', 'b', undefined],
      ['late', 'c', undefined],
    ]);
  });

  it('came what corrects or supersedes a record it held, whenever that happened', () => {
    const records = [
      held,
      activity('right', '2022-03-01', '2022-04-08', { corrects: 'held' }),
      activity('next', '2022-04-20', '2022-04-20', { supersedes: 'held' }),
      activity('other', '2022-04-20', '2022-04-20', { supersedes: 'later' }),
      activity('later', '2022-04-10', '2022-04-10'),
    ];
    expect(since(records)).toEqual([
      ['corrects', 'right', 'held'],
      ['supersedes', 'next', 'held'],
    ]);
  });

  it('may have come what was entered on the last day it takes, when asked', () => {
    const records = [
      held,
      activity('same', '2022-03-30', '2022-04-05'),
      activity('not', '2022-04-05', '2022-04-05'),
    ];
    expect(since(records)).toEqual([]);
    expect(since(records, true)).toEqual([['same-day', 'same', undefined]]);
  });

  it('came for a ledger of one unit what is of the unit', () => {
    const records = ['临河', '石笋'].map((unit) => activity(unit, '2022-03-01', '2022-04-10', { unit }));
    expect(since(records, false, aSeal({ unit: '临河' }))).toEqual([['late', '临河', undefined]]);
  });
});
