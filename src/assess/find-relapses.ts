import { daysAfter } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import { ascending } from '../model/order.ts';
import { grouped } from '../model/grouped.ts';

/** What is needed of a problem to tell whether it came back. */
export interface Traced {
  readonly id: string;
  readonly found: Day;
  /** Where neither is known, or no theme, nothing can be told. */
  readonly site: string | undefined;
  /** Matters only to what was found at no site: a zone and a site of one name are two places. */
  readonly zone: string | undefined;
  readonly theme: string | undefined;
  readonly closedOn: Day | undefined;
}

type Closed<T extends Traced> = T & { readonly closedOn: Day };

function isClosed<T extends Traced>(problem: T): problem is Closed<T> {
  return problem.closedOn !== undefined;
}

function firstClosed(a: Closed<Traced>, b: Closed<Traced>): number {
  return ascending(a.closedOn, b.closedOn) || ascending(a.id, b.id);
}

/** Links each problem of one spot and theme to the first of the chain it came back from. */
function linkRelapses<T extends Traced>(
  group: readonly T[],
  lastDayAfter: (closedOn: Day) => Day,
  first: Map<T, string>,
): void {
  const closings = group.filter(isClosed).sort(firstClosed);
  if (closings.length === 0) return;
  let next = 0;
  group.forEach((problem) => {
    for (let closing = closings[next]; closing && closing.closedOn < problem.found; closing = closings[next])
      next += 1;
    const last = closings[next - 1];
    if (last === undefined || lastDayAfter(last.closedOn) < problem.found) return;
    first.set(problem, first.get(last) ?? last.id);
  });
}

/**
 * 反弹: the same theme at the same site again, at most `withinDays` after the day an earlier one was closed. Each is
 * linked to the id of the first of the chain. Expects the problems oldest first; found again before it was closed is no
 * relapse.
 */
export function findRelapses<T extends Traced>(
  problems: readonly T[],
  withinDays: number,
): ReadonlyMap<T, string> {
  const first = new Map<T, string>();
  const lastDayAfter = daysAfter(withinDays);
  const linkByTheme = (sameSpot: readonly T[]): void => {
    grouped(sameSpot, ({ theme }) => theme).forEach((group) => {
      if (group.length > 1) linkRelapses(group, lastDayAfter, first);
    });
  };
  // No id holds a control character: a zone and a site of one name stay two places.
  const spotOf = ({ site, zone }: T): string | undefined =>
    site ?? (zone === undefined ? undefined : `\u0000${zone}`);
  grouped(problems, spotOf).forEach(linkByTheme);
  return first;
}
