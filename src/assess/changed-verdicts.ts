/** What differs between two assessments of one town-year: before and after a record, or on two days. */
import { paired } from './paired.ts';
import type { Pair } from './paired.ts';
import type { Assessment, CheckResult, StandardResult, SubjectResult } from './assessment.ts';
import type { ProblemState } from '../model/problem-events.ts';
import type { CheckVerdict, Verdict } from '../model/verdict.ts';

/** Undefined on one side: it was not judged, or not there. */
export interface Change<V> {
  readonly before: V | undefined;
  readonly after: V | undefined;
}

export interface SubjectChange extends Change<CheckVerdict> {
  /** As judged afterwards; of one that is no longer judged, as it was. */
  readonly result: SubjectResult;
}

export interface CheckChange extends Change<CheckVerdict> {
  readonly key: string;
  readonly kind: CheckResult['kind'];
  readonly title: string | undefined;
  /** Only those whose verdict changed. */
  readonly subjects: readonly SubjectChange[];
}

export interface StandardChange extends Change<Verdict> {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** Only those whose verdict, or the verdict of a subject, changed. */
  readonly checks: readonly CheckChange[];
}

export interface ProblemChange extends Change<ProblemState> {
  readonly id: string;
  readonly text: string;
  readonly unit: string;
}

export interface Changes {
  /** Standards of which anything changed: the verdict, or that of a check or of a subject beneath it. */
  readonly standards: readonly StandardChange[];
  readonly problems: readonly ProblemChange[];
}

const differs = ({ before, after }: Change<unknown>): boolean => before !== after;

function verdictsOf<V>({ before, after }: Pair<{ readonly verdict: V }>): Change<V> {
  return { before: before?.verdict, after: after?.verdict };
}

function subjectChanges({ before, after }: Pair<CheckResult>): readonly SubjectChange[] {
  const nameOf = ({ subject }: SubjectResult): string => JSON.stringify([subject.kind, subject.id]);
  return paired(before?.subjects ?? [], after?.subjects ?? [], nameOf)
    .map((pair) => ({ ...verdictsOf(pair), result: pair.either }))
    .filter(differs);
}

function checkChanges({ before, after }: Pair<StandardResult>): readonly CheckChange[] {
  return paired(before?.checks ?? [], after?.checks ?? [], ({ key }) => key)
    .map((pair) => {
      const { key, kind, title } = pair.either;
      return { ...verdictsOf(pair), key, kind, title, subjects: subjectChanges(pair) };
    })
    .filter((change) => differs(change) || change.subjects.length > 0);
}

/** Compares two assessments. Pure. */
export function changesBetween(before: Assessment, after: Assessment): Changes {
  const standards = paired(before.standards, after.standards, ({ id }) => id)
    .map((pair) => {
      const { id, title, unit } = pair.either;
      return { ...verdictsOf(pair), id, title, unit, checks: checkChanges(pair) };
    })
    .filter((change) => differs(change) || change.checks.length > 0);
  const problems = paired(before.problemList, after.problemList, ({ id }) => id)
    .map((pair) => {
      const { id, text, unit } = pair.either;
      return { before: pair.before?.state, after: pair.after?.state, id, text, unit };
    })
    .filter(differs);
  return { standards, problems };
}

/** A check that looked at a record. */
export interface CitingCheck {
  readonly standard: string;
  readonly title: string;
  readonly check: CheckResult;
  /** The subjects it was looked at for. */
  readonly subjects: readonly SubjectResult[];
}

/** The checks that looked at a record, by the key of the record. */
export function checksCiting({ standards }: Assessment, key: string): readonly CitingCheck[] {
  return standards.flatMap(({ id, title, checks }) =>
    checks.flatMap((check) => {
      const subjects = check.subjects.filter(({ cites }) => cites.some((cite) => cite.key === key));
      return subjects.length === 0 ? [] : [{ standard: id, title, check, subjects }];
    }),
  );
}
