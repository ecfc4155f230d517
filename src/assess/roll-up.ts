import { bestGrade, lastGrade, worseGrade } from '../checks/grading.ts';
import type { Grading } from '../checks/grading.ts';
import type { Check } from '../checks/index.ts';
import { unknownVerdicts, worst } from '../model/verdict.ts';
import type { CheckVerdict, Verdict } from '../model/verdict.ts';
import type { CheckResult, SubjectResult } from './assessment.ts';

/** Results that decide: all but members before their day and the parts of a pooled whole. */
export function deciding(subjects: readonly SubjectResult[]): readonly SubjectResult[] {
  if (subjects.every((result) => result.aside === undefined)) return subjects;
  const expected = subjects.filter((result) => result.aside === undefined);
  if (expected.length > 0) return expected;
  // Nobody is expected yet: what is not there is missing, with a day to come, and never a pass.
  return subjects.filter((result) => result.aside === 'not-yet');
}

/** The grade a verdict earns when no band names one; undefined while nothing is known. */
function gradeOf(result: SubjectResult, grading: Grading): string | undefined {
  if (unknownVerdicts.has(result.verdict)) return undefined;
  return result.grade ?? (result.verdict === 'unmet' ? lastGrade(grading) : bestGrade(grading));
}

/** A check's verdict is its worst subject's; its grade the worst of those that are known. */
export function rollUpCheck(
  check: Check,
  subjects: readonly SubjectResult[],
  target: string | undefined,
  grading: Grading,
): CheckResult {
  const decided = deciding(subjects);
  const verdicts: CheckVerdict[] = [];
  let grade: string | undefined;
  let last: SubjectResult | undefined;
  for (const result of decided) {
    // Nearly all come out the same way.
    if (result.verdict === last?.verdict && result.grade === last.grade) continue;
    last = result;
    verdicts.push(result.verdict);
    const own = gradeOf(result, grading);
    if (own !== undefined) grade = grade === undefined ? own : worseGrade(grading, grade, own);
  }
  return {
    key: check.key,
    kind: check.kind,
    method: check.method,
    ...(check.title === undefined ? {} : { title: check.title }),
    ...('span' in check ? { span: check.span } : {}),
    ...(target === undefined ? {} : { target }),
    verdict: worst<CheckVerdict>(verdicts),
    grade,
    subjects,
  };
}

/** Whether any subject that decides is still unknown. */
export function hasUnknown(check: CheckResult): boolean {
  // Nothing unknown is better than what holds, and only what fails is worse than the unknown.
  if (check.verdict !== 'unmet') return unknownVerdicts.has(check.verdict);
  return deciding(check.subjects).some((result) => unknownVerdicts.has(result.verdict));
}

/** A standard is exempt under a live waiver, else the worst of its checks. */
export function rollUpStandard(checks: readonly CheckResult[], waived: boolean): Verdict {
  return waived ? 'exempt' : worst<Verdict>(checks.map((check) => check.verdict));
}
