import { grouped } from '../model/grouped.ts';
import type { AcceptedUntil, GapLine } from './report-document.ts';

/** How many of the gaps are accepted until which day, the first day first. */
export function acceptedUntil(gaps: readonly GapLine[]): readonly AcceptedUntil[] {
  const days = grouped(gaps, ({ accepted }) => accepted);
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([until, own]) => ({ until, count: own.length }));
}
