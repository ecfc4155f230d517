import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestFirst } from '../../src/model/newest-first.ts';
import { bookRecords } from '../../src/records/record-book.ts';
import { cutRecords } from '../../src/assess/cut-records.ts';
import type { Cut } from '../../src/assess/cut-records.ts';
import { recordKindNames } from '../../src/records/index.ts';
import type { AnyRecord } from '../../src/records/index.ts';
import { record } from '../support/a-town.ts';
import { day } from '../support/days.ts';

const activity = (id: string, on: string, more: Record<string, unknown> = {}): AnyRecord =>
  record('activity', { id, on, title: id, themes: ['文明交通'], unit: '创建办', ...more });
const all = (cut: Cut): string[] =>
  recordKindNames.flatMap((kind) => cut.recordsOf(kind).map((each) => each.key));
const inForce = (records: readonly AnyRecord[], on: string, filedBy?: string): string[] =>
  all(cutRecords(bookRecords(records), day(on), filedBy === undefined ? undefined : day(filedBy)));

describe('cut-off', () => {
  const a = activity('a', '2022-03-01', { filed: '2022-03-05' });
  const b = activity('b', '2022-03-10');

  it('takes a day through its end and nothing after it', () => {
    expect(inForce([a, b], '2022-03-10')).toEqual(['b', 'a']);
    expect(inForce([a, b], '2022-03-09')).toEqual(['a']);
    expect(inForce([a, b], '2022-02-28')).toEqual([]);
    expect(cutRecords(bookRecords([a, b]), day('2022-03-09'), undefined).leftAside).toEqual({
      later: 1,
      filedLater: 0,
      corrected: 0,
      superseded: 0,
    });
  });

  it('filed-by leaves out what was entered later', () => {
    expect(inForce([a, b], '2022-03-31', '2022-03-04')).toEqual([]);
    expect(inForce([a, b], '2022-03-31', '2022-03-05')).toEqual(['a']);
    expect(cutRecords(bookRecords([a, b]), day('2022-03-31'), day('2022-03-05')).leftAside).toMatchObject({
      filedLater: 1,
      later: 0,
    });
  });

  it('sorts by day, then day of entry, then key', () => {
    const c = activity('c', '2022-03-01', { filed: '2022-03-05' });
    const d = activity('d', '2022-03-01', { filed: '2022-03-06' });
    expect(inForce([a, c, d, b], '2022-03-31')).toEqual(['b', 'd', 'a', 'c']);
    expect(newestFirst(a, a)).toBe(0);
    expect(newestFirst(c, a)).toBeGreaterThan(0);
    expect(newestFirst(a, c)).toBeLessThan(0);
    expect(newestFirst(d, a)).toBeLessThan(0);
    expect(newestFirst(a, d)).toBeGreaterThan(0);
    expect(newestFirst(b, a)).toBeLessThan(0);
    expect(newestFirst(a, b)).toBeGreaterThan(0);
  });

  it('sorts records to their kinds', () => {
    const meeting = record('meeting', { on: '2022-03-02', title: '调度', chair: '甲', topics: ['乙'] });
    const cut = cutRecords(bookRecords([a, meeting, b]), day('2022-03-31'), undefined);
    expect(cut.recordsOf('activity').map((each) => each.key)).toEqual(['b', 'a']);
    expect(cut.recordsOf('meeting')).toEqual([meeting]);
    expect(cut.recordsOf('survey')).toEqual([]);
  });
});

