import type { ProblemState } from '../model/problem-course.ts';
import type { ProblemCounts, ProblemStatus } from './assessment.ts';

/** Counts problems at the cut-off: 核减 ones apart from the found. */
export function countProblems(problems: readonly ProblemStatus[]): ProblemCounts {
  const byState: Record<ProblemState, number> = {
    待签收: 0,
    待整改: 0,
    待复查: 0,
    已退回: 0,
    挂账: 0,
    已销号: 0,
    已核减: 0,
  };
  for (const problem of problems) byState[problem.state] += 1;
  const count = (test: (problem: ProblemStatus) => boolean): number => problems.filter(test).length;
  return {
    found: problems.length - byState.已核减,
    closed: byState.已销号,
    struck: byState.已核减,
    parked: byState.挂账,
    overdue: count((problem) => problem.overdue),
    sentBack: count((problem) => problem.sentBack > 0),
    relapsed: count((problem) => problem.relapsedOn !== undefined),
    carried: count((problem) => problem.carried),
    byState,
  };
}
