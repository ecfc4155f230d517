import type { Day, Span } from '../model/day.ts';
import { ascending } from '../model/order.ts';
import type { AnyRecord } from '../records/index.ts';
import { grouped } from '../model/grouped.ts';

/** Newest first; ties by the day of entry, then by key, so that the order of files never matters. */
export function newestFirst(a: AnyRecord, b: AnyRecord): number {
  if (a.on !== b.on) return a.on > b.on ? -1 : 1;
  if (a.filed !== b.filed) return a.filed > b.filed ? -1 : 1;
  return ascending(a.key, b.key);
}

/** Items of each day, oldest day first. Parted so, few have to be compared: a town has two years of days. */
function parted<T extends { readonly on: Day }>(items: readonly T[]): [Day, T[]][] {
  return [...grouped(items, (item) => item.on)].sort((a, b) => ascending(a[0], b[0]));
}

/** The records newest first. */
export function inOrder<R extends AnyRecord>(records: readonly R[]): readonly R[] {
  return parted(records)
    .reverse()
    .flatMap((day) => day[1].sort(newestFirst));
}

/** Problems oldest first, those of a day by id. */
export function oldestFirst<T extends { readonly on: Day; readonly id: string }>(
  items: readonly T[],
): readonly T[] {
  return parted(items).flatMap((day) => day[1].sort((a, b) => ascending(a.id, b.id)));
}

/** Those of a span, of records that come newest first: what lies before it is not looked at. */
export function inSpan<R extends AnyRecord>(records: readonly R[], span: Span): readonly R[] {
  const found: R[] = [];
  for (const record of records) {
    if (record.on < span.from) break;
    if (record.on <= span.to) found.push(record);
  }
  return found;
}
