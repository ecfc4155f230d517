/** The order of whatever has a day, a day of entry and a key of its own. */
import type { Day } from './day.ts';
import { ascending } from './order.ts';
import { grouped } from './grouped.ts';

export interface Entered {
  readonly on: Day;
  readonly filed: Day;
  readonly key: string;
}

/** Newest first; ties by the day of entry, then by key, so that the order of files never matters. */
export function newestFirst(a: Entered, b: Entered): number {
  if (a.on !== b.on) return a.on > b.on ? -1 : 1;
  if (a.filed !== b.filed) return a.filed > b.filed ? -1 : 1;
  return ascending(a.key, b.key);
}

/** Items of each day, oldest day first. Parted so, few have to be compared: a town has two years of days. */
export function partedByDay<T extends { readonly on: Day }>(items: readonly T[]): [Day, T[]][] {
  return [...grouped(items, (item) => item.on)].sort((a, b) => ascending(a[0], b[0]));
}

/** The items newest first. */
export function inOrder<T extends Entered>(items: readonly T[]): readonly T[] {
  return partedByDay(items)
    .reverse()
    .flatMap((day) => day[1].sort(newestFirst));
}

/** Problems oldest first, those of a day by id. */
export function oldestFirst<T extends { readonly on: Day; readonly id: string }>(
  items: readonly T[],
): readonly T[] {
  return partedByDay(items).flatMap((day) => day[1].sort((a, b) => ascending(a.id, b.id)));
}
