/**
 * The course of a problem (四（七）2), from its finding to 销号: replayed both to judge where a problem
 * stands at a cut-off day and to say which event of it cannot have happened (transitions: problem-standing.ts). The caller passes only the
 * events up to its cut-off; nothing later can change what came out for an earlier day.
 */
import type {
  CourseEvent,
  CourseProblem,
  CourseStep,
  Outcome,
  Recheckers,
  RefusedWhy,
  Witness,
} from './problem-events.ts';
import { ascending } from './order.ts';
import { rank, standingAtFirst, take, whyNot } from './problem-standing.ts';
import type { Standing } from './problem-standing.ts';
import { answeredBy } from './problem-units.ts';

function text(event: CourseEvent): string {
  return [event.filed, event.unit, event.by, event.to, event.due, event.result, event.key].join('\u0000');
}

/** Events of one kind on one day: supporting units first, then by what is written, never by place in a file. */
function order(a: CourseEvent, b: CourseEvent, now: Standing): number {
  const support = Number(answeredBy(a, now) === now.unit) - Number(answeredBy(b, now) === now.unit);
  if (support !== 0) return support;
  return text(a) < text(b) ? -1 : 1;
}

/** Events of one day that are possible or refused together, in the order in which they are taken. */
interface Queue<E extends CourseEvent> {
  readonly events: readonly E[];
  taken: number;
}

/** Only a re-check depends on the person; everything else on what is done, and for which unit. */
function queueKey({ event, unit, by }: CourseEvent): string {
  return [event, unit, event === '复查通过' ? by : ''].join('\u0000');
}

function queuesOf<E extends CourseEvent>(sameDay: readonly E[], now: Standing): Queue<E>[] {
  const queues = new Map<string, E[]>();
  for (const event of sameDay) {
    const key = queueKey(event);
    const queue = queues.get(key);
    if (queue) queue.push(event);
    else queues.set(key, [event]);
  }
  return [...queues.values()].map((queue) => ({
    events: queue.sort((a, b) => order(a, b, now)),
    taken: 0,
  }));
}

/** The events oldest day first, as they are nearly always written. */
function inOrder<E extends CourseEvent>(events: readonly E[]): readonly E[] {
  let last = events[0];
  for (const event of events) {
    if (last !== undefined && event.on < last.on) return events.toSorted((a, b) => ascending(a.on, b.on));
    last = event;
  }
  return events;
}

/** A replay under way. */
interface Replay<E extends CourseEvent> {
  readonly problem: CourseProblem;
  readonly recheckers: Recheckers;
  readonly now: Standing;
  readonly witness: Witness<E>;
}

function whyRefused<E extends CourseEvent>(event: E, run: Replay<E>): RefusedWhy | undefined {
  return event.on < run.problem.on ? 'before-problem' : whyNot(event, run.now, run.recheckers);
}

function accept<E extends CourseEvent>(event: E, { now, witness }: Replay<E>): void {
  take(event, now);
  witness.taken?.({ event, state: now.state, unit: now.unit });
}

function refuse<E extends CourseEvent>(event: E, why: RefusedWhy, { now, witness }: Replay<E>): void {
  const { state, unit, supporting, answered } = now;
  const waiting = supporting.filter((each) => !answered.includes(each));
  witness.refused?.({ event, why, state, unit, waiting });
}

function takeAlone<E extends CourseEvent>(event: E, run: Replay<E>): void {
  const why = whyRefused(event, run);
  if (why === undefined) accept(event, run);
  else refuse(event, why, run);
}

/** The event that comes first where the problem stands now. */
function takeFirst<E extends CourseEvent>(queues: readonly Queue<E>[], run: Replay<E>): E | undefined {
  const { now } = run;
  let first: Queue<E> | undefined;
  let event: E | undefined;
  for (const queue of queues) {
    const next = queue.events[queue.taken];
    if (next === undefined || whyRefused(next, run) !== undefined) continue;
    if (event === undefined || (rank(next, now) - rank(event, now) || order(next, event, now)) < 0) {
      first = queue;
      event = next;
    }
  }
  if (first !== undefined) first.taken += 1;
  return event;
}

function takeTogether<E extends CourseEvent>(sameDay: readonly E[], run: Replay<E>): void {
  const { now } = run;
  const queues = queuesOf(sameDay, now);
  for (let next = takeFirst(queues, run); next !== undefined; next = takeFirst(queues, run))
    accept(next, run);
  const left = queues.flatMap((queue) => queue.events.slice(queue.taken));
  for (const event of left.sort((a, b) => order(a, b, now)))
    refuse(event, whyRefused(event, run) ?? 'wrong-state', run);
}

const nobody: Witness = {};

/**
 * Replays the events of a problem, in any order, and says where it stands. What happened on the way, and what cannot have
 * happened, is told to a witness: of thousands of problems few are asked for it.
 */
export function replay<E extends CourseEvent>(
  problem: CourseProblem,
  events: readonly E[],
  recheckers: Recheckers,
  witness: Witness<E> = nobody,
): Outcome {
  const now = standingAtFirst(problem);
  const run = { problem, recheckers, now, witness };
  const ordered = inOrder(events);
  let next = 0;
  while (next < ordered.length) {
    const start = next;
    const on = ordered[start]?.on;
    do next += 1;
    while (next < ordered.length && ordered[next]?.on === on);
    // Nearly always only one thing happens on a day.
    const alone = next - start === 1 ? ordered[start] : undefined;
    if (alone === undefined) takeTogether(ordered.slice(start, next), run);
    else takeAlone(alone, run);
  }
  return now;
}

/** The events of a problem that took place, in the order in which they are possible. */
export function stepsOf<E extends CourseEvent>(
  problem: CourseProblem,
  events: readonly E[],
  recheckers: Recheckers,
): readonly CourseStep<E>[] {
  const steps: CourseStep<E>[] = [];
  replay(problem, events, recheckers, { taken: (step) => steps.push(step) });
  return steps;
}
