import type { Day } from '../model/day.ts';
import type { Seal } from '../model/seal.ts';
import type { EnteredLater } from '../records/record-book.ts';
import { isOfSealed } from './sealed-days.ts';

/** What makes a record that was entered after its day a late entry (补录). */
export interface LateRule {
  /** Days a record may be entered after it happened; undefined: the town names none. */
  readonly grace?: number | undefined;
  /** Ledgers that were sealed: what is of their days and was entered later came too late for them. */
  readonly seals?: readonly Seal[];
}

/**
 * Tells late entries. As of `filedBy`, seals of that day and later are not known: a ledger that is made again says what
 * it said, although it was itself sealed since.
 */
export function lateness(
  { grace, seals = [] }: LateRule,
  filedBy: Day | undefined,
): (entered: EnteredLater) => boolean {
  const known = filedBy === undefined ? seals : seals.filter(({ sealed }) => sealed < filedBy);
  const isPastGrace = ({ days }: EnteredLater): boolean => grace !== undefined && days > grace;
  if (known.length === 0) return isPastGrace;
  return (entered) =>
    isPastGrace(entered) ||
    known.some((seal) => entered.record.filed > seal['filed-by'] && isOfSealed(seal, entered.record));
}
