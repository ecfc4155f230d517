import type { Assessment, CheckResult, Gap, StandardResult, SubjectResult } from '../assess/assessment.ts';
import type { Reason } from '../checks/index.ts';
import { addPoints, noPoints } from '../model/points.ts';
import type { Snapshot, SnapshotGap, SnapshotLabel, SnapshotSubject } from '../model/snapshot.ts';
import { checkTitles } from './check-titles.ts';
import { headingOf } from './heading.ts';
import { nameSubjects } from './name-subjects.ts';
import { placeOfGap, settingsPlace } from './place-of-gap.ts';
import type { ReportView } from './report-document.ts';

/** A judgement and for whom it is printed. */
export interface Viewed {
  readonly assessment: Assessment;
  readonly view: ReportView;
}

/** The number of each hidden site, by the identity of what was judged of it. */
type HiddenNumbers = ReadonlyMap<string, number>;

/**
 * What is hidden on either side is hidden on both, and one site has one number in all of the comparison: the numbers
 * of each judgement alone shift as soon as one more site is drawn.
 */
function hiddenNumbers(sides: readonly Viewed[]): HiddenNumbers {
  const hidden = new Map<string, string>();
  for (const { assessment, view } of sides) {
    const naming = nameSubjects(assessment, view.audience);
    const own = nameSubjects(assessment, 'internal');
    for (const { id, checks } of assessment.standards) {
      for (const { key, subjects } of checks) {
        for (const { subject } of subjects) {
          if (naming.isHidden(subject)) hidden.set(own.idOf(id, key, subject), subject.id);
        }
      }
    }
  }
  const names = [...new Set(hidden.values())].sort();
  const numbers = new Map(names.map((name, i) => [name, i + 1]));
  return new Map([...hidden].map(([identity, name]) => [identity, numbers.get(name) ?? 0]));
}

function snapshotOf({ assessment, view }: Viewed, hidden: HiddenNumbers): Snapshot<Reason> {
  const own = nameSubjects(assessment, 'internal');
  const titleOf = checkTitles(assessment.standards);
  const gaps = new Map(assessment.gaps.map((gap) => [gap.id, gap]));
  const labelOf = ({ id, subject }: Gap): SnapshotLabel => {
    const number = hidden.get(id);
    if (number !== undefined) return { kind: 'sampled', number };
    const label = own.labelOf(subject);
    return label.kind === 'town' || label.kind === 'sampled'
      ? { kind: 'town' }
      : { kind: 'named', name: label.name };
  };
  const gapOf = (gap: Gap): SnapshotGap<Reason> => ({
    check: gap.check,
    checkTitle: titleOf(gap),
    label: labelOf(gap),
    unit: hidden.has(gap.id) ? undefined : gap.subject.unit,
    timing: gap.timing,
    due: gap.due,
    reason: gap.reason,
    // Baselines are public: the mark of a hidden site would tell which of theirs it is.
    accepted: hidden.has(gap.id) ? undefined : gap.accepted,
    at: hidden.has(gap.id) ? (gap.task ?? settingsPlace) : placeOfGap(gap, own),
  });
  const subjectOf = (
    { id: standard }: StandardResult,
    { key }: CheckResult,
    { subject, verdict, cites }: SubjectResult,
  ): readonly SnapshotSubject<Reason>[] => {
    const id = own.idOf(standard, key, subject);
    const withheld = hidden.has(id);
    // Even without its name, a hidden site of one unit would be known.
    if (withheld && assessment.options.unit !== undefined) return [];
    const gap = gaps.get(id);
    const records = withheld ? [] : own.recordsOf(subject, cites);
    return [{ id, verdict, records, withheld, gap: gap && gapOf(gap) }];
  };
  return {
    heading: headingOf(assessment, view),
    score: assessment.score.total,
    standards: assessment.standards.map((standard) => {
      const { id, title, unit, verdict, points, checks } = standard;
      return {
        id,
        title,
        unit,
        verdict,
        points: points.reduce(addPoints, noPoints),
        subjects:
          verdict === 'exempt'
            ? []
            : checks.flatMap((check) =>
                check.subjects.flatMap((result) => subjectOf(standard, check, result)),
              ),
        unmatched: 0,
      };
    }),
  };
}

/**
 * Two judgements of now, to be held against each other: identities are the real ones, what is shown of them is what
 * the audience may know.
 */
export function snapshotsOf(
  before: Viewed,
  after: Viewed,
): { readonly before: Snapshot<Reason>; readonly after: Snapshot<Reason> } {
  const hidden = hiddenNumbers([before, after]);
  return { before: snapshotOf(before, hidden), after: snapshotOf(after, hidden) };
}
