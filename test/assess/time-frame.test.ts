import { describe, expect, it } from 'vitest';
import { timeFrame, timingOf } from '../../src/assess/time-frame.ts';
import { aTown } from '../support/a-town.ts';
import { day } from '../support/days.ts';

const frame = (on: string, only?: string, town = aTown()) => timeFrame(town, day(on), only);

describe('phases', () => {
  it.each([
    ['2022-01-01', '1', '2022-04-30'],
    ['2022-02-20', '1', '2022-04-30'],
    ['2022-04-30', '1', '2022-04-30'],
    ['2022-05-01', '2', '2022-07-31'],
    ['2022-08-01', '3', '2022-10-31'],
    ['2022-10-31', '3', '2022-10-31'],
    ['2022-12-31', '4', '2022-12-31'],
  ])('on %s it is phase %s, and what is due is due until %s', (on, phase, until) => {
    expect(frame(on).current?.phase.id).toBe(phase);
    expect(frame(on).dueUntil).toBe(until);
  });

  it('a phase takes the days since the one before, the first from 1 January, the last to 31 December', () => {
    expect(frame('2022-06-30').phases.map((each) => [each.days.from, each.days.to])).toEqual([
      ['2022-01-01', '2022-04-30'],
      ['2022-05-01', '2022-07-31'],
      ['2022-08-01', '2022-10-31'],
      ['2022-11-01', '2022-12-31'],
    ]);
  });

  it('after the last phase the year’s end is what is due', () => {
    const [first] = aTown().phases;
    const town = aTown({ phases: first ? [first] : [] });
    expect(frame('2022-04-30', undefined, town).dueUntil).toBe('2022-04-30');
    expect(frame('2022-06-30', undefined, town).dueUntil).toBe('2022-12-31');
    expect(frame('2022-06-30', undefined, town).current?.phase.id).toBe('1');
    expect(frame('2022-06-30', undefined, town).current?.days.to).toBe('2022-12-31');
  });

  it('without phases the year is one', () => {
    const none = frame('2022-06-30', undefined, aTown({ phases: [] }));
    expect(none.current).toBeUndefined();
    expect(none.dueUntil).toBe('2022-12-31');
    expect(none.spans.phase).toEqual({ from: '2022-01-01', to: '2022-06-30' });
  });
});

describe('spans', () => {
  it('end with the cut-off day', () => {
    expect(frame('2022-06-30').spans).toEqual({
      window: { from: '2021-08-01', to: '2022-06-30' },
      phase: { from: '2022-05-01', to: '2022-06-30' },
      year: { from: '2022-01-01', to: '2022-06-30' },
    });
  });

  it('the window is the 12 months before the materials month', () => {
    expect(frame('2022-12-01').window).toEqual({ from: '2021-08-01', to: '2022-07-31' });
    expect(frame('2022-12-01').spans.window.to).toBe('2022-07-31');
  });

  it('without a materials month, the 12 that end with the cut-off’s month', () => {
    const town = aTown();
    const { 'materials-month': _, ...settings } = town.settings;
    expect(frame('2022-06-15', undefined, { ...town, settings }).window).toEqual({
      from: '2021-07-01',
      to: '2022-06-30',
    });
  });

  it('with one phase chosen every span is narrowed to its days', () => {
    expect(frame('2022-09-30', '2').spans).toEqual({
      window: { from: '2022-05-01', to: '2022-07-31' },
      phase: { from: '2022-05-01', to: '2022-07-31' },
      year: { from: '2022-05-01', to: '2022-07-31' },
    });
    expect(frame('2022-06-30', '1').spans.phase).toEqual({ from: '2022-01-01', to: '2022-04-30' });
    expect(frame('2022-06-30', '1').spans.window).toEqual({ from: '2022-01-01', to: '2022-04-30' });
    expect(frame('2022-11-30', '4').spans.window).toEqual({ from: '2022-11-01', to: '2022-07-31' });
  });
});

describe('timing', () => {
  it.each([
    ['2022-06-29', 'overdue'],
    ['2022-06-30', 'due'],
    ['2022-07-31', 'due'],
    ['2022-08-01', 'upcoming'],
  ])('due %s on 2022-06-30 is %s', (due, timing) => {
    expect(timingOf(day(due), frame('2022-06-30'))).toBe(timing);
  });
});
