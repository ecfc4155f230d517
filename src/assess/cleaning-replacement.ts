import type { Span } from '../model/day.ts';
import type { Basis } from './basis.ts';
import { countsAgainst, isLate } from './cleaning-finds.ts';
import type { LitterFind } from './cleaning-finds.ts';
import { noticesTo, replacementDecided } from './cleaning-papers.ts';
import type { Decided, NoticeGiven } from './cleaning-papers.ts';
import { zonesIn } from './cleaning-roster.ts';
import type { Cleaner } from './cleaning-roster.ts';

/**
 * Where the replacement of a cleaner stands (五（二）3, «长期多次不整改»). `none-since`: told, and nothing failed since;
 * `not-told`: reached the number without ever having been told, so that nothing is proposed yet.
 */
export type ReplacementState = 'proposed' | 'settled' | 'none-since' | 'not-told';

export interface Replacement {
  readonly name: string;
  readonly zones: readonly string[];
  readonly state: ReplacementState;
  /** Those of the year so far that were not cleared in time, oldest first. */
  readonly finds: readonly LitterFind[];
  readonly notices: readonly NoticeGiven[];
  readonly decided: Decided | undefined;
}

/** Proposed when somebody reached the set number, had been told, and failed again after being told. */
export function replacementState(
  finds: readonly LitterFind[],
  notices: readonly NoticeGiven[],
  decided: Decided | undefined,
): ReplacementState {
  if (decided !== undefined) return 'settled';
  const [first] = notices;
  if (first === undefined) return 'not-told';
  return finds.some(({ on }) => on > first.on) ? 'proposed' : 'none-since';
}

/** Whose replacement stands somewhere: those that reached `after` finds of the year (undefined: 未定标), and those decided. */
export function replacementsOf(
  basis: Basis,
  cleaners: readonly Cleaner[],
  finds: readonly LitterFind[],
  year: Span,
  month: Span,
  after: number | undefined,
): readonly Replacement[] {
  if (after === undefined) return [];
  const { cut } = basis;
  return cleaners.flatMap((cleaner): readonly Replacement[] => {
    const own = finds.filter(isLate).filter(countsAgainst(cleaner.name));
    const decided = replacementDecided(cut.recordsOf('decision'), cleaner.name, year.from);
    // Who has left already need not be replaced any more; a decision is shown from its month to the year's end.
    const isDue = own.length >= after && zonesIn(cleaner, month).length > 0;
    if (!isDue && (decided === undefined || decided.on > year.to)) return [];
    const notices = noticesTo(cut.recordsOf('notice'), cleaner, year);
    const { name } = cleaner;
    return [
      {
        name,
        zones: zonesIn(cleaner, year),
        finds: own,
        notices,
        decided,
        state: replacementState(own, notices, decided),
      },
    ];
  });
}
