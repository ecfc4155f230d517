import type { Assessment } from '../assess/assessment.ts';
import type { Heading, NarrowedBy, ReportView } from './report-document.ts';

const narrowing = [
  'phase',
  'unit',
  'category',
  'standard',
  'method',
] as const satisfies readonly NarrowedBy[];

/** What stands over every report: whose it is, by which edition, as of which day, and what was left out. */
export function headingOf(assessment: Assessment, view: ReportView): Heading {
  const { options } = assessment;
  return {
    town: assessment.town,
    county: assessment.county,
    year: assessment.year,
    fiction: assessment.fiction,
    pack: assessment.pack,
    on: options.on,
    filedBy: options.filedBy,
    phase: assessment.phase,
    window: assessment.window,
    audience: view.audience,
    narrowed: narrowing.flatMap((by) => {
      const to = options[by];
      return to === undefined ? [] : [{ by, to }];
    }),
    leftOut: view.leftOut ?? 0,
  };
}
