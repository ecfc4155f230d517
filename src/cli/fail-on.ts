import type { Assessment } from '../assess/assessment.ts';
import type { FailOn } from './options/view-options.ts';

/**
 * Whether an assessment holds what `--fail-on` names. `due` are gaps that are overdue or due in this phase; what holds
 * without being steady is not among them, but under `any` and when named. Beside them every rule of the gate has to hold:
 * one of which nothing is known does not. Gaps that were accepted until a day not yet over are passed over.
 */
export function failsOn(
  { gaps, standards, gate }: Assessment,
  { none, any, due, verdicts }: FailOn,
): boolean {
  if (none) return false;
  if (gate.rules.some(({ state }) => state !== 'holds')) return true;
  const unaccepted = gaps.filter((gap) => gap.accepted === undefined);
  if (any && unaccepted.length > 0) return true;
  if (verdicts.has('exempt') && standards.some((standard) => standard.verdict === 'exempt')) return true;
  return unaccepted.some(
    (gap) => verdicts.has(gap.verdict) || (due && gap.timing !== 'upcoming' && gap.verdict !== 'unstable'),
  );
}