describe('corrects and supersedes', () => {
  const old = activity('old', '2022-03-01');

  it('a correction removes the other at every cut-off, and stands from its own day', () => {
    const right = activity('right', '2022-03-20', { corrects: 'old' });
    expect(inForce([old, right], '2022-03-10')).toEqual([]);
    expect(inForce([old, right], '2022-03-20')).toEqual(['right']);
    const cut = cutRecords(bookRecords([old, right]), day('2022-03-10'), undefined);
    expect(cut.leftAside).toEqual({ later: 1, filedLater: 0, corrected: 1, superseded: 0 });
    expect(cut.standsFor.size).toBe(0);
    expect([...cutRecords(bookRecords([old, right]), day('2022-03-20'), undefined).standsFor]).toEqual([
      ['old', 'right'],
    ]);
  });

  it('a correction entered later is unknown to an earlier filed-by', () => {
    const right = activity('right', '2022-03-20', { corrects: 'old', filed: '2022-04-01' });
    expect(inForce([old, right], '2022-03-31', '2022-03-31')).toEqual(['old']);
  });

  it('a correction of later does not matter where nothing is in force yet', () => {
    const right = activity('right', '2022-03-20', { corrects: 'old' });
    const cut = cutRecords(bookRecords([old, right]), day('2022-02-28'), undefined);
    expect(all(cut)).toEqual([]);
    expect(cut.leftAside).toEqual({ later: 2, filedLater: 0, corrected: 0, superseded: 0 });
  });

  it('what was replaced hands nothing in and was not entered late', () => {
    const task = { task: 't', item: '小结' };
    const late = activity('late', '2022-03-01', { ...task, filed: '2022-03-09' });
    const next = activity('next', '2022-03-20', { ...task, supersedes: 'late', filed: '2022-03-30' });
    const marked = (on: string, grace?: number) => {
      const cut = cutRecords(bookRecords([old, late, next]), day(on), undefined, { grace });
      return [cut.handing, cut.late.map(({ record: each }) => each)].map((list) =>
        list.map((each) => each.key),
      );
    };
    expect(marked('2022-03-19', 7)).toEqual([['late'], ['late']]);
    expect(marked('2022-03-19', 8)).toEqual([['late'], []]);
    expect(marked('2022-03-19')).toEqual([['late'], []]);
    expect(marked('2022-03-20', 7)).toEqual([['next'], ['next']]);
  });

  it('a successor replaces from its own day', () => {
    const next = activity('next', '2022-03-20', { supersedes: 'old' });
    expect(inForce([old, next], '2022-03-19')).toEqual(['old']);
    expect(inForce([old, next], '2022-03-20')).toEqual(['next']);
    expect(cutRecords(bookRecords([old, next]), day('2022-03-20'), undefined).leftAside).toMatchObject({
      superseded: 1,
      corrected: 0,
    });
  });

  it('a record inherits what the one it replaces had replaced', () => {
    const second = activity('second', '2022-03-20', { supersedes: 'old' });
    const third = activity('third', '2022-03-25', { corrects: 'second' });
    expect(inForce([old, second, third], '2022-03-22')).toEqual(['old']);
    expect(inForce([old, second, third], '2022-03-25')).toEqual(['third']);
    const fourth = activity('fourth', '2022-03-30', { supersedes: 'third' });
    const cut = cutRecords(bookRecords([old, second, third, fourth]), day('2022-03-31'), undefined);
    expect(all(cut)).toEqual(['fourth']);
    expect(cut.count).toBe(1);
    expect(Object.fromEntries(cut.standsFor)).toEqual({ old: 'fourth', second: 'fourth', third: 'fourth' });
  });

  it('what was replaced twice on one day goes on under the id that stands', () => {
    const called = (...records: AnyRecord[]) =>
      Object.fromEntries(cutRecords(bookRecords([old, ...records]), day('2022-03-31'), undefined).standsFor);
    const first = activity('first', '2022-03-20', { supersedes: 'old' });
    const second = activity('second', '2022-03-20', { supersedes: 'first' });
    expect(called(first, second)).toEqual({ old: 'second', first: 'second' });
    const backdated = activity('backdated', '2022-03-19', { supersedes: 'first' });
    expect(called(first, backdated)).toEqual({ old: 'backdated', first: 'backdated' });
  });

  it('a record may correct one and supersede another', () => {
    const other = activity('other', '2022-03-02');
    const both = activity('both', '2022-03-20', { corrects: 'old', supersedes: 'other' });
    expect(inForce([old, other, both], '2022-03-10')).toEqual(['other']);
    expect(inForce([old, other, both], '2022-03-20')).toEqual(['both']);
  });

  it('does not hang on a circle, which loading would have refused', () => {
    const a = activity('a', '2022-03-01', { supersedes: 'b' });
    const b = activity('b', '2022-03-01', { supersedes: 'a' });
    expect(inForce([a, b], '2022-03-31')).toEqual([]);
  });

  it('the order of records does not matter', () => {
    const all = [
      old,
      activity('s', '2022-03-05', { supersedes: 'old' }),
      activity('c', '2022-03-07', { corrects: 's' }),
      activity('x', '2022-03-07'),
      activity('y', '2022-03-07', { filed: '2022-03-09' }),
    ];
    const expected = inForce(all, '2022-03-07');
    expect(expected).toEqual(['y', 'c', 'x']);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(inForce(shuffled, '2022-03-07')).toEqual(expected);
      }),
    );
  });
});
