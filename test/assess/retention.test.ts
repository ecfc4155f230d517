import { describe, expect, it } from 'vitest';
import type { TaskCheck } from '../../src/checks/task.ts';
import type { AnyRecord } from '../../src/records/index.ts';
import { judged, lines, record } from '../support/a-town.ts';
import { day } from '../support/days.ts';

const check = {
  key: 'kept',
  kind: 'task',
  method: '材料审核',
  'follow-up': 'deadline-ordinary',
} as const satisfies TaskCheck;
const thirty = { 'deadline-ordinary': { form: 'count', count: 30 } } as const;
const visit = (on: string, code: string, state: string, school = '临河社区'): AnyRecord =>
  record('retention', { on, code, school, state, by: [school] });

const at = (records: readonly AnyRecord[], on: string, options = {}) =>
  judged(check, { records, targets: thirty }, on, options);

describe('a pupil who was talked to', () => {
  it('is followed up within the days set, the last one included; then forgotten', () => {
    const records = [visit('2022-05-01', '一-01', '劝学中')];
    expect(lines(at(records, '2022-05-31').check)).toEqual(['临河社区 met cases-followed']);
    const { check: result, all } = at(records, '2022-06-01');
    expect(lines(result)).toEqual(['临河社区 unmet cases-forgotten']);
    expect(result.subjects[0]?.reason).toEqual({
      code: 'cases-forgotten',
      last: '2022-05-01',
      due: '2022-05-31',
      within: 30,
    });
    expect(all.gaps).toMatchObject([{ due: '2022-05-31', timing: 'overdue' }]);
  });

  it('another record starts the days anew; back at school ends them', () => {
    const first = visit('2022-05-01', '一-01', '劝学中');
    expect(at([first, visit('2022-05-20', '一-01', '持续跟进')], '2022-06-19').check.verdict).toBe('met');
    expect(at([first, visit('2022-05-20', '一-01', '持续跟进')], '2022-06-20').check.verdict).toBe('unmet');
    expect(at([first, visit('2022-05-20', '一-01', '已返校')], '2022-12-31').check.verdict).toBe('met');
  });

  it('each school answers for its own, by the one waiting longest; no code and no count is told', () => {
    const records = [
      visit('2022-05-01', '一-01', '劝学中'),
      visit('2022-04-01', '一-02', '劝学中'),
      visit('2022-04-01', '一-03', '持续跟进'),
      visit('2022-06-29', '二-01', '劝学中', '石笋村'),
      visit('2022-02-01', '三-01', '已返校', '白果村'),
    ];
    const { check: result } = at(records, '2022-06-30');
    expect(lines(result)).toEqual([
      '临河社区 unmet cases-forgotten',
      '白果村 met cases-followed',
      '石笋村 met cases-followed',
    ]);
    expect(result.subjects[0]?.reason).toMatchObject({ last: '2022-04-01' });
    expect(result.subjects[0]?.cites).toHaveLength(1);
    expect(JSON.stringify(result.subjects.map(({ subject, reason }) => [subject, reason]))).not.toContain(
      '一-0',
    );
  });

  it('nobody is not «all of them»; without the days set nothing is judged', () => {
    expect(lines(at([], '2022-06-30').check)).toEqual(['测试镇 missing nobody']);
    const unset = judged(check, { records: [visit('2022-05-01', '一-01', '劝学中')] }, '2022-06-30');
    expect(lines(unset.check)).toEqual(['临河社区 unset cases-unset']);
  });

  it('with a phase chosen, stands as at its end', () => {
    const tasks = [
      {
        id: 'T',
        title: '交',
        phase: '2',
        standards: ['S4-01'],
        lead: '创建办',
        due: day('2022-07-31'),
        'hand-in': ['单'],
      },
    ];
    const records = [visit('2022-07-20', '一-01', '劝学中'), visit('2022-12-01', '一-01', '已返校')];
    const change = { records, targets: thirty, tasks };
    expect(judged(check, change, '2022-12-31', { phase: '2' }).check.verdict).toBe('met');
    const early = [visit('2022-06-20', '一-01', '劝学中'), visit('2022-12-01', '一-01', '已返校')];
    expect(judged(check, { ...change, records: early }, '2022-12-31', { phase: '2' }).check.verdict).toBe(
      'unmet',
    );
  });

  it('beside directives, both are judged', () => {
    const both = { ...check, directives: 'year' } as const;
    const records = [
      visit('2022-06-20', '一-01', '劝学中'),
      record('directive', {
        on: '2022-05-01',
        title: '整治',
        issuer: '市里',
        unit: '创建办',
        due: '2022-06-01',
      }),
    ];
    expect(lines(judged(both, { records, targets: thirty }).check)).toEqual([
      '2022-05-01 整治@创建办 unmet directive-overdue',
      '临河社区 met cases-followed',
    ]);
  });
});
