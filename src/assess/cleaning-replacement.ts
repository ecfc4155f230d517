import type { LitterFind } from './cleaning-finds.ts';
import type { Decided, NoticeGiven } from './cleaning-papers.ts';

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
