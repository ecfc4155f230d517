import type { TownAppraisal } from '../../assess/appraisal.ts';
import type { Assessment } from '../../assess/assessment.ts';
import type { ProblemGroup, ProblemGrouping } from '../../assess/choose-problems.ts';
import type { CleaningMonth } from '../../assess/cleaning-month.ts';
import type { SchoolPupils } from '../../assess/count-pupils.ts';
import type { UnitDuties } from '../../assess/duties.ts';
import type { Ladder, LadderStep } from '../../assess/ladder.ts';
import type { Overview, Work } from '../../assess/overview.ts';
import type { ActivitySums } from '../../assess/sum-activities.ts';
import type { CleaningSums } from '../../assess/sum-cleaning-month.ts';
import type { UnitHours } from '../../assess/volunteer-hours.ts';
import type { Day, Month, Span } from '../../model/day.ts';
import type { RecordOf } from '../../records/index.ts';

/**
 * What sheets have computed for them when they ask: a ledger turns figures into tables and computes none itself. Each
 * is of the ledger's own town and cut-off day.
 */
export interface Reckoned {
  /** The same town over the whole year up to a day, whatever phase the ledger is of. */
  readonly at: (day: Day) => Assessment;
  /** Of all problems known, or of those found in these days. */
  readonly counts: (by: ProblemGrouping, found?: Span) => readonly ProblemGroup[];
  readonly overview: (phase: string | undefined, work: Work) => Overview;
  readonly activities: (activities: readonly RecordOf<'activity'>[]) => ActivitySums;
  readonly hours: (activities: readonly RecordOf<'activity'>[]) => readonly UnitHours[];
  readonly pupils: (records: readonly RecordOf<'retention'>[]) => readonly SchoolPupils[];
  /** Of a reading that is a share, in tenths of a percent. */
  readonly tenths: (value: string | undefined) => number | null;
  readonly duties: (within: number) => readonly UnitDuties[];
  readonly cleaning: (month: Month) => CleaningMonth;
  readonly cleaningSums: (month: Month) => CleaningSums;
  /** As the reader may know it. */
  readonly ladder: () => Ladder & {
    readonly withheld: number;
    readonly typeOf: (step: LadderStep) => string;
  };
  /** Undefined: the pack says nothing of how units are appraised. */
  readonly appraisal: () => TownAppraisal | undefined;
  /** Digest of a file civic judged by, by its path; what `about` prints. */
  readonly sources: () => readonly {
    readonly what: string;
    readonly digest: string;
    readonly files: number;
  }[];
}
