import type { Day } from '../model/day.ts';
import type { Place } from '../model/place.ts';
import type { RecordOf } from '../records/index.ts';
import { isEmployed } from './cleaning-roster.ts';
import type { Cleaner } from './cleaning-roster.ts';

/**
 * How a find went: cleared within the set minutes, later or never (`late`), not known from the record, or not to be told
 * while the town has set no minutes (`unset`). Only `late` is ever counted.
 */
export type Clearing = 'in-time' | 'late' | 'unknown' | 'unset';

/** Why nobody answers for a find: no cleaner named, none of that name on the roster, or not employed on that day. */
export type Nobody = 'unnamed' | 'not-on-roster' | 'not-employed';

/** Rubbish that a check of a zone found (五（二）3). */
export interface LitterFind {
  readonly on: Day;
  readonly zone: string;
  readonly text: string;
  readonly clearing: Clearing;
  /** Minutes until it was cleared, where the record says. */
  readonly after: number | undefined;
  /** Photographs and where the originals are, as the record names them. */
  readonly proof: readonly string[];
  /** As the record names the cleaner. */
  readonly named: string | undefined;
  /** Whom it counts against, or why no one. */
  readonly against: { readonly cleaner: string } | { readonly nobody: Nobody };
  readonly at: Place;
}

type CleaningCheck = RecordOf<'cleaning'>;

/** Minutes are exact: on the minute set is still in time. «Not cleared» after less than those is not yet known. */
function clearingOf(record: CleaningCheck, within: number | undefined): Clearing {
  if (within === undefined) return 'unset';
  const after = record['cleared-after'];
  if (record.cleared === false) return after !== undefined && after <= within ? 'unknown' : 'late';
  if (after === undefined) return 'unknown';
  return after <= within ? 'in-time' : 'late';
}

/** The finds of checks, oldest first as the checks run newest first. */
export function readFinds(
  checks: readonly CleaningCheck[],
  cleaners: ReadonlyMap<string, Cleaner>,
  clearWithin: (on: Day) => number | undefined,
): readonly LitterFind[] {
  const against = (name: string | undefined, on: Day): LitterFind['against'] => {
    if (name === undefined) return { nobody: 'unnamed' };
    const cleaner = cleaners.get(name);
    if (cleaner === undefined) return { nobody: 'not-on-roster' };
    return isEmployed(cleaner, on) ? { cleaner: name } : { nobody: 'not-employed' };
  };
  return checks
    .flatMap((record): readonly LitterFind[] => {
      const { found, on, zone, at } = record;
      const named = record.cleaner?.trim();
      if (found === undefined) return [];
      const clearing = clearingOf(record, clearWithin(on));
      const after = record['cleared-after'];
      const proof = [...(record.files ?? []), record['held-at'], record.ref].filter(
        (each) => each !== undefined,
      );
      return [{ on, zone, text: found, clearing, after, proof, named, against: against(named, on), at }];
    })
    .reverse();
}

/** Not cleared in time: the only finds that are ever counted. */
export const isLate = ({ clearing }: LitterFind): boolean => clearing === 'late';

/** Whether a find is somebody's. */
export const countsAgainst =
  (name: string) =>
  ({ against }: LitterFind): boolean =>
    'cleaner' in against && against.cleaner === name;

/** Finds counted by how they went. */
export interface FindCounts {
  readonly found: number;
  readonly inTime: number;
  readonly late: number;
  readonly unknown: number;
  readonly unset: number;
}

export function countFinds(finds: readonly LitterFind[]): FindCounts {
  const count = (clearing: Clearing): number => finds.filter((find) => find.clearing === clearing).length;
  return {
    found: finds.length,
    inTime: count('in-time'),
    late: count('late'),
    unknown: count('unknown'),
    unset: count('unset'),
  };
}
