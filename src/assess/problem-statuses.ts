import type { System } from '../checks/system.ts';
import type { Day } from '../model/day.ts';
import type { Town } from '../records/town.ts';
import type { ProblemStatus } from './assessment.ts';
import type { Rules } from './context.ts';
import type { Cut } from './cut-records.ts';
import { findRelapses } from './find-relapses.ts';
import { FollowedProblem } from './followed-problem.ts';
import { levelDeadlines } from './level-due.ts';
import { problemCourses } from './problem-courses.ts';
import type { Targets } from './targets.ts';

/** How every problem stands at the cut-off day: the one place where states, due days and relapses are computed. */
export function problemStatuses(
  cut: Cut,
  town: Town,
  system: System,
  targets: Targets,
  rules: Rules,
  on: Day,
): readonly ProblemStatus[] {
  const courses = problemCourses(cut, town, levelDeadlines(system, targets));
  const statuses = cut.problems.map(
    (problem) => new FollowedProblem(problem, courses.outcomeOf(problem), courses, on),
  );
  // What was struck off never was a problem: nothing comes back from it, nor does it come back.
  const traced = statuses.filter(({ state }) => state !== '已核减');
  findRelapses(traced, rules.relapseDays).forEach((first, status) => {
    status.relapseOf = first;
  });
  return statuses;
}
