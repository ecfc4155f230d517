/** Which sites an inspection goes to: all in use of some kinds, those a round has drawn, or a fair sample. */
import type { SiteKind } from '../../model/pack-files.ts';
import { drawLots } from '../../model/draw-lots.ts';
import { lookup } from '../../model/grouped.ts';
import type { Round, Site, Unit } from '../../model/town-files.ts';
import type { ProblemStatus } from '../assessment.ts';
import type { Basis } from '../basis.ts';
import { isInUse } from '../visits.ts';
import type { Visit, VisitBook } from '../visits.ts';

/** A sample: how many of each kind, and the seed that lets anybody draw it again. */
export interface Lots {
  readonly count: number;
  readonly seed: string;
}

/** What is to be known at a site: 明白卡. */
export interface SiteCard {
  readonly site: Site;
  readonly unit: Unit | undefined;
  readonly last: Visit | undefined;
  readonly problems: readonly ProblemStatus[];
}

/** The sites of one kind an inspection goes to. */
export interface KindDraw {
  readonly siteKind: SiteKind;
  /** How many of the kind are in use. */
  readonly inUse: number;
  readonly cards: readonly SiteCard[];
}

/** The seed of a sample for which none is given: the same for the same town, year and round (or day). */
export function derivedSeed({ town, year }: { town: string; year: number }, of: string): string {
  return `${town}-${String(year)}-${of}`;
}

/** Which sites are asked for. */
export interface SiteChoice {
  readonly kinds: readonly string[];
  readonly round: Round | undefined;
  readonly lots: Lots | undefined;
}

/**
 * The sites of the kinds asked for, each with what may be told of it: `visits` and `problems` are those its readers may
 * know. A seed draws for each kind by itself, so that asking for one more kind changes no other's sample. Without lots:
 * what the round has drawn of a kind, else all in use.
 */
export function drawSites(
  { system, town, frame }: Basis,
  { kinds, round, lots }: SiteChoice,
  visits: VisitBook,
  problems: readonly ProblemStatus[],
): readonly KindDraw[] {
  const unitOf = lookup(town.units, ({ id }) => id);
  const problemsOf = lookup(problems, ({ open, site }) => (open ? site : undefined));
  const chosenOf = (kind: string, ids: readonly string[]): readonly string[] =>
    lots === undefined
      ? (round?.sample?.[kind] ?? ids)
      : drawLots(ids, lots.count, `${lots.seed}\u0000${kind}`);
  return system.siteKinds
    .filter(({ id }) => kinds.includes(id))
    .map((siteKind) => {
      const inUse = town.sites.filter((site) => site.kind === siteKind.id && isInUse(site, frame.on));
      const ids = inUse.map(({ id }) => id);
      const chosen = new Set(chosenOf(siteKind.id, ids));
      return {
        siteKind,
        inUse: inUse.length,
        cards: inUse
          .filter(({ id }) => chosen.has(id))
          .map((site) => ({
            site,
            unit: unitOf(site.unit)[0],
            last: visits.ofSite(site.id)[0],
            problems: problemsOf(site.id),
          })),
      };
    });
}
