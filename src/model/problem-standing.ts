/** Where a problem stands and what an event does to that: the one transition table of its course (四（七）2). */
import type { Day } from './day.ts';
import type {
  CourseEvent,
  CourseProblem,
  ProblemEvent,
  ProblemState,
  Recheckers,
  RefusedWhy,
} from './problem-events.ts';
import { answeredBy, hasAnswered, mayRecheck } from './problem-units.ts';

/** What is possible in a state, in the order in which events of one day are taken. */
const possible: Readonly<Record<ProblemState, readonly ProblemEvent[]>> = {
  待签收: ['签收', '转办', '延期', '反馈', '挂账', '核减'],
  待整改: ['延期', '转办', '反馈', '挂账', '核减', '签收'],
  待复查: ['退回', '延期', '反馈', '转办', '挂账', '核减', '复查通过'],
  已退回: ['反馈', '延期', '转办', '挂账', '核减', '签收'],
  挂账: ['反馈', '延期', '核减', '签收', '转办'],
  已销号: ['回头看'],
  已核减: [],
};

/** What can happen to a problem in a state. */
export function possibleEvents(state: ProblemState): readonly ProblemEvent[] {
  return possible[state];
}

/** Where a problem stands at a moment of its course, moved on event by event. */
export interface Standing {
  state: ProblemState;
  unit: string;
  supporting: readonly string[];
  /** Supporting units that reported since the last 退回 or relapse: a 转办 changes only who is in charge. */
  answered: readonly string[];
  /** Everybody who reported so far: none of them may re-check. */
  rectifiers: readonly string[];
  sentBack: number;
  reassigned: number;
  relapses: readonly Day[];
  reportedOn: Day | undefined;
  closedOn: Day | undefined;
  struckOn: Day | undefined;
  newDue: Day | undefined;
}

const none: readonly never[] = [];

/** Where a problem stands when it is found. */
export function standingAtFirst({ unit, supporting }: CourseProblem): Standing {
  return {
    state: '待签收',
    unit,
    supporting: supporting?.filter((each) => each !== unit) ?? none,
    answered: none,
    rectifiers: none,
    sentBack: 0,
    reassigned: 0,
    relapses: none,
    reportedOn: undefined,
    closedOn: undefined,
    struckOn: undefined,
    newDue: undefined,
  };
}

/** Why an event cannot happen where the problem stands. */
export function whyNot(event: CourseEvent, now: Standing, recheckers: Recheckers): RefusedWhy | undefined {
  if (!possible[now.state].includes(event.event)) return 'wrong-state';
  if (event.event === '签收' || event.event === '反馈') {
    const unit = answeredBy(event, now);
    return unit === now.unit || now.supporting.includes(unit) ? undefined : 'other-unit';
  }
  if (event.event === '复查通过') return mayRecheck(event, now, recheckers) ? undefined : 'rectifier';
  return undefined;
}

/** Moves the problem on by an event that can happen. */
export function take(event: CourseEvent, now: Standing): void {
  switch (event.event) {
    case '签收':
      if (now.state === '待签收' && answeredBy(event, now) === now.unit) now.state = '待整改';
      break;
    case '反馈':
      now.rectifiers = [...now.rectifiers, event.by];
      if (answeredBy(event, now) !== now.unit) now.answered = [...now.answered, answeredBy(event, now)];
      else if (hasAnswered(now)) {
        if (now.state !== '待复查') now.reportedOn = event.on;
        now.state = '待复查';
      } else if (now.state === '待签收') now.state = '待整改';
      break;
    case '复查通过':
      now.state = '已销号';
      now.closedOn = event.on;
      break;
    case '退回':
      now.state = '已退回';
      now.sentBack += 1;
      now.answered = none;
      break;
    case '延期':
      now.newDue = event.due ?? now.newDue;
      break;
    case '转办':
      now.state = '待签收';
      now.unit = event.to ?? now.unit;
      now.supporting = now.supporting.filter((unit) => unit !== now.unit);
      now.reassigned += 1;
      break;
    case '挂账':
      now.state = '挂账';
      break;
    case '核减':
      now.state = '已核减';
      now.struckOn = event.on;
      break;
    case '回头看':
      if (event.result !== '反弹') break;
      now.state = '待整改';
      now.relapses = [...now.relapses, event.on];
      now.closedOn = undefined;
      now.newDue = event.due;
      now.answered = none;
  }
}

/** The place of an event among those of one day, where the problem stands. */
export function rank(event: CourseEvent, now: Standing): number {
  return possible[now.state].indexOf(event.event);
}
