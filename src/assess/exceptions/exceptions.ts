import { ascending } from '../../model/order.ts';
import { byPlace } from '../../model/place.ts';
import { attestationNotes } from './attestations.ts';
import { baselineNotes } from './baselines.ts';
import type { Excepted } from './excepted.ts';
import type { ExceptionNote } from '../../model/exception-note.ts';
import { waiverNotes } from './waivers.ts';

const byPlaceAndCode = (a: ExceptionNote, b: ExceptionNote): number =>
  byPlace(a.at, b.at) || ascending(a.code, b.code);

/**
 * Every waiver, attestation and baseline that is expired, unused, contradicting or unknown: by sort, then by place. Of
 * one unit, method or phase nothing is said: an exception is about the whole of a standard.
 */
export function exceptionNotes(excepted: Excepted): readonly ExceptionNote[] {
  const { phase, unit, method } = excepted.basis.occasion.options;
  if ([phase, unit, method].some((each) => each !== undefined)) return [];
  // Baselines last: they may hold hundreds, and a waiver weighs more.
  return [waiverNotes, attestationNotes, baselineNotes].flatMap((notesOf) =>
    [...notesOf(excepted)].sort(byPlaceAndCode),
  );
}
