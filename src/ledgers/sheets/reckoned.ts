import type { TownAppraisal } from '../../assess/appraisal.ts';
import type { Assessment } from '../../assess/assessment.ts';
import type { ProblemGroup, ProblemGrouping } from '../../assess/choose-problems.ts';
import type { CleaningMonth } from '../../assess/cleaning-month.ts';
import type { UnitDuties } from '../../assess/duties.ts';
import type { Ladder, LadderStep } from '../../assess/ladder.ts';
import type { Day, Month, Span } from '../../model/day.ts';

/**
 * What sheets have computed for them when they ask: a ledger turns figures into tables and computes none itself. Each
 * is of the ledger's own town and cut-off day.
 */
export interface Reckoned {
  /** The same town over the whole year up to a day, whatever phase the ledger is of. */
  readonly at: (day: Day) => Assessment;
  /** Of all problems known, or of those found in these days. */
  readonly counts: (by: ProblemGrouping, found?: Span) => readonly ProblemGroup[];
  readonly duties: (within: number) => readonly UnitDuties[];
  readonly cleaning: (month: Month) => CleaningMonth;
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
