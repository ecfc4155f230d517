import { describe, expect, it } from 'vitest';
import { inSpan } from '../../src/assess/by-day.ts';
import { inOrder } from '../../src/model/newest-first.ts';
import { record } from '../support/a-town.ts';
import { day } from '../support/days.ts';

const meeting = (id: string, on: string, filed = on) =>
  record('meeting', { id, on, filed, title: '调度', chair: '甲', topics: ['乙'] });
const records = [
  meeting('c', '2022-03-02'),
  meeting('d', '2022-03-01'),
  meeting('b', '2022-03-02'),
  meeting('e', '2022-02-28'),
  meeting('a', '2022-03-02', '2022-03-05'),
];
const keys = (list: readonly { readonly key: string }[]) => list.map((each) => each.key);

describe('records by day', () => {
  it('come newest first, those of one day by their entry, then by key', () => {
    expect(keys(inOrder(records))).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(keys(inOrder([...records].reverse()))).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(keys(records)).toEqual(['c', 'd', 'b', 'e', 'a']);
    expect(inOrder([])).toEqual([]);
  });

  it('are cut to a span, both ends of which belong to it', () => {
    const of = (from: string, to: string) => keys(inSpan(inOrder(records), { from: day(from), to: day(to) }));
    expect(of('2022-02-28', '2022-03-02')).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(of('2022-03-01', '2022-03-01')).toEqual(['d']);
    expect(of('2022-02-01', '2022-03-01')).toEqual(['d', 'e']);
    expect(of('2022-03-02', '2022-12-31')).toEqual(['a', 'b', 'c']);
    expect(of('2022-03-03', '2022-12-31')).toEqual([]);
    expect(of('2022-01-01', '2022-02-27')).toEqual([]);
  });
});
