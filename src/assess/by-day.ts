import type { Day, Span } from '../model/day.ts';

/** The place at which a question turns to no, of items that come in an order in which it does so once. */
export function turningPlace<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let from = 0;
  let to = items.length;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const item = items[middle];
    if (item !== undefined && holds(item)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Those up to a day, of records that come newest first. */
export function onOrBefore<R extends { readonly on: Day }>(records: readonly R[], day: Day): readonly R[] {
  const [newest] = records;
  if (newest === undefined || newest.on <= day) return records;
  return records.slice(turningPlace(records, ({ on }) => on > day));
}

/** Those from a day on, of records that come newest first. */
export function onOrAfter<R extends { readonly on: Day }>(records: readonly R[], day: Day): readonly R[] {
  return records.slice(
    0,
    turningPlace(records, ({ on }) => on >= day),
  );
}

/** Those of a span, of records that come newest first: a cut, since to walk many records is what costs. */
export function inSpan<R extends { readonly on: Day }>(records: readonly R[], span: Span): readonly R[] {
  return records.slice(
    turningPlace(records, ({ on }) => on > span.to),
    turningPlace(records, ({ on }) => on >= span.from),
  );
}
