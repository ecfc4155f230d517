import type { System, SystemStandard } from '../checks/system.ts';
import type { SetMember } from '../model/pack-files.ts';
import type { BookedRecord } from '../records/booked-record.ts';
import type { Town } from '../records/town.ts';
import type { DirectiveStatus } from './directives.ts';
import type { ProblemIndex } from './problem-index.ts';
import type { RecordIndex } from './record-index.ts';
import type { Targets } from './targets.ts';
import type { TaskBook } from './task-book.ts';
import type { TimeFrame } from './time-frame.ts';

/** Civic's own rules, as the town or the pack's default sets them. */
export interface Rules {
  /** Readings in a row that must hold to be called stable. */
  readonly stableOver: number;
  /** Days after a period's end within which its reading may come in. */
  readonly grace: number;
  /** Fewest valid answers of a survey. */
  readonly minimumAnswers: number;
  /** Days within which the same problem at the same site is a relapse. */
  readonly relapseDays: number;
}

/** All that gathering the facts of a check may look at. */
export interface Context {
  readonly system: System;
  readonly town: Town;
  readonly frame: TimeFrame;
  /** Looking at one phase only: the same town over all its days, which is what an attestation rests on. */
  readonly allDays: Context | undefined;
  readonly index: RecordIndex;
  readonly targets: Targets;
  readonly rules: Rules;
  /** The units in charge of the sites and zones. */
  readonly unitOfSite: ReadonlyMap<string, string>;
  readonly unitOfZone: ReadonlyMap<string, string>;
  /** Visits that were unannounced, by themselves or as part of their round. */
  readonly secretVisits: ReadonlySet<BookedRecord>;
  readonly problems: ProblemIndex;
  readonly tasks: TaskBook;
  readonly directives: readonly DirectiveStatus[];
  /** Members of a set of the pack; none when there is no such set. */
  membersOf(set: string): readonly SetMember[];
}

/** One check of one standard, with the unit that answers for the standard. */
export interface Asked<C> {
  readonly standard: SystemStandard;
  readonly check: C;
  readonly owner: string;
}
