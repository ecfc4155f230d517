/** 回头看: problems that were closed and have not been looked at again. */
import { daysBetween } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { ProblemStatus } from '../assessment.ts';

/** A closed problem to be looked at again. */
export interface LookBack {
  readonly problem: ProblemStatus;
  readonly closedOn: Day;
  /** Who closed it. */
  readonly closedBy: string;
}

/** Problems closed (within `days` of the cut-off, where given) that nobody has looked at since, the oldest first. */
export function lookBackDue(
  problems: readonly ProblemStatus[],
  on: Day,
  days: number | undefined,
): readonly LookBack[] {
  return problems.flatMap((problem) => {
    const { state, steps } = problem;
    // A problem found again and closed again is to be looked at once more.
    const last = steps.findLast(({ event }) => event.event === '复查通过' || event.event === '回头看');
    if (state !== '已销号' || last?.event.event !== '复查通过') return [];
    const { on: closedOn, by: closedBy } = last.event;
    if (days !== undefined && daysBetween(closedOn, on) > days) return [];
    return [{ problem, closedOn, closedBy }];
  });
}
