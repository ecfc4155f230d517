import type { Assessment, Gap, StandardResult, Subject } from '../assess/assessment.ts';
import { checkTitles } from './check-titles.ts';
import { digestGaps } from './digest-gaps.ts';
import { foldGaps } from './fold-gaps.ts';
import { exceptionList } from './exception-list.ts';
import { gateTable } from './gate-table.ts';
import { headingOf } from './heading.ts';
import { nameSubjects } from './name-subjects.ts';
import type { SubjectNaming } from './name-subjects.ts';
import { placeOfGap } from './place-of-gap.ts';
import type { GapLine, GapReport, ReportView, StandardLine } from './report-document.ts';
import { scoreLine, scoreTable } from './score-table.ts';
import { unitLines } from './unit-lines.ts';

function gapLine(gap: Gap, naming: SubjectNaming, checkTitle: string | undefined): GapLine {
  const { subject, cites, task: _, accepted, ...rest } = gap;
  const isHidden = naming.isHidden(subject);
  return {
    ...rest,
    id: naming.idOf(gap.standard, gap.check, subject),
    checkTitle,
    subject: naming.labelOf(subject),
    unit: isHidden ? undefined : subject.unit,
    at: placeOfGap(gap, naming),
    // Baselines are public: the mark of a hidden site would tell which of theirs it is.
    ...(accepted === undefined || isHidden ? {} : { accepted }),
    where: naming.placesOf(subject, cites),
    records: naming.recordsOf(subject, cites),
  };
}

function standardLine(
  standard: StandardResult,
  gaps: readonly Gap[],
  naming: SubjectNaming,
  isShown: (subject: Subject) => boolean,
): StandardLine {
  const own = gaps.filter((gap) => gap.standard === standard.id);
  return {
    id: standard.id,
    title: standard.title,
    category: standard.category,
    indicator: standard.indicator,
    topic: standard.topic,
    source: standard.source,
    verdict: standard.verdict,
    unit: standard.unit,
    checks: standard.checks.map((check) => ({
      key: check.key,
      kind: check.kind,
      title: check.title,
      method: check.method,
      verdict: check.verdict,
      grade: check.grade,
      target: check.target,
      subjects: check.subjects.length,
      gaps: own.filter((gap) => gap.check === check.key).length,
      held: check.subjects.flatMap(({ subject, verdict, cites }) =>
        verdict === 'met' && isShown(subject)
          ? {
              id: naming.idOf(standard.id, check.key, subject),
              records: naming.recordsOf(subject, cites),
            }
          : [],
      ),
    })),
    points: standard.points.map(({ method, ...points }) => ({ method, ...scoreLine(points) })),
    gaps: own.length,
  };
}

/** The gap report of an assessment, for one audience. */
export function gapReport(assessment: Assessment, view: ReportView): GapReport {
  const naming = nameSubjects(assessment, view.audience);
  const titleOf = checkTitles(assessment.standards);
  const wanted = view.verdicts;
  // Even without its name, a hidden site of one unit would be known: it is counted alone.
  const ofUnit = assessment.options.unit !== undefined;
  const isShown = (subject: Subject): boolean => !(ofUnit && naming.isHidden(subject));
  const gaps = assessment.gaps
    .filter((gap) => wanted === undefined || wanted.includes(gap.verdict))
    .filter(({ subject }) => isShown(subject))
    .map((gap) => gapLine(gap, naming, titleOf(gap)));
  const rows = foldGaps(gaps);
  const { counts, problems } = assessment;
  const accepted = assessment.gaps.filter(
    (gap) => gap.accepted !== undefined && !naming.isHidden(gap.subject),
  ).length;
  const heading = headingOf(assessment, view);
  const isNarrow = wanted !== undefined || heading.narrowed.some(({ by }) => by !== 'phase');
  return {
    heading,
    score: scoreTable(assessment.score),
    problems: { ...problems, open: problems.found - problems.closed },
    standards: assessment.standards
      .filter((standard) => wanted === undefined || wanted.includes(standard.verdict))
      .map((standard) => standardLine(standard, assessment.gaps, naming, isShown)),
    gaps,
    rows,
    digest: isNarrow || view.full === true ? undefined : digestGaps(gaps, rows),
    verdicts: wanted,
    ...unitLines(assessment, naming),
    counts: {
      standards: counts.standards,
      judged: assessment.standards.length,
      gaps: { ...counts.gaps, all: assessment.gaps.length, accepted },
      records: counts.records,
    },
    leftAside: assessment.leftAside,
    late: assessment.late,
    exceptions: exceptionList(assessment.exceptions, view.audience),
    gate: gateTable(assessment, naming),
  };
}
