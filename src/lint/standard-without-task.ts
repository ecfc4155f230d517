import { firstOfYear, lastOfYear } from '../model/day.ts';
import type { Rule } from './rule.ts';

/** Clause 7.2-c of the plan: somebody answers for every standard, but for one that does not apply here. */
export const standardWithoutTask: Rule<'standard-without-task'> = {
  severity: 'warning',
  backing: 'document',
  find({ system, town, standing }, report) {
    const { year } = town.settings;
    const covered = new Set(town.tasks.flatMap(({ standards }) => standards));
    for (const record of standing) if (record.kind === 'waiver') covered.add(record.standard);
    for (const { id, title, validFrom, validTo } of system.standards) {
      if (covered.has(id) || validFrom > lastOfYear(year) || validTo < firstOfYear(year)) continue;
      report({ file: 'tasks.yaml' }, { standard: id, title });
    }
  },
};
