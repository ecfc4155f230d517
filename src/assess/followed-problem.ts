import type { Day } from '../model/day.ts';
import { isOpen } from '../model/problem-events.ts';
import type { Outcome, ProblemState } from '../model/problem-events.ts';
import type { Place } from '../model/place.ts';
import type { ProblemStatus, ProblemStep } from './assessment.ts';
import type { FoundProblem, WrittenProblem } from '../records/found-problem.ts';
import type { Courses } from './problem-courses.ts';

/**
 * Overdue while nobody has reported in time: a report made by the due day waits for its re-check without blame,
 * whatever is added to it while it waits.
 */
function isOverdue({ state, reportedOn }: Outcome, due: Day | undefined, on: Day): boolean {
  if (!isOpen(state) || state === '挂账' || due === undefined || due >= on) return false;
  return state !== '待复查' || (reportedOn !== undefined && reportedOn > due);
}

/**
 * A problem as it was found, and how it stands. What was found is looked up there and not copied, and the steps are
 * replayed for whoever asks for them: there are thousands of problems, and most of them are only counted.
 */
export class FollowedProblem implements ProblemStatus {
  readonly unit: string;
  readonly supporting: readonly string[];
  readonly due: Day | '未定期限';
  readonly state: ProblemState;
  readonly open: boolean;
  readonly overdue: boolean;
  readonly closedOn: Day | undefined;
  readonly sentBack: number;
  relapseOf: string | undefined;
  private readonly problem: FoundProblem;
  private readonly courses: Courses;
  /** The day on which a look-back found it again. */
  private readonly seenAgain: Day | undefined;

  constructor(problem: FoundProblem, courses: Courses, now: Outcome, due: Day | undefined, on: Day) {
    this.unit = now.unit;
    this.supporting = now.supporting;
    this.due = due ?? '未定期限';
    this.state = now.state;
    this.open = isOpen(now.state);
    this.overdue = isOverdue(now, due, on);
    this.closedOn = now.closedOn;
    this.sentBack = now.sentBack;
    this.relapseOf = undefined;
    this.problem = problem;
    this.courses = courses;
    this.seenAgain = now.relapses.at(-1);
  }

  get id(): string {
    return this.problem.id;
  }
  get at(): Place {
    return this.problem.at;
  }
  get written(): WrittenProblem {
    return this.problem.written;
  }
  get text(): string {
    return this.problem.written.text;
  }
  get theme(): string | undefined {
    return this.problem.theme;
  }
  get standard(): string | undefined {
    return this.problem.standard;
  }
  get site(): string | undefined {
    return this.problem.site;
  }
  get zone(): string | undefined {
    return this.problem.zone;
  }
  get round(): string | undefined {
    return this.problem.round;
  }
  get source(): string {
    return this.problem.source;
  }
  get found(): Day {
    return this.problem.on;
  }
  get carried(): boolean {
    return this.problem.carried;
  }
  get relapsedOn(): Day | undefined {
    return this.seenAgain ?? (this.relapseOf === undefined ? undefined : this.found);
  }
  get steps(): readonly ProblemStep[] {
    return this.courses.stepsOf(this.problem);
  }

  /** All of it as plain values: two answers are the same when their texts are. */
  toJSON(): ProblemStatus {
    return {
      id: this.id,
      at: this.at,
      written: this.written,
      text: this.text,
      theme: this.theme,
      standard: this.standard,
      site: this.site,
      zone: this.zone,
      round: this.round,
      unit: this.unit,
      supporting: this.supporting,
      source: this.source,
      found: this.found,
      due: this.due,
      state: this.state,
      open: this.open,
      overdue: this.overdue,
      closedOn: this.closedOn,
      sentBack: this.sentBack,
      relapseOf: this.relapseOf,
      relapsedOn: this.relapsedOn,
      carried: this.carried,
      steps: this.steps,
    };
  }
}
