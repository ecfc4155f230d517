import { replay, stepsOf } from '../model/problem-course.ts';
import type { Outcome, Recheckers } from '../model/problem-events.ts';
import type { Town } from '../records/town.ts';
import type { ProblemStep } from './assessment.ts';
import type { FoundProblem } from '../records/found-problem.ts';
import type { Cut } from './cut-records.ts';

/** What happened to each problem. */
export interface Courses {
  outcomeOf(problem: FoundProblem): Outcome;
  stepsOf(problem: FoundProblem): readonly ProblemStep[];
}

/** Who may re-check: the office, and for the office's own problems the leading group. */
function recheckersOf(town: Town): Recheckers {
  const members = (town.settings['leading-group'] ?? []).map((member) => [member.name, member.unit] as const);
  return { office: town.settings.office, members: new Map(members) };
}

/** Follows problems from their finding to the cut-off. */
export function problemCourses({ eventsOf }: Cut, town: Town): Courses {
  const recheckers = recheckersOf(town);
  return {
    outcomeOf: (problem) => replay(problem, eventsOf(problem), recheckers),
    stepsOf: (problem) => stepsOf(problem, eventsOf(problem), recheckers),
  };
}
