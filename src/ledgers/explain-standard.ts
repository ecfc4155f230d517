import type { Assessment, CheckResult, Gap, StandardResult, SubjectResult } from '../assess/assessment.ts';
import { verdicts } from '../model/verdict.ts';
import type { CheckExplanation, StandardExplanation, SubjectExplanation } from './explanation.ts';
import { headingOf } from './heading.ts';
import { nameSubjects } from './name-subjects.ts';
import type { SubjectNaming } from './name-subjects.ts';
import type { ReportView } from './report-document.ts';
import { scoreLine } from './score-table.ts';

function worstFirst(a: SubjectResult, b: SubjectResult): number {
  return verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict);
}

/** Gaps by check and subject. */
type GapOf = (check: string, subject: string) => Gap | undefined;

function gapsOf(assessment: Assessment, standard: string): GapOf {
  const gaps = new Map<string, Gap>();
  for (const gap of assessment.gaps) {
    if (gap.standard === standard) gaps.set(JSON.stringify([gap.check, gap.subject.id]), gap);
  }
  return (check, subject) => gaps.get(JSON.stringify([check, subject]));
}

function explainSubject(
  standard: string,
  check: CheckResult,
  result: SubjectResult,
  naming: SubjectNaming,
  gapOf: GapOf,
): SubjectExplanation {
  const { subject, verdict, reason, aside, cites } = result;
  const gap = gapOf(check.key, subject.id);
  const hidden = naming.isHidden(subject);
  return {
    label: naming.labelOf(subject),
    unit: hidden ? undefined : subject.unit,
    verdict,
    reason,
    aside,
    gap: gap && { id: naming.idOf(standard, check.key, subject), due: gap.due, timing: gap.timing },
    sources: hidden ? [] : cites,
  };
}

function explainCheck<Ask>(
  standard: string,
  check: CheckResult,
  ask: Ask,
  naming: SubjectNaming,
  gapOf: GapOf,
): CheckExplanation<Ask> {
  return {
    id: `${standard}/${check.key}`,
    key: check.key,
    kind: check.kind,
    method: check.method,
    title: check.title,
    ask,
    verdict: check.verdict,
    grade: check.grade,
    target: check.target,
    subjects: [...check.subjects]
      .sort(worstFirst)
      .map((result) => explainSubject(standard, check, result, naming, gapOf)),
  };
}

/**
 * Why a standard came out as it did. `askOf` says what each check asks for; `only` narrows to one check and, when it
 * names a gap as the audience knows it, to that one subject.
 */
export function explainStandard<Ask>(
  assessment: Assessment,
  standard: StandardResult,
  askOf: (check: CheckResult) => Ask,
  view: ReportView,
  only?: { readonly check: string; readonly gap: string | undefined },
): StandardExplanation<Ask> {
  const naming = nameSubjects(assessment, view.audience);
  const gapOf = gapsOf(assessment, standard.id);
  const { checks, points, ...rest } = standard;
  const chosen = checks
    .filter((check) => only === undefined || check.key === only.check)
    .map((check) => ({
      ...check,
      subjects: check.subjects.filter(
        ({ subject }) => only?.gap === undefined || naming.idOf(standard.id, check.key, subject) === only.gap,
      ),
    }));
  return {
    about: 'standard',
    heading: headingOf(assessment, view),
    standard: rest,
    points: points.map(({ method, ...each }) => ({ method, ...scoreLine(each) })),
    checks: chosen.map((check) => explainCheck(standard.id, check, askOf(check), naming, gapOf)),
  };
}
