import type { DirectiveStatus } from '../../assess/directives.ts';
import type { Duty } from '../../assess/duties.ts';
import type { TaskShare } from '../../assess/task-book.ts';
import type { ProblemStatus } from '../../assess/assessment.ts';
import type { Day } from '../../model/day.ts';
import type { Unit } from '../../model/town-files.ts';
import type { Candidates, Nouns } from '../candidates.ts';

type DutyOf<K extends Duty['kind']> = Extract<Duty, { kind: K }>;
export type GapDuty = DutyOf<'gap'>;
export type ProblemDuty = DutyOf<'problem'>;

/** What the form of a unit is made from, as of a day. */
export interface FormFacts {
  readonly unit: Unit;
  /** The unit is the office of the leading group: it also fills in what others leave to it. */
  readonly isOffice: boolean;
  readonly on: Day;
  readonly nouns: Nouns;
  readonly candidates: Candidates;
  /** What it owes soon; without what only the office may know. */
  readonly duties: readonly Duty[];
  /** Open problems that wait for it, however far off their day: its own, and then those it supports with (配合). */
  readonly problems: readonly ProblemDuty[];
  /** Where a problem was found would tell where an unannounced round went. */
  readonly isSecret: (problem: ProblemStatus) => boolean;
  /** Its shares of tasks that are not handed in. */
  readonly tasks: readonly TaskShare[];
  readonly directives: readonly DirectiveStatus[];
}
