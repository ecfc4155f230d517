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
