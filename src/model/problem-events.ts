/** What can happen to a problem, and who takes part in it. */
import type { Day } from './day.ts';

export const problemStates = ['待签收', '待整改', '待复查', '已退回', '挂账', '已销号', '已核减'] as const;
export type ProblemState = (typeof problemStates)[number];

export const problemEvents = [
  '签收',
  '反馈',
  '复查通过',
  '退回',
  '延期',
  '转办',
  '挂账',
  '核减',
  '回头看',
] as const;
export type ProblemEvent = (typeof problemEvents)[number];

/** Neither 已销号 nor 已核减. */
export function isOpen(state: ProblemState): boolean {
  return state !== '已销号' && state !== '已核减';
}

/** The problem as it was found or handed out. */
export interface CourseProblem {
  readonly on: Day;
  readonly unit: string;
  readonly supporting?: readonly string[] | undefined;
}

/** What happened to it; a loaded rectification record is one. */
export interface CourseEvent {
  readonly key: string;
  readonly event: ProblemEvent;
  readonly on: Day;
  readonly filed: Day;
  readonly by: string;
  /** Left out: the unit in charge, or for a re-check the office. */
  readonly unit?: string;
  readonly to?: string;
  readonly due?: Day;
  readonly result?: '未反弹' | '反弹';
}

/** Who may re-check: the office, and when it owns the problem itself another member of the leading group. */
export interface Recheckers {
  readonly office: string;
  /** Names of the leading group, with the unit each belongs to (undefined: to none). */
  readonly members: ReadonlyMap<string, string | undefined>;
}

/**
 * Why an event is refused. `wrong-state`: not possible where the problem stood; `before-problem`: dated before it was
 * found; `other-unit`: by a unit that is neither in charge nor supporting; `rectifier`: a re-check by who rectified.
 */
export type RefusedWhy = 'wrong-state' | 'before-problem' | 'other-unit' | 'rectifier';

export interface Refused<E extends CourseEvent = CourseEvent> {
  readonly event: E;
  readonly why: RefusedWhy;
  /** Where the problem stood when the event was refused. */
  readonly state: ProblemState;
  /** The unit in charge then. */
  readonly unit: string;
  /** Supporting units that had not reported since the last 退回. */
  readonly waiting: readonly string[];
}

export interface CourseStep<E extends CourseEvent = CourseEvent> {
  readonly event: E;
  /** The state after it. */
  readonly state: ProblemState;
  /** The unit in charge after it. */
  readonly unit: string;
}

/** Told of each event of a course as it is taken or refused. */
export interface Witness<E extends CourseEvent = CourseEvent> {
  readonly taken?: (step: CourseStep<E>) => void;
  readonly refused?: (refused: Refused<E>) => void;
}

/** Where a problem stands after its events. */
export interface Outcome {
  readonly state: ProblemState;
  /** The unit in charge now (转办 changes it). */
  readonly unit: string;
  readonly supporting: readonly string[];
  /** How often it was sent back. */
  readonly sentBack: number;
  /** How often it was handed on. */
  readonly reassigned: number;
  /** Days on which a look-back found it again, oldest first. */
  readonly relapses: readonly Day[];
  /** The day of the report that brought it to its last re-check, whatever was added while it waited. */
  readonly reportedOn: Day | undefined;
  readonly closedOn: Day | undefined;
  readonly struckOn: Day | undefined;
  /**
   * A due day set on the way: by the last 延期, or by the 回头看 that found it again. Undefined: the due day the
   * problem came with, or (after a relapse, which starts afresh) the level's days counted from the last relapse.
   */
  readonly newDue: Day | undefined;
}
