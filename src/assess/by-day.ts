import type { Day, Span } from '../model/day.ts';
import { partedByDay } from '../model/newest-first.ts';
import { ascending } from '../model/order.ts';
import type { AnyRecord } from '../records/index.ts';

/** Problems oldest first, those of a day by id. */
export function oldestFirst<T extends { readonly on: Day; readonly id: string }>(
  items: readonly T[],
): readonly T[] {
  return partedByDay(items).flatMap((day) => day[1].sort((a, b) => ascending(a.id, b.id)));
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
