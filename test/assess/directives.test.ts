import { describe, expect, it } from 'vitest';
import { basisOf } from '../../src/assess/basis.ts';
import type { DirectiveStatus } from '../../src/assess/directives.ts';
import type { TaskCheck } from '../../src/checks/task.ts';
import type { AnyRecord } from '../../src/records/index.ts';
import { aSystem, aTown, judged, lines, record } from '../support/a-town.ts';
import { day } from '../support/days.ts';

const directive = (more: Record<string, unknown> = {}): AnyRecord =>
  record('directive', {
    id: 'D',
    on: '2022-05-10',
    title: '整治',
    issuer: '市里',
    unit: '创建办',
    due: '2022-06-10',
    ...more,
  });
const answer = (on: string, unit?: string, more: Record<string, unknown> = {}): AnyRecord =>
  record('answer', { on, directive: 'D', ...(unit === undefined ? {} : { unit }), ...more });

function status(records: readonly AnyRecord[], on = '2022-06-30'): DirectiveStatus {
  const [first, ...rest] = basisOf(aSystem([]), aTown({ records }), { on: day(on) }).directives;
  expect(rest).toEqual([]);
  if (first === undefined) throw new Error('no directive');
  return first;
}

describe('a directive that is not split', () => {
  it.each([
    ['2022-06-09', '待办'],
    ['2022-06-10', '待办'],
    ['2022-06-11', '逾期未办'],
  ])('unanswered at %s: %s', (on, state) => {
    expect(status([directive()], on)).toMatchObject({ state, done: undefined, reply: { state } });
  });

  it.each([
    ['2022-06-10', '已办结'],
    ['2022-06-11', '逾期办结'],
  ])('answered on %s: %s, whether written with it or after it', (done, state) => {
    for (const records of [
      [directive({ done })],
      [directive(), answer(done)],
      [directive(), answer(done, '创建办')],
    ]) {
      expect(status(records)).toMatchObject({ state, done });
    }
  });

  it('is not done before the day it was answered, though the file says so already', () => {
    expect(status([directive({ done: '2022-06-08' })], '2022-06-07').state).toBe('待办');
    expect(status([directive({ done: '2022-06-12' })], '2022-06-11').state).toBe('逾期未办');
    expect(status([directive({ done: '2022-06-12' })], '2022-06-12').state).toBe('逾期办结');
    expect(status([directive(), answer('2022-06-08')], '2022-06-07').state).toBe('待办');
  });

  it('counts its first answer, the one written with it or one recorded besides', () => {
    expect(status([directive(), answer('2022-06-12'), answer('2022-06-09')]).done).toBe('2022-06-09');
    expect(status([directive({ done: '2022-06-12' }), answer('2022-06-09')]).done).toBe('2022-06-09');
    expect(status([directive({ done: '2022-06-09' }), answer('2022-06-12')]).done).toBe('2022-06-09');
  });

  it('is answered under the id of what it was before it was superseded', () => {
    const records = [
      directive(),
      directive({ id: 'D2', on: '2022-05-20', supersedes: 'D', due: '2022-06-20' }),
      answer('2022-06-15'),
    ];
    expect(status(records)).toMatchObject({ id: 'D2', state: '已办结' });
  });

  it('cites the answer, else itself', () => {
    expect(status([directive(), answer('2022-06-09', undefined, { id: 'A' })]).reply.cite.key).toBe('A');
    expect(status([directive()]).reply.cite.key).toBe('D');
  });
});

describe('a directive handed to several units', () => {
  const parts = [
    { unit: '临河社区', what: '清沟', due: '2022-06-01' },
    { unit: '石笋村', what: '捞漂' },
  ];
  const split = (more: Record<string, unknown> = {}) => directive({ parts, ...more });
  const states = ({ parts: each, reply, state }: DirectiveStatus) => [
    ...each.map((part) => part.state),
    reply.state,
    state,
  ];

  it('is done when every part is and the town has replied, on the last of these days', () => {
    const all = [split(), answer('2022-06-01', '临河社区'), answer('2022-06-09', '石笋村')];
    expect(states(status(all))).toEqual(['已办结', '已办结', '逾期未办', '逾期未办']);
    expect(status([...all, answer('2022-06-08')])).toMatchObject({ done: '2022-06-09', state: '已办结' });
    expect(status([...all, answer('2022-06-10')])).toMatchObject({ done: '2022-06-10', state: '已办结' });
  });

  it('is not done while a part is missing, though the town has replied', () => {
    const records = [split(), answer('2022-06-09', '石笋村'), answer('2022-06-09')];
    expect(states(status(records, '2022-06-10'))).toEqual(['逾期未办', '已办结', '已办结', '待办']);
    expect(states(status(records, '2022-06-11'))).toEqual(['逾期未办', '已办结', '已办结', '逾期未办']);
  });

  it('holds each part to its own day, or to that of the whole', () => {
    const records = [
      split(),
      answer('2022-06-02', '临河社区'),
      answer('2022-06-02', '石笋村'),
      answer('2022-06-03'),
    ];
    expect(states(status(records))).toEqual(['逾期办结', '已办结', '已办结', '已办结']);
  });

  it('takes one answer for each part of a unit that has two, in the order of their days', () => {
    const two = [...parts, { unit: '临河社区', what: '清渠' }];
    const one = [directive({ parts: two }), answer('2022-06-01', '临河社区')];
    expect(states(status(one)).slice(0, 3)).toEqual(['已办结', '逾期未办', '逾期未办']);
    expect(states(status([...one, answer('2022-06-10', '临河社区')])).slice(0, 3)).toEqual([
      '已办结',
      '逾期未办',
      '已办结',
    ]);
  });

  it('takes what was done when it was written down without an answer', () => {
    const [first, second] = parts;
    const records = [
      directive({ parts: [{ ...first, done: '2022-05-30' }, second] }),
      answer('2022-06-09', '石笋村'),
    ];
    expect(states(status(records)).slice(0, 2)).toEqual(['已办结', '已办结']);
  });

  it('takes the answer of the unit in charge for the reply, unless it has a part of its own', () => {
    expect(status([split(), answer('2022-06-09', '创建办')]).reply.done).toBe('2022-06-09');
    const own = [...parts, { unit: '创建办', what: '汇总' }];
    const records = [directive({ parts: own }), answer('2022-06-09', '创建办')];
    expect(status(records).reply.done).toBeUndefined();
    expect(status(records).parts[2]?.done).toBe('2022-06-09');
  });
});

