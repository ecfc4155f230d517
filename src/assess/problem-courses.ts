import type { Day } from '../model/day.ts';
import { replay, stepsOf } from '../model/problem-course.ts';
import type { Outcome } from '../model/problem-events.ts';
import { recheckersOf } from '../model/problem-units.ts';
import type { Town } from '../records/town.ts';
import type { ProblemStep } from './assessment.ts';
import type { FoundProblem } from '../records/found-problem.ts';
import type { Cut } from './cut-records.ts';
import { firstDue } from './level-due.ts';
import type { LevelDue } from './level-due.ts';

/** What happened to each problem. */
export interface Courses {
  outcomeOf(problem: FoundProblem): Outcome;
  dueOf(problem: FoundProblem, now: Outcome): Day | undefined;
  stepsOf(problem: FoundProblem): readonly ProblemStep[];
}

/** The day it is due: as extended, as written, or by the level's adopted deadline counted from the order. */
function dueOf(problem: FoundProblem, { newDue, relapses }: Outcome, levelDue: LevelDue): Day | undefined {
  if (newDue !== undefined) return newDue;
  const again = relapses.at(-1);
  return again === undefined ? firstDue(problem, levelDue) : levelDue(problem, again);
}

/** Follows problems from their finding to the cut-off. */
export function problemCourses({ eventsOf }: Cut, town: Town, levelDue: LevelDue): Courses {
  const recheckers = recheckersOf(town.settings);
  return {
    outcomeOf: (problem) => {
      const events = eventsOf(problem);
      // Its own events, and all of them: where they lead was reckoned at loading.
      const atEnd = events === problem.events ? problem.atEnd : undefined;
      return atEnd ?? replay(problem, events, recheckers);
    },
    dueOf: (problem, now) => dueOf(problem, now, levelDue),
    stepsOf: (problem) => stepsOf(problem, eventsOf(problem), recheckers),
  };
}
