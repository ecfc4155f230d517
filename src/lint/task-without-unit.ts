import type { Rule } from './rule.ts';

/** Clause 4.7.3-a of the plan: tasks are divided among units. A list that is written and empty asks nobody. */
export const taskWithoutUnit: Rule<'task-without-unit'> = {
  severity: 'warning',
  backing: 'document',
  find({ town }, report) {
    for (const { id, lead, units, at } of town.tasks)
      if (units?.length === 0) report({ at, path: ['units'] }, { task: id, lead });
  },
};
