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

type Dated = Readonly<Record<'on', Day>>;

/** How many come after a day, of records that come newest first; `withIt`: those of the day itself too. */
export function countAfter(records: readonly Dated[], day: Day, withIt: boolean): number {
  // The one search of the judgement that is made by the ten thousands: it calls nobody.
  let from = 0;
  let to = records.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const record = records[middle];
    if (record !== undefined && (record.on > day || (withIt && record.on === day))) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Those up to a day, of records that come newest first. */
export function onOrBefore<R extends Dated>(records: readonly R[], day: Day): readonly R[] {
  const later = countAfter(records, day, false);
  return later === 0 ? records : records.slice(later);
}

/** Those from a day on, of records that come newest first. */
export function onOrAfter<R extends Dated>(records: readonly R[], day: Day): readonly R[] {
  return records.slice(0, countAfter(records, day, true));
}

/** Those of a span, of records that come newest first: a cut, since to walk many records is what costs. */
export function inSpan<R extends Dated>(records: readonly R[], span: Span): readonly R[] {
  return records.slice(countAfter(records, span.to, false), countAfter(records, span.from, true));
}
