import { worst } from '../model/verdict.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Town } from '../records/town.ts';
import type { Gap, ProblemStatus, StandardResult, SubjectResult, UnitResult } from './assessment.ts';
import { countProblems } from './count-problems.ts';
import { countGaps } from './find-gaps.ts';
import { lookup } from '../model/grouped.ts';

/**
 * A unit's verdict is the worst over its own subjects; a unit that answers for nothing has none. Sites drawn for an
 * unannounced round are the sample's and told of nobody: a unit's figures would give away what was drawn.
 */
export function unitResults(
  standards: readonly StandardResult[],
  gaps: readonly Gap[],
  problems: readonly ProblemStatus[],
  town: Town,
): readonly UnitResult[] {
  const verdicts = new Map<string, Verdict>();
  const note = ({ aside, subject, verdict: own }: SubjectResult, exempt: boolean): void => {
    if (aside === 'not-yet' || subject.internal === 'drawn') return;
    const verdict = exempt ? 'exempt' : own;
    const known = verdicts.get(subject.unit);
    if (known !== verdict) verdicts.set(subject.unit, worst([verdict, known ?? verdict]));
  };
  for (const standard of standards) {
    for (const check of standard.checks)
      for (const result of check.subjects) note(result, standard.verdict === 'exempt');
  }
  const gapsOf = lookup(gaps, ({ subject }) => (subject.internal === 'drawn' ? undefined : subject.unit));
  const problemsOf = lookup(problems, (problem) => problem.unit);
  return town.units.flatMap((unit) => {
    const own = verdicts.get(unit.id);
    const ownProblems = problemsOf(unit.id);
    if (own === undefined && ownProblems.length === 0) return [];
    return [
      {
        unit: unit.id,
        type: unit.type,
        verdict: own,
        gaps: countGaps(gapsOf(unit.id)),
        problems: countProblems(ownProblems),
      },
    ];
  });
}