describe('the check of directives', () => {
  const check = {
    key: 'answered',
    kind: 'task',
    method: '材料审核',
    directives: 'phase',
  } as const satisfies TaskCheck;
  // A phase is looked at for the standards that have a task in it.
  const tasks = ['2', '3'].map((phase) => ({
    id: `T${phase}`,
    title: '交',
    phase,
    standards: ['S4-01'],
    lead: '创建办',
    due: day('2022-07-31'),
    'hand-in': ['单'],
  }));
  const at = (records: readonly AnyRecord[], on: string, options = {}, asked: TaskCheck = check) =>
    judged(asked, { records, tasks }, on, options);

  it('says that there is nothing to judge where there is none', () => {
    expect(lines(at([], '2022-06-30').check)).toEqual(['测试镇 missing nobody']);
    expect(at([], '2022-06-30').check.subjects[0]?.reason).toMatchObject({ per: 'directive' });
  });

  it('waits until the due day, and is unmet from the day after', () => {
    const open = at([directive()], '2022-06-10');
    expect(lines(open.check)).toEqual(['2022-05-10 整治@创建办 missing directive-open not-yet']);
    expect(open.all.gaps).toMatchObject([{ due: '2022-06-10', timing: 'due' }]);
    const late = at([directive()], '2022-06-11');
    expect(late.check.verdict).toBe('unmet');
    expect(late.check.subjects[0]?.reason).toEqual({
      code: 'directive-overdue',
      directive: '整治',
      what: '整治',
      due: '2022-06-10',
      days: 1,
    });
    expect(late.all.gaps).toMatchObject([{ due: '2022-06-10', timing: 'overdue' }]);
  });

  it('one that is not due yet does not turn the verdict of the others', () => {
    const records = [
      directive({ done: '2022-06-10' }),
      directive({ id: 'E', title: '另一件', on: '2022-06-12', due: '2022-07-20' }),
    ];
    const { check: result } = at(records, '2022-06-30');
    expect(result.verdict).toBe('met');
    expect(lines(result)).toEqual([
      '2022-05-10 整治@创建办 met directive-done',
      '2022-06-12 另一件@创建办 missing directive-open not-yet',
    ]);
  });

  it('answered on the due day is met, a day late is unmet until the phase is over', () => {
    expect(at([directive({ done: '2022-06-10' })], '2022-06-30').check.verdict).toBe('met');
    const records = [directive({ done: '2022-06-11' })];
    const { check: result, all } = at(records, '2022-06-30');
    expect(lines(result)).toEqual(['2022-05-10 整治@创建办 unmet directive-late']);
    expect(all.gaps).toMatchObject([{ due: '2022-07-31', timing: 'due' }]);
    expect(lines(at(records, '2022-08-01').check)).toEqual(['测试镇 missing nobody']);
    expect(at(records, '2022-12-31', { phase: '2' }).check.verdict).toBe('unmet');
  });

  it('what is still open is carried into the next phase, and on', () => {
    expect(at([directive()], '2022-11-30').check.verdict).toBe('unmet');
    expect(at([directive(), answer('2022-11-15')], '2022-11-30').check.verdict).toBe('missing');
  });

  it('each unit owes its part, the unit in charge the reply', () => {
    const parts = [
      { unit: '临河社区', what: '清沟', due: '2022-06-01' },
      { unit: '石笋村', what: '捞漂' },
    ];
    const records = [directive({ parts }), answer('2022-06-03', '石笋村'), answer('2022-06-05')];
    const { check: result, all } = at(records, '2022-06-06');
    expect(lines(result)).toEqual([
      '2022-05-10 整治 清沟@临河社区 unmet directive-overdue',
      '2022-05-10 整治 捞漂@石笋村 met directive-done',
      '2022-05-10 整治@创建办 met directive-done',
    ]);
    expect(all.gaps.map(({ id, subject }) => [id, subject.unit])).toEqual([
      ['S4-01/answered/2022-05-10 整治 清沟@临河社区', '临河社区'],
    ]);
  });

  it('looked at by phase, leaves to another phase what was received or due outside of it', () => {
    const next = directive({ on: '2022-05-20', due: '2022-08-20', done: '2022-08-25' });
    expect(lines(at([next], '2022-12-31', { phase: '2' }).check)).toEqual(['测试镇 missing nobody']);
    expect(at([next], '2022-12-31', { phase: '3' }).check.verdict).toBe('unmet');
    const later = directive({ on: '2022-09-01', due: '2022-09-05', done: '2022-09-09' });
    expect(lines(at([later], '2022-12-31', { phase: '2' }).check)).toEqual(['测试镇 missing nobody']);
  });

  it('over the year: late to the year’s end', () => {
    const yearly = { ...check, directives: 'year' } as const;
    const { check: result, all } = at([directive({ done: '2022-06-11' })], '2022-09-30', {}, yearly);
    expect(result.verdict).toBe('unmet');
    expect(all.gaps).toMatchObject([{ due: '2022-12-31', timing: 'upcoming' }]);
  });
});
