import type { System } from '../checks/system.ts';
import { addDays } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import type { FoundProblem } from './collect-problems.ts';
import type { Targets } from './targets.ts';

/** The day by which a problem is due by its level's adopted deadline, counted from a day; undefined: no such deadline. */
export function levelDue(
  problem: FoundProblem,
  from: Day,
  system: System,
  targets: Targets,
): Day | undefined {
  const { level: named } = problem.written;
  const level = system.levels.find((each) => each.id === named);
  const days = level && targets.valueOn(level.deadline, problem.on);
  return days?.form === 'count' ? addDays(from, days.count) : undefined;
}

/** The due day a problem came with: as written, or by its level counted from the order. */
export function firstDue(problem: FoundProblem, system: System, targets: Targets): Day | undefined {
  return problem.due ?? levelDue(problem, problem.written.issued ?? problem.on, system, targets);
}
