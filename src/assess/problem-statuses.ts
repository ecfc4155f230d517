import type { System } from '../checks/system.ts';
import type { Day } from '../model/day.ts';
import type { Outcome } from '../model/problem-events.ts';
import type { FoundProblem } from '../records/found-problem.ts';
import type { Town } from '../records/town.ts';
import type { ProblemStatus } from './assessment.ts';
import type { Rules } from './context.ts';
import type { Cut } from './cut-records.ts';
import { findRelapses } from './find-relapses.ts';
import { FollowedProblem } from './followed-problem.ts';
import { firstDue, levelDeadlines } from './level-due.ts';
import type { LevelDue } from './level-due.ts';
import { problemCourses } from './problem-courses.ts';
import type { Targets } from './targets.ts';

/** The day it is due: as extended, as written, or by the level's adopted deadline counted from the order. */
function dueOf(problem: FoundProblem, { newDue, relapses }: Outcome, levelDue: LevelDue): Day | undefined {
  if (newDue !== undefined) return newDue;
  const again = relapses.at(-1);
  return again === undefined ? firstDue(problem, levelDue) : levelDue(problem, again);
}

/** How every problem stands at the cut-off day: the one place where states, due days and relapses are computed. */
export function problemStatuses(
  cut: Cut,
  town: Town,
  system: System,
  targets: Targets,
  rules: Rules,
  on: Day,
): readonly ProblemStatus[] {
  const courses = problemCourses(cut, town);
  const levelDue = levelDeadlines(system, targets);
  const statuses = cut.problems.map((problem) => {
    const now = courses.outcomeOf(problem);
    return new FollowedProblem(problem, courses, now, dueOf(problem, now, levelDue), on);
  });
  // What was struck off never was a problem: nothing comes back from it, nor does it come back.
  const traced = statuses.filter(({ state }) => state !== '已核减');
  findRelapses(traced, rules.relapseDays).forEach((first, status) => {
    status.relapseOf = first;
  });
  return statuses;
}
