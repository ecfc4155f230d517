import type { Rule } from './rule.ts';

/** The plan's 任务分解 (三, 四): every task has units that answer for it. A list that is written and empty asks nobody. */
export const taskWithoutUnit: Rule<'task-without-unit'> = {
  severity: 'warning',
  backing: 'document',
  find({ town }, report) {
    for (const { id, lead, units, at } of town.tasks)
      if (units?.length === 0) report({ at, path: ['units'] }, { task: id, lead });
  },
};
