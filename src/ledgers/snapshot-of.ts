import type { Assessment, Gap, Subject } from '../assess/assessment.ts';
import type { Reason } from '../checks/index.ts';
import { addPoints, noPoints } from '../model/points.ts';
import type { Snapshot, SnapshotGap, SnapshotLabel } from '../model/snapshot.ts';
import { checkTitles } from './check-titles.ts';
import { headingOf } from './heading.ts';
import { nameSubjects } from './name-subjects.ts';
import { placeOfGap } from './place-of-gap.ts';
import type { SubjectLabel, ReportView } from './report-document.ts';

function labelled(label: SubjectLabel): SnapshotLabel {
  if (label.kind === 'sampled') return label;
  return label.kind === 'town' ? { kind: 'town' } : { kind: 'named', name: label.name };
}

/**
 * A judgement of now, to be held against another of now: identities are the real ones, since the number of a hidden
 * site is another as soon as one more is drawn; what is shown of them is what the audience may know.
 */
export function snapshotOf(assessment: Assessment, view: ReportView): Snapshot<Reason> {
  const naming = nameSubjects(assessment, view.audience);
  const own = nameSubjects(assessment, 'internal');
  const titleOf = checkTitles(assessment.standards);
  const gaps = new Map(assessment.gaps.map((gap) => [gap.id, gap]));
  // Even without its name, a hidden site of one unit would be known.
  const isShown = (subject: Subject): boolean =>
    assessment.options.unit === undefined || !naming.isHidden(subject);
  const gapOf = (gap: Gap): SnapshotGap<Reason> => ({
    shownId: naming.idOf(gap.standard, gap.check, gap.subject),
    check: gap.check,
    checkTitle: titleOf(gap),
    label: labelled(naming.labelOf(gap.subject)),
    unit: naming.isHidden(gap.subject) ? undefined : gap.subject.unit,
    timing: gap.timing,
    due: gap.due,
    reason: gap.reason,
    at: placeOfGap(gap, naming),
  });
  return {
    heading: headingOf(assessment, view),
    score: assessment.score.total,
    standards: assessment.standards.map(({ id, title, unit, verdict, points, checks }) => ({
      id,
      title,
      unit,
      verdict,
      points: points.reduce(addPoints, noPoints),
      subjects: (verdict === 'exempt' ? [] : checks).flatMap((check) =>
        check.subjects
          .filter(({ subject }) => isShown(subject))
          .map(({ subject, verdict: judged, cites }) => {
            const identity = own.idOf(id, check.key, subject);
            const gap = gaps.get(identity);
            return {
              id: identity,
              verdict: judged,
              records: naming.recordsOf(subject, cites),
              gap: gap && gapOf(gap),
            };
          }),
      ),
    })),
  };
}
