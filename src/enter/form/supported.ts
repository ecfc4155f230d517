import type { Duty, UnitDuties } from '../../assess/duties.ts';
import type { ProblemStatus } from '../../assess/assessment.ts';
import { ascending } from '../../model/order.ts';
import type { ProblemDuty } from './facts.ts';

const waitsForReport = (duty: Duty): duty is ProblemDuty =>
  duty.kind === 'problem' && duty.step !== 'recheck';

/** Whether a unit has reported on a problem since it last came back, sent back or found again. */
function hasReported({ steps }: ProblemStatus, unit: string): boolean {
  const back = steps.findLastIndex(({ event: { event, result } }) => event === '退回' || result === '反弹');
  return steps.slice(back + 1).some(({ event }) => event.event === '反馈' && event.unit === unit);
}

/** Problems of others that wait for the part of a unit that supports (配合), the soonest first. */
export function supportedBy(all: readonly UnitDuties[]): (unit: string) => readonly ProblemDuty[] {
  const waiting = all
    .flatMap(({ duties }) => duties.filter(waitsForReport))
    .sort((a, b) => ascending(a.due ?? '9999', b.due ?? '9999') || ascending(a.id, b.id));
  return (unit) =>
    waiting.filter(({ problem }) => problem.supporting.includes(unit) && !hasReported(problem, unit));
}
