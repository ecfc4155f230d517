import { addDays, firstOfYear, lastOfYear, later } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import type { ProblemState } from '../model/problem-events.ts';
import { ascending } from '../model/order.ts';
import type { FoundProblem } from '../records/found-problem.ts';
import type { ProblemStatus, ProblemStep } from './assessment.ts';
import type { Basis } from './basis.ts';
import { firstDue, levelDeadlines } from './level-due.ts';
import type { LevelDue } from './level-due.ts';

/** A time limit that ran out before the unit then in charge had reported. */
export interface MissedDeadline {
  readonly problem: ProblemStatus;
  readonly unit: string;
  readonly due: Day;
  /** The first day on which the problem was late: the day after `due`, or the day its report was sent back. */
  readonly since: Day;
}

/** How a problem stood from one event to the next; the last stretch is still going on. */
interface Stretch {
  /** Undefined: from the beginning, so that what came in already late is late since the day after its limit. */
  readonly from: Day | undefined;
  readonly state: ProblemState;
  readonly unit: string;
  readonly due: Day | undefined;
  readonly reported: Day | undefined;
}

function dueAfter(
  { event }: ProblemStep,
  due: Day | undefined,
  again: (from: Day) => Day | undefined,
): Day | undefined {
  if (event.event === '延期') return event.due ?? due;
  return event.event === '回头看' && event.result === '反弹' ? (event.due ?? again(event.on)) : due;
}

function stretchesOf(
  { steps }: ProblemStatus,
  first: { readonly unit: string; readonly due: Day | undefined },
  again: (from: Day) => Day | undefined,
): readonly Stretch[] {
  let now: Stretch = { from: undefined, state: '待签收', reported: undefined, ...first };
  const all = [now];
  for (const step of steps) {
    const { event, state, unit } = step;
    const reported = event.event === '反馈' ? event.on : now.reported;
    now = { from: event.on, state, unit, due: dueAfter(step, now.due, again), reported };
    all.push(now);
  }
  return all;
}

/** The first day after `due` within a stretch that ends on `last`; undefined when nobody is to blame for it. */
function lateDay({ from, state, reported }: Stretch, due: Day, last: Day): Day | undefined {
  if (state === '挂账' || state === '已销号' || state === '已核减') return undefined;
  // Reported in time, it waits for its re-check without blame.
  if (state === '待复查' && reported !== undefined && reported <= due) return undefined;
  const next = addDays(due, 1);
  const day = from === undefined ? next : later(from, next);
  return day <= last ? day : undefined;
}

/**
 * The first day on which a problem was late by a limit of somebody else's, such as a notice's: nothing of its own due
 * days counts but an extension granted after the notice and before its limit.
 */
export function lateBy(
  problem: ProblemStatus,
  limit: { readonly from: Day; readonly due: Day },
  on: Day,
): Day | undefined {
  const { from, due } = limit;
  const extended = problem.steps
    .filter(({ event }) => event.event === '延期' && event.on >= from && event.on <= due)
    .at(-1)?.event.due;
  const last = extended === undefined ? due : later(due, extended);
  const stretches = stretchesOf(problem, { unit: problem.unit, due: last }, () => undefined);
  for (const [i, stretch] of stretches.entries()) {
    const day = lateDay(stretch, last, stretches[i + 1]?.from ?? on);
    if (day !== undefined) return day;
  }
  return undefined;
}

function missedOf(
  problem: ProblemStatus,
  found: FoundProblem,
  levelDue: LevelDue,
  on: Day,
): readonly MissedDeadline[] {
  const first = { unit: found.unit, due: firstDue(found, levelDue) };
  const stretches = stretchesOf(problem, first, (from) => levelDue(found, from));
  const missed = new Map<Day, MissedDeadline>();
  stretches.forEach((stretch, i) => {
    const { unit, due } = stretch;
    // Who takes a problem over after its limit ran out has not missed that limit.
    if (due === undefined || missed.has(due)) return;
    const since = lateDay(stretch, due, stretches[i + 1]?.from ?? on);
    if (since !== undefined) missed.set(due, { problem, unit, due, since });
  });
  return [...missed.values()];
}

/**
 * The limits missed in the town's year, in the order in which they ran out. Of problems that are 挂账 or 核减 at the
 * cut-off none counts; an extension granted in time moves the limit.
 */
export function missedDeadlines(basis: Basis): readonly MissedDeadline[] {
  const { cut, system, targets, town, occasion, problems } = basis;
  const { on } = occasion.options;
  const levelDue = levelDeadlines(system, targets);
  const { year } = town.settings;
  const found = new Map(cut.problems.map((problem) => [problem.id, problem]));
  return problems
    .flatMap((problem) => {
      const written = found.get(problem.id);
      const isBlameless = problem.state === '挂账' || problem.state === '已核减';
      return written === undefined || isBlameless ? [] : missedOf(problem, written, levelDue, on);
    })
    .filter(({ since }) => since >= firstOfYear(year) && since <= lastOfYear(year))
    .sort((a, b) => ascending(a.since, b.since) || ascending(a.problem.id, b.problem.id));
}
