import type { Assessment, Gap } from '../assess/assessment.ts';
import type { FailOn } from './options/view-options.ts';

/** Whether a gap is one of those that `--fail-on` names; what a baseline accepts is not. */
export function isNamed(
  { verdict, timing, accepted }: Pick<Gap, 'verdict' | 'timing' | 'accepted'>,
  { any, due, verdicts }: Pick<FailOn, 'any' | 'due' | 'verdicts'>,
): boolean {
  if (accepted !== undefined) return false;
  return any || verdicts.has(verdict) || (due && timing !== 'upcoming' && verdict !== 'unstable');
}

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
  if (verdicts.has('exempt') && standards.some((standard) => standard.verdict === 'exempt')) return true;
  return gaps.some((gap) => isNamed(gap, { any, due, verdicts }));
}
