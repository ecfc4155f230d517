import type { Span } from '../model/day.ts';
import type { AnyRecord } from '../records/index.ts';

/** Those of a span, of records that come newest first: what lies before it is not looked at. */
export function inSpan<R extends AnyRecord>(records: readonly R[], span: Span): readonly R[] {
  const found: R[] = [];
  for (const record of records) {
    if (record.on < span.from) break;
    if (record.on <= span.to) found.push(record);
  }
  return found;
}

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
