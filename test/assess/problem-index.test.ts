/** Which problems a span of days has to do with. */
import { describe, expect, it } from 'vitest';
import type { ProblemStatus } from '../../src/assess/assessment.ts';
import { indexProblems, joined } from '../../src/assess/problem-index.ts';
import type { Span } from '../../src/model/day.ts';
import { day } from '../support/days.ts';

// Nothing else of a problem is looked at.
const problem = (id: string, found: string, more: Partial<ProblemStatus> = {}): ProblemStatus =>
  ({ id, found: day(found), theme: '垃圾积存', open: false, ...more }) as unknown as ProblemStatus;
const back = (on: string) => ({ relapsedOn: day(on) });

const all = [
  problem('closed', '2022-01-10'),
  problem('open', '2022-01-11', { open: true }),
  problem('back-within', '2022-01-12', back('2022-03-05')),
  problem('back-before', '2022-01-13', back('2022-02-05')),
  problem('first', '2022-03-01'),
  problem('between', '2022-03-05', back('2022-06-01')),
  problem('last', '2022-03-31'),
  problem('later', '2022-04-01'),
  problem('later-open', '2022-04-02', { open: true }),
];
const march = { from: day('2022-03-01'), to: day('2022-03-31') };
const ids = (list: readonly ProblemStatus[]) => list.map(({ id }) => id);

describe('the problems of a span', () => {
  const index = indexProblems(all);
  const list = index.about('垃圾积存');
  const ofSpan = (of: readonly ProblemStatus[], span: Span) => index.ofSpan(of, span);

  it('are those found in it, come back in it, or open, oldest first', () => {
    const those = ['open', 'back-within', 'first', 'between', 'last', 'later-open'];
    expect(ids(ofSpan(list, march))).toEqual(those);
    // The list is asked about by many checks.
    expect(ids(ofSpan(list, march))).toEqual(those);
  });
  it('are others in another span of the same list', () => {
    const june = { from: day('2022-06-01'), to: day('2022-06-30') };
    expect(ids(ofSpan(list, june))).toEqual(['open', 'between', 'later-open']);
    const january = { from: day('2022-01-01'), to: day('2022-01-12') };
    expect(ids(ofSpan(list, january))).toEqual(['closed', 'open', 'back-within', 'later-open']);
  });
  it('are all of a list that lies in it, which nobody walks', () => {
    expect(ofSpan(list, { from: day('2022-01-10'), to: day('2022-04-02') })).toBe(list);
    expect(ofSpan(index.about('小广告'), march)).toEqual([]);
  });
});

describe('an index of problems', () => {
  it('has none that was cancelled', () => {
    const index = indexProblems([problem('a', '2022-03-01', { state: '已核减' }), ...all]);
    expect(ids(index.about('垃圾积存'))).toEqual(ids(all));
  });
  it('joins lists to one in which each is once, oldest first', () => {
    const [a, b, c] = [problem('a', '2022-03-02'), problem('b', '2022-03-01'), problem('c', '2022-03-02')];
    expect(joined([[a, c], [], [b, c]])).toEqual([b, a, c]);
    const only = [c, a];
    expect(joined([[], only, []])).toBe(only);
    expect(joined([[]])).toEqual([]);
  });
});
