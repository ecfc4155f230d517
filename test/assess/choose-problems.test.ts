import { describe, expect, it } from 'vitest';
import { basisOf } from '../../src/assess/basis.ts';
import { chooseProblems, groupProblems } from '../../src/assess/choose-problems.ts';
import { foundSecretly } from '../../src/assess/unannounced.ts';
import type { ProblemGrouping } from '../../src/assess/choose-problems.ts';
import type { AnyRecord } from '../../src/records/index.ts';
import { aSystem, aTown, record } from '../support/a-town.ts';
import { day } from '../support/days.ts';

const finding = (id: string, on: string, unit: string, more: Record<string, unknown> = {}): AnyRecord =>
  record('finding', { id, on, unit, text: id, source: '督查', ...more });
const records = [
  finding('a', '2022-03-31', '白果村', { site: '东街公厕', standard: 'S4-02', round: '暗' }),
  finding('b', '2022-04-01', '党政办', { site: '东街公厕', round: '明', due: '2022-04-02' }),
  finding('c', '2022-04-02', '党政办', { standard: 'S4-01', source: '投诉' }),
  finding('d', '2022-05-01', '别处', { zone: '一区', due: '2022-06-30' }),
];
const round = { title: '一轮', from: day('2022-03-01'), to: day('2022-04-30') };
const town = aTown({
  records,
  rounds: [
    { id: '明', manner: '明察', ...round },
    { id: '暗', manner: '暗访', ...round },
  ],
});
const basis = basisOf(aSystem([]), town, { on: day('2022-06-30') });
const named = (by: ProblemGrouping) =>
  groupProblems(basis, basis.problems, by).map(({ name, counts }) => [name, counts.found]);

describe('problems chosen and grouped', () => {
  it('each choice narrows, and several narrow together', () => {
    const chosen = (choice: Parameters<typeof chooseProblems>[1]) =>
      chooseProblems(basis, choice)
        .map(({ id }) => id)
        .join('');
    expect(chosen({})).toBe('abcd');
    expect(chosen({ unit: '党政办' })).toBe('bc');
    expect(chosen({ site: '东街公厕' })).toBe('ab');
    expect(chosen({ round: '暗' })).toBe('a');
    expect(chosen({ sources: ['投诉', '自查'] })).toBe('c');
    expect(chosen({ states: [] })).toBe('');
    expect(chosen({ states: ['待签收'] })).toBe('abcd');
    expect(chosen({ overdue: true })).toBe('b');
    expect(chosen({ overdue: false })).toBe('abcd');
    expect(chosen({ relapse: true })).toBe('');
    expect(chosen({ unit: '党政办', sources: ['督查'] })).toBe('b');
  });

  it('by unit in the order of the settings, everything else by its name, those of none last', () => {
    expect(named('unit')).toEqual([
      ['别处', 1],
      ['党政办', 2],
      ['白果村', 1],
    ]);
    expect(named('site-kind')).toEqual([
      ['公厕', 2],
      [undefined, 2],
    ]);
    expect(named('standard')).toEqual([
      ['S4-01', 1],
      ['S4-02', 1],
      [undefined, 2],
    ]);
    expect(named('month')).toEqual([
      ['2022-03', 1],
      ['2022-04', 2],
      ['2022-05', 1],
    ]);
  });

  it('knows what an unannounced round found', () => {
    expect(basis.problems.filter(foundSecretly(town)).map(({ id }) => id)).toEqual(['a']);
  });
});

describe('the basis', () => {
  it('looks at all days of the year, whatever phase is asked for', () => {
    const inPhase = basisOf(aSystem([]), town, { on: day('2022-04-15'), phase: '1' });
    expect(inPhase.occasion.phase).toMatchObject({ id: '1' });
    expect(inPhase.frame).toEqual(basisOf(aSystem([]), town, { on: day('2022-04-15') }).frame);
    expect(basis.occasion.phase?.id).toBe('2');
    expect(basis.occasion.fiction).toBe(false);
    const invented = aTown({ settings: { fiction: true } });
    expect(basisOf(aSystem([]), invented, { on: day('2022-06-30') }).occasion.fiction).toBe(true);
  });
});
