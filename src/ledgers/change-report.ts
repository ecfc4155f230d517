/** What a record changed, as a document without a format. */
import type { Assessment, ProblemStatus, SubjectResult } from '../assess/assessment.ts';
import type { Changes, CheckChange, CitingCheck, StandardChange } from '../assess/changed-verdicts.ts';
import type { CheckKind, Reason } from '../checks/index.ts';
import type { Day } from '../model/day.ts';
import type { Verdict } from '../model/verdict.ts';
import { nameSubjects } from './name-subjects.ts';
import type { SubjectNaming } from './name-subjects.ts';
import type { Audience, SubjectLabel } from './report-document.ts';

export interface TurnedSubject {
  readonly check: string;
  readonly checkTitle: string | undefined;
  readonly kind: CheckKind;
  readonly subject: SubjectLabel;
  readonly before: Verdict | undefined;
  readonly after: Verdict | undefined;
  readonly reason: Reason;
}

export interface TurnedStandard {
  readonly id: string;
  readonly title: string;
  readonly before: Verdict | undefined;
  readonly after: Verdict | undefined;
  readonly subjects: readonly TurnedSubject[];
}

/** A check that looked at the record without turning. */
export interface SteadyCheck {
  readonly id: string;
  readonly title: string;
  readonly check: string;
  readonly checkTitle: string | undefined;
  readonly kind: CheckKind;
  readonly verdict: Verdict;
  /** Of the subject the record was looked at for, when it was looked at for one only. */
  readonly reason: Reason | undefined;
}

export interface TurnedProblem {
  readonly id: string;
  readonly text: string;
  readonly before: ProblemStatus['state'] | undefined;
  readonly after: ProblemStatus['state'] | undefined;
}

export interface ChangeReport {
  readonly on: Day;
  /** Standards whose verdict turned. */
  readonly turned: readonly TurnedStandard[];
  /** Standards whose verdict stayed though something beneath it turned. */
  readonly beneath: readonly TurnedStandard[];
  readonly steady: readonly SteadyCheck[];
  readonly problems: readonly TurnedProblem[];
}

function subjectsOf(checks: readonly CheckChange[], naming: SubjectNaming): readonly TurnedSubject[] {
  return checks.flatMap(({ key, kind, title, subjects }) =>
    subjects.map(({ before, after, result }) => ({
      check: key,
      checkTitle: title,
      kind,
      subject: naming.labelOf(result.subject),
      before,
      after,
      reason: result.reason,
    })),
  );
}

function onlyReason([first, ...rest]: readonly SubjectResult[]): Reason | undefined {
  return rest.length > 0 ? undefined : first?.reason;
}

/** What turned between two assessments, and which checks looked at the record that was added (`citing`). */
export function changeReport(
  after: Assessment,
  { standards, problems }: Changes,
  citing: readonly CitingCheck[],
  audience: Audience,
): ChangeReport {
  const naming = nameSubjects(after, audience);
  const line = ({ id, title, before, after: now, checks }: StandardChange): TurnedStandard => ({
    id,
    title,
    before,
    after: now,
    subjects: subjectsOf(checks, naming),
  });
  const hasTurned = ({ before, after: now }: StandardChange): boolean => before !== now;
  const touched = new Set(
    standards.flatMap(({ id, checks }) => checks.map(({ key }) => JSON.stringify([id, key]))),
  );
  return {
    on: after.options.on,
    turned: standards.filter(hasTurned).map(line),
    beneath: standards.filter((change) => !hasTurned(change)).map(line),
    steady: citing
      .filter(({ standard, check }) => !touched.has(JSON.stringify([standard, check.key])))
      .map(({ standard, title, check, subjects }) => ({
        id: standard,
        title,
        check: check.key,
        checkTitle: check.title,
        kind: check.kind,
        verdict: check.verdict,
        reason: onlyReason(subjects),
      })),
    problems: problems.map(({ id, text, before, after: now }) => ({ id, text, before, after: now })),
  };
}
