/** Computes for the sheets of a ledger what they ask for, each thing once. */
import { appraise } from '../../assess/appraise.ts';
import { assessOn } from '../../assess/assess.ts';
import type { Assessment } from '../../assess/assessment.ts';
import { basisOf } from '../../assess/basis.ts';
import { groupProblems } from '../../assess/choose-problems.ts';
import { cleaningMonth } from '../../assess/cleaning-month.ts';
import type { CleaningMonth } from '../../assess/cleaning-month.ts';
import { climbLadder } from '../../assess/climb-ladder.ts';
import { countPupils } from '../../assess/count-pupils.ts';
import { dutiesOf } from '../../assess/duties.ts';
import { stepType } from '../../assess/ladder.ts';
import { overviewOf } from '../../assess/overview.ts';
import { publicLadder } from '../../assess/public-ladder.ts';
import { sumActivities } from '../../assess/sum-activities.ts';
import { sumCleaningMonth } from '../../assess/sum-cleaning-month.ts';
import { tenthsOf } from '../../assess/tenths.ts';
import { volunteerHours } from '../../assess/volunteer-hours.ts';
import type { Audience } from '../../ledgers/report-document.ts';
import type { Reckoned } from '../../ledgers/sheets/reckoned.ts';
import { within } from '../../model/day.ts';
import type { Day, Month } from '../../model/day.ts';
import type { SeenTown } from '../judge-town.ts';

export function reckon(
  { system, town, options, basis }: SeenTown,
  assessment: Assessment,
  audience: Audience,
  sources: Reckoned['sources'],
): Reckoned {
  const { phase, ...whole } = options;
  const units = town.units.map(({ id }) => id);
  const cleaning = (month: Month): CleaningMonth => cleaningMonth(basis, month);
  const known = new Map<Day, Assessment>(phase === undefined ? [[options.on, assessment]] : []);
  return {
    at: (on) => {
      const assessed = known.get(on) ?? assessOn(basisOf(system, town, { ...whole, on }));
      known.set(on, assessed);
      return assessed;
    },
    counts: (by, span) =>
      groupProblems(
        basis,
        span === undefined ? basis.problems : basis.problems.filter(({ found }) => within(found, span)),
        by,
      ),
    overview: (ofPhase, work) => overviewOf(basis, assessment, ofPhase, work),
    activities: sumActivities,
    hours: (activities) => volunteerHours(activities, units),
    pupils: (records) => countPupils(records, units),
    tenths: tenthsOf,
    duties: (within) => dutiesOf(basis, assessment, within),
    cleaning,
    cleaningSums: (month) => sumCleaningMonth(cleaning(month)),
    ladder: () => {
      const ladder = { ...climbLadder(basis), withheld: 0 };
      return { ...(audience === 'public' ? publicLadder(ladder) : ladder), typeOf: stepType };
    },
    appraisal: () => system.appraisal && appraise(system, town, whole, system.appraisal),
    sources,
  };
}
