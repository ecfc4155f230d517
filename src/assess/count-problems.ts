import type { ProblemState } from '../model/problem-events.ts';
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
  let overdue = 0;
  let sentBack = 0;
  let relapsed = 0;
  let carried = 0;
  problems.forEach((problem) => {
    byState[problem.state] += 1;
    if (problem.overdue) overdue += 1;
    if (problem.sentBack > 0) sentBack += 1;
    if (problem.relapsedOn !== undefined) relapsed += 1;
    if (problem.carried) carried += 1;
  });
  return {
    found: problems.length - byState.已核减,
    closed: byState.已销号,
    struck: byState.已核减,
    parked: byState.挂账,
    overdue,
    sentBack,
    relapsed,
    carried,
    byState,
  };
}
