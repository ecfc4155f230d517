import type { Occasion } from '../assess/assessment.ts';
import { narrowings } from '../model/heading.ts';
import type { Heading, ReportView } from './report-document.ts';

/** What stands over every report: whose it is, by which edition, as of which day, and what was left out. */
export function headingOf(occasion: Occasion, view: ReportView): Heading {
  const { options } = occasion;
  return {
    town: occasion.town,
    county: occasion.county,
    year: occasion.year,
    fiction: occasion.fiction,
    pack: occasion.pack,
    on: options.on,
    filedBy: options.filedBy,
    phase: occasion.phase,
    window: occasion.window,
    audience: view.audience,
    narrowed: narrowings.flatMap((by) => {
      const to = options[by];
      return to === undefined ? [] : [{ by, to }];
    }),
    leftOut: view.leftOut ?? 0,
  };
}
