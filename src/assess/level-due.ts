import type { System } from '../checks/system.ts';
import { daysAfter } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import type { FoundProblem } from '../records/found-problem.ts';
import type { Targets } from './targets.ts';

/**
 * The day by which a problem is due by its level's deadline, as adopted on the day of finding, counted from a day;
 * undefined: no such deadline.
 */
export type LevelDue = (problem: FoundProblem, from: Day) => Day | undefined;

/** The deadlines of the levels; kept, since there are thousands of problems and a handful of levels. */
export function levelDeadlines({ levels }: System, targets: Targets): LevelDue {
  const parameters = new Map(levels.map(({ id, deadline }) => [id, deadline]));
  const after = new Map<number, (day: Day) => Day>();
  return ({ on, level }, from) => {
    const parameter = level === undefined ? undefined : parameters.get(level);
    const days = parameter === undefined ? undefined : targets.valueOn(parameter, on);
    if (days?.form !== 'count') return undefined;
    const dayAfter = after.get(days.count) ?? daysAfter(days.count);
    after.set(days.count, dayAfter);
    return dayAfter(from);
  };
}

/** The due day a problem came with: as written, or by its level counted from the order. */
export function firstDue(problem: FoundProblem, levelDue: LevelDue): Day | undefined {
  return problem.due ?? levelDue(problem, problem.issued);
}
