import { daysBetween } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import { ascending } from '../model/order.ts';

/** What is needed of a problem to tell whether it came back. */
export interface Traced {
  readonly id: string;
  readonly on: Day;
  /** Site (or zone) and theme joined; undefined when either is not known: then nothing can be told. */
  readonly spot: string | undefined;
  readonly closedOn: Day | undefined;
}

/**
 * 反弹: the same theme at the same site again, at most `withinDays` after the day an earlier one was closed. Linked to
 * the first of the chain. Expects the problems oldest first; found again before it was closed is no relapse.
 */
export function findRelapses(problems: readonly Traced[], withinDays: number): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const bySpot = new Map<string, Traced[]>();
  for (const problem of problems) {
    if (problem.spot === undefined) continue;
    const list = bySpot.get(problem.spot);
    if (list) list.push(problem);
    else bySpot.set(problem.spot, [problem]);
  }
  for (const group of bySpot.values()) {
    const closings = group
      .flatMap(({ id, closedOn }) => (closedOn === undefined ? [] : [{ id, closedOn }]))
      .sort((a, b) => ascending(a.closedOn, b.closedOn) || ascending(a.id, b.id));
    let next = 0;
    for (const problem of group) {
      for (let closing = closings[next]; closing && closing.closedOn < problem.on; closing = closings[next])
        next += 1;
      const last = closings[next - 1];
      if (last === undefined || daysBetween(last.closedOn, problem.on) > withinDays) continue;
      first.set(problem.id, first.get(last.id) ?? last.id);
    }
  }
  return first;
}
