/** Rounds that have begun: what they drew, how many visits were paid in them, and which sites drawn were not reached. */
import { ascending } from '../../model/order.ts';
import type { Round } from '../../model/town-files.ts';
import { lookup } from '../../model/grouped.ts';
import type { Basis } from '../basis.ts';
import { isUnannounced } from '../unannounced.ts';
import type { VisitBook } from '../visits.ts';

export interface RoundStanding {
  readonly round: Round;
  /** Sites drawn; none where the round drew no sample. */
  readonly drawn: readonly string[];
  readonly visits: number;
  readonly missed: readonly string[];
}

/** The rounds begun by the cut-off, in the order of their first days; without `withSecret` no unannounced one. */
export function roundStandings(
  { town, frame }: Basis,
  book: VisitBook,
  withSecret: boolean,
): readonly RoundStanding[] {
  const visitsIn = lookup(book.all, ({ round }) => round);
  return town.rounds
    .filter((round) => round.from <= frame.on && (withSecret || !isUnannounced(round)))
    .map((round) => {
      const visits = visitsIn(round.id);
      const seen = new Set(visits.map(({ site }) => site));
      const drawn = Object.values(round.sample ?? {}).flat();
      return { round, drawn, visits: visits.length, missed: drawn.filter((site) => !seen.has(site)) };
    })
    .sort((a, b) => ascending(a.round.from, b.round.from));
}
