import { daysAfter } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import { ascending } from '../model/order.ts';
import { grouped } from '../model/grouped.ts';

/** What is needed of a problem to tell whether it came back. */
export interface Traced {
  readonly id: string;
  readonly on: Day;
  /** Where neither is known, or no theme, nothing can be told. */
  readonly site: string | undefined;
  /** Matters only to what was found at no site: a zone and a site of one name are two places. */
  readonly zone: string | undefined;
  readonly theme: string | undefined;
  readonly closedOn: Day | undefined;
}

type Closed = Traced & { readonly closedOn: Day };

function isClosed(problem: Traced): problem is Closed {
  return problem.closedOn !== undefined;
}

function firstClosed(a: Closed, b: Closed): number {
  return ascending(a.closedOn, b.closedOn) || ascending(a.id, b.id);
}

/** The first of the chain each problem of one spot and theme came back from, by the problem's id. */
function linkRelapses(
  group: readonly Traced[],
  lastDayAfter: (closedOn: Day) => Day,
  first: Map<string, string>,
): void {
  const closings = group.filter(isClosed).sort(firstClosed);
  if (closings.length === 0) return;
  let next = 0;
  group.forEach((problem) => {
    for (let closing = closings[next]; closing && closing.closedOn < problem.on; closing = closings[next])
      next += 1;
    const last = closings[next - 1];
    if (last === undefined || lastDayAfter(last.closedOn) < problem.on) return;
    first.set(problem.id, first.get(last.id) ?? last.id);
  });
}

/**
 * 反弹: the same theme at the same site again, at most `withinDays` after the day an earlier one was closed. Linked to
 * the first of the chain. Expects the problems oldest first; found again before it was closed is no relapse.
 */
export function findRelapses(problems: readonly Traced[], withinDays: number): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const lastDayAfter = daysAfter(withinDays);
  const linkByTheme = (sameSpot: readonly Traced[]): void => {
    grouped(sameSpot, ({ theme }) => theme).forEach((group) => {
      if (group.length > 1) linkRelapses(group, lastDayAfter, first);
    });
  };
  grouped(problems, ({ site }) => site).forEach(linkByTheme);
  grouped(problems, ({ site, zone }) => (site === undefined ? zone : undefined)).forEach(linkByTheme);
  return first;
}
