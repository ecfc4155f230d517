import type { SystemStandard } from '../checks/system.ts';
import type { AssessOptions, CheckResult, StandardResult } from './assessment.ts';
import type { TaskBook } from './task-book.ts';
import { deciding, rollUpStandard } from './roll-up.ts';
import { worst } from '../model/verdict.ts';
import type { CheckVerdict } from '../model/verdict.ts';

/** Whether a standard is valid on the day and asked for by the options. */
export function isJudged(standard: SystemStandard, options: AssessOptions, tasks: TaskBook): boolean {
  const { on, phase, category, standard: id, method } = options;
  if (on < standard.validFrom || on > standard.validTo) return false;
  if (category !== undefined && standard.category !== category) return false;
  if (id !== undefined && standard.id !== id) return false;
  if (method !== undefined && !standard.checks.some((check) => check.method === method)) return false;
  return phase === undefined || tasks.phasesFor(standard.id).has(phase);
}

function ofUnit(check: CheckResult, unit: string): CheckResult | undefined {
  // Drawn sites of an unannounced round are told of nobody, see unit-results.
  const subjects = check.subjects.filter(
    ({ subject }) => subject.unit === unit && subject.internal !== 'drawn',
  );
  if (subjects.length === 0) return undefined;
  // The parts of a pooled whole decide for their own unit, though not for the town.
  const own = deciding(subjects);
  const verdicts = (own.length > 0 ? own : subjects).map((result) => result.verdict);
  return { ...check, subjects, verdict: worst<CheckVerdict>(verdicts) };
}

/**
 * The view of one unit or method: the same rule over its own subjects or checks. The points stay those of the whole
 * standard: they are never divided among units.
 */
export function narrowed(standard: StandardResult, options: AssessOptions): StandardResult | undefined {
  const { unit, method } = options;
  if (unit === undefined && method === undefined) return standard;
  const checks = standard.checks
    .filter((check) => method === undefined || check.method === method)
    .flatMap((check) => (unit === undefined ? check : (ofUnit(check, unit) ?? [])));
  if (checks.length === 0) return undefined;
  const points = standard.points.filter((each) => method === undefined || each.method === method);
  return { ...standard, checks, points, verdict: rollUpStandard(checks, standard.verdict === 'exempt') };
}
