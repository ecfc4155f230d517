import type { Assessment, Gap, UnitResult } from '../assess/assessment.ts';
import { unitTypes } from '../model/town-files.ts';
import type { UnitLine } from './report-document.ts';
import type { SubjectNaming } from './name-subjects.ts';

/** Standards of the gaps, in the order of the gaps; a standard with gaps of several timings stands by its worst. */
function owedBy(gaps: readonly Gap[]): UnitLine['owes'] {
  const owed = new Map<string, UnitLine['owes'][number]>();
  for (const { standard, timing } of gaps) {
    const known = owed.get(standard);
    owed.set(standard, { standard, timing: known?.timing ?? timing, count: (known?.count ?? 0) + 1 });
  }
  return [...owed.values()];
}

const owesNothing = (line: UnitLine): boolean =>
  line.gaps.overdue + line.gaps.due + line.gaps.upcoming + line.open === 0;

/** Within a type of unit the one with most overdue, then due, then coming gaps stands first: never across types. */
function worstFirst(a: UnitLine, b: UnitLine): number {
  return (
    unitTypes.indexOf(a.type) - unitTypes.indexOf(b.type) ||
    b.gaps.overdue + b.problems.overdue - (a.gaps.overdue + a.problems.overdue) ||
    b.gaps.due - a.gaps.due ||
    b.gaps.upcoming - a.gaps.upcoming ||
    b.open - a.open ||
    (a.unit < b.unit ? -1 : 1)
  );
}

function lineOf(result: UnitResult, gaps: readonly Gap[], naming: SubjectNaming): UnitLine {
  // A hidden site's standard would say whose site was drawn; the counts keep it.
  const own = gaps.filter((gap) => gap.subject.unit === result.unit && !naming.isHidden(gap.subject));
  return { ...result, open: result.problems.found - result.problems.closed, owes: owedBy(own) };
}

/** What each unit owes, and the units that owe nothing. */
export function unitLines(
  assessment: Assessment,
  naming: SubjectNaming,
): { readonly units: readonly UnitLine[]; readonly clear: readonly string[] } {
  const lines = assessment.units.map((result) => lineOf(result, assessment.gaps, naming)).sort(worstFirst);
  return {
    units: lines.filter((line) => !owesNothing(line)),
    clear: lines.filter(owesNothing).map((line) => line.unit),
  };
}
