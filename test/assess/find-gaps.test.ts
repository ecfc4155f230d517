/** Which task closes a gap, and which gap comes first. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import type { Check } from '../../src/checks/index.ts';
import { aSystem, aTown, standard } from '../support/a-town.ts';
import type { TownChange } from '../support/a-town.ts';
import { day } from '../support/days.ts';

const done: Check = { key: 'done', kind: 'task', method: '材料审核' };
const paper: Check = {
  key: 'paper',
  kind: 'evidence',
  method: '材料审核',
  span: 'year',
  asks: [{ material: '规范文件' }],
};
const task = (id: string, due: string, of: string) => ({
  id,
  title: id,
  phase: '2',
  standards: [of],
  lead: '党政办',
  due: day(due),
  'hand-in': ['方案'],
});
const gaps = (standards: Parameters<typeof aSystem>[0], change: TownChange = {}, on = '2022-06-30') =>
  assess(aSystem(standards), aTown(change), { on: day(on) }).gaps;

describe('the task of a gap', () => {
  it('is its own where the gap is of a task, whatever other task binds the unit', () => {
    const town = aTown({ tasks: [task('T1', '2022-07-10', 'S4-01'), task('T2', '2022-07-20', 'S4-01')] });
    const found = assess(aSystem([standard('S4-01', [done])]), town, { on: day('2022-06-30') }).gaps;
    expect(found.map(({ id, due }) => [id, due])).toEqual([
      ['S4-01/done/T1', '2022-07-10'],
      ['S4-01/done/T2', '2022-07-20'],
    ]);
    expect(found.map((gap) => gap.task)).toEqual(town.tasks.map(({ at }) => at));
  });
});

describe('the order of gaps', () => {
  const of = (id: string, points: number, due: string) => ({
    own: standard(id, [paper], { score: { 材料审核: points } }),
    tasks: [task(`T-${id}`, due, id)],
  });
  it('is: overdue first, then what costs more, then what is due earlier, then by name', () => {
    const all = [
      of('S4-01', 100, '2022-07-20'),
      of('S4-02', 300, '2022-07-20'),
      of('S4-03', 100, '2022-07-10'),
      of('S4-04', 100, '2022-06-01'),
      of('S4-05', 200, '2022-07-20'),
      of('S4-06', 100, '2022-07-20'),
    ];
    for (const standards of [all, [...all].reverse()]) {
      const found = gaps(
        standards.map(({ own }) => own),
        { tasks: standards.flatMap(({ tasks }) => tasks) },
      );
      expect(found.map((gap) => gap.standard)).toEqual([
        'S4-04',
        'S4-02',
        'S4-05',
        'S4-03',
        'S4-01',
        'S4-06',
      ]);
    }
  });
});
