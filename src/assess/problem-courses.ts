import { replay, stepsOf } from '../model/problem-course.ts';
import type { Outcome } from '../model/problem-events.ts';
import { recheckersOf } from '../model/problem-units.ts';
import type { Town } from '../records/town.ts';
import type { ProblemStep } from './assessment.ts';
import type { FoundProblem } from '../records/found-problem.ts';
import type { Cut } from './cut-records.ts';

/** What happened to each problem. */
export interface Courses {
  outcomeOf(problem: FoundProblem): Outcome;
  stepsOf(problem: FoundProblem): readonly ProblemStep[];
}

/** Follows problems from their finding to the cut-off. */
export function problemCourses({ eventsOf }: Cut, town: Town): Courses {
  const recheckers = recheckersOf(town.settings);
  return {
    outcomeOf: (problem) => {
      const events = eventsOf(problem);
      // Its own events, and all of them: where they lead was reckoned at loading.
      const atEnd = events === problem.events ? problem.atEnd : undefined;
      return atEnd ?? replay(problem, events, recheckers);
    },
    stepsOf: (problem) => stepsOf(problem, eventsOf(problem), recheckers),
  };
}
