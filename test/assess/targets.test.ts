import { describe, expect, it } from 'vitest';
import { civicRules } from '../../src/assess/rules.ts';
import { collectTargets } from '../../src/assess/targets.ts';
import { showTarget } from '../../src/model/threshold.ts';
import { aSystem, aTown } from '../support/a-town.ts';
import type { TownChange } from '../support/a-town.ts';
import { atLeast, day } from '../support/days.ts';

const target = (text: string) => ({ form: 'target', target: atLeast(text) }) as const;
const targets = (change: TownChange['targets'], on = '2022-06-30') =>
  collectTargets(aSystem([]), aTown({ targets: change ?? {} }), day(on));
const shown = (all: ReturnType<typeof targets>, on: string): string | undefined => {
  const value = all.targetOn({ parameter: 'cleaning' }, day(on));
  return value && showTarget(value);
};

describe('targets', () => {
  it('is unset until the town adopts one: a suggestion of the pack never judges', () => {
    const [cleaning, ...rest] = aSystem([]).parameters.filter((parameter) => parameter.id === 'cleaning');
    expect(rest).toEqual([]);
    const suggested = { ...cleaning, suggestion: { value: '100%', sources: [] } } as never;
    const all = collectTargets(aSystem([], { parameters: [suggested] }), aTown(), day('2022-06-30'));
    expect(all.targetOn({ parameter: 'cleaning' }, day('2022-06-30'))).toBeUndefined();
  });

  it('changes on the day a new value comes into force', () => {
    const all = targets({
      cleaning: [
        ['2022-05-01', target('99%')],
        ['2022-01-01', target('98%')],
      ],
    });
    expect(shown(all, '2022-04-30')).toBe('≥ 98%');
    expect(shown(all, '2022-05-01')).toBe('≥ 99%');
  });

  it('does not know a value that comes into force after the cut-off', () => {
    expect(shown(targets({ cleaning: [['2022-07-01', target('99%')]] }), '2022-06-30')).toBeUndefined();
    expect(shown(targets({ cleaning: [['2022-06-30', target('99%')]] }), '2022-06-30')).toBe('≥ 99%');
  });

  it('judges a day before the first adoption by the first one', () => {
    expect(shown(targets({ cleaning: [['2022-02-21', target('98%')]] }), '2022-01-31')).toBe('≥ 98%');
  });

  it('reads a check’s own bound, once, and nothing from a value of another form', () => {
    const all = targets({ cleaning: { form: 'count', count: 3 } });
    const check = { target: '>= 1' };
    const first = all.targetOn(check, day('2022-06-30'));
    expect(first && showTarget(first)).toBe('≥ 1');
    expect(all.targetOn(check, day('2022-01-01'))).toBe(first);
    expect(all.targetOn({ target: '很多' }, day('2022-06-30'))).toBeUndefined();
    expect(all.targetOn({}, day('2022-06-30'))).toBeUndefined();
    expect(all.targetOn({ parameter: 'cleaning' }, day('2022-06-30'))).toBeUndefined();
    expect(all.count('cleaning')).toBe(3);
    expect(all.count('hoarding')).toBeUndefined();
    const bands = all.targetOn({ target: { A: '>= 100%', B: '> 90%' } }, day('2022-06-30'));
    expect(bands && showTarget(bands)).toBe('A ≥ 100% · B > 90% · C');
  });

  it('civic’s own rules have defaults, which a town may replace', () => {
    expect(civicRules(targets({}))).toEqual({
      stableOver: 3,
      grace: 10,
      minimumAnswers: 30,
      relapseDays: 90,
    });
    expect(civicRules(targets({ 'relapse-days': { form: 'count', count: 60 } })).relapseDays).toBe(60);
    const bare = collectTargets(aSystem([], { parameters: [] }), aTown(), day('2022-06-30'));
    expect(civicRules(bare)).toEqual({ stableOver: 0, grace: 0, minimumAnswers: 0, relapseDays: 0 });
  });
});
