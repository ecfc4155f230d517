import type { Day } from '../model/day.ts';
import { isOpen } from '../model/problem-events.ts';
import type { Outcome, ProblemState } from '../model/problem-events.ts';
import type { Place } from '../model/place.ts';
import type { ProblemStatus, ProblemStep } from './assessment.ts';
import type { FoundProblem, WrittenProblem } from '../records/found-problem.ts';
import type { Courses } from './problem-courses.ts';

/**
 * An open problem is overdue while nobody has reported in time: a report made by the due day waits for its re-check
 * without blame, whatever is added to it while it waits.
 */
function isOverdue({ state, reportedOn }: Outcome, due: Day | undefined, on: Day): boolean {
  if (state === '挂账' || due === undefined || due >= on) return false;
  return state !== '待复查' || (reportedOn !== undefined && reportedOn > due);
}

/**
 * A problem as it was found, and how it stands. What is known of either is looked up there and not copied, and the due day
 * and the steps are reckoned for whoever asks for them: there are thousands of problems, and most of them are only counted.
 */
export class FollowedProblem implements ProblemStatus {
  readonly state: ProblemState;
  readonly open: boolean;
  readonly overdue: boolean;
  relapseOf: string | undefined;
  private readonly problem: FoundProblem;
  private readonly now: Outcome;
  private readonly dueWhileOpen: Day | undefined;
  private readonly courses: Courses;

  constructor(problem: FoundProblem, now: Outcome, courses: Courses, on: Day) {
    this.state = now.state;
    this.open = isOpen(now.state);
    this.relapseOf = undefined;
    this.problem = problem;
    this.now = now;
    this.courses = courses;
    // Of those that are closed hardly anybody asks.
    this.dueWhileOpen = this.open ? courses.dueOf(problem, now) : undefined;
    this.overdue = this.open && isOverdue(now, this.dueWhileOpen, on);
  }

  get unit(): string {
    return this.now.unit;
  }
  get supporting(): readonly string[] {
    return this.now.supporting;
  }
  get due(): Day | '未定期限' {
    const due = this.open ? this.dueWhileOpen : this.courses.dueOf(this.problem, this.now);
    return due ?? '未定期限';
  }
  get closedOn(): Day | undefined {
    return this.now.closedOn;
  }
  get sentBack(): number {
    return this.now.sentBack;
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
    return this.now.relapses.at(-1) ?? (this.relapseOf === undefined ? undefined : this.found);
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
