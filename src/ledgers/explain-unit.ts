import type { Assessment } from '../assess/assessment.ts';
import type { Located } from '../model/place.ts';
import type { Unit } from '../model/town-files.ts';
import type { UnitExplanation } from './explanation.ts';
import { gapReport } from './gap-report.ts';
import { nameSubjects } from './name-subjects.ts';
import type { ReportView } from './report-document.ts';

/** What a unit answers for: its gaps and its open problems. `assessment` is the whole town's. */
export function explainUnit(assessment: Assessment, unit: Located<Unit>, view: ReportView): UnitExplanation {
  const naming = nameSubjects(assessment, view.audience);
  const own = assessment.gaps.filter((gap) => gap.subject.unit === unit.id);
  // Even without its name, a drawn site under its unit would be known.
  const gaps = own.filter((gap) => !naming.isHidden(gap.subject));
  const report = gapReport({ ...assessment, gaps }, view);
  return {
    about: 'unit',
    heading: report.heading,
    unit: {
      id: unit.id,
      type: unit.type,
      ...(unit.superior === undefined ? {} : { superior: unit.superior }),
    },
    at: unit.at,
    result: assessment.units.find((each) => each.unit === unit.id),
    rows: report.rows,
    withheld: own.length - gaps.length,
    problems: assessment.problemList.filter((problem) => problem.unit === unit.id && problem.open),
  };
}
