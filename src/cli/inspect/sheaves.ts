/** What `civic inspect` answers: the plan of visits, sheets for sites, closed problems to look at again. */
import type { Basis } from '../../assess/basis.ts';
import { foundSecretly } from '../../assess/unannounced.ts';
import { derivedSeed, drawSites } from '../../assess/inspect/draw-sites.ts';
import type { KindDraw } from '../../assess/inspect/draw-sites.ts';
import { lookBackDue } from '../../assess/inspect/look-back.ts';
import { roundStandings } from '../../assess/inspect/round-standings.ts';
import { testRounds } from '../../assess/inspect/test-rounds.ts';
import { isWaiting, planReport } from '../../assess/inspect/visit-plan.ts';
import { bookVisits } from '../../assess/visits.ts';
import { checkSheetsSheaf } from '../../ledgers/check-sheets-sheaf.ts';
import { inspectPlanSheaf } from '../../ledgers/inspect-plan-sheaf.ts';
import { lookBackSheaf } from '../../ledgers/look-back-sheaf.ts';
import type { ReportView } from '../../ledgers/report-document.ts';
import type { Sheaf } from '../../ledgers/table.ts';
import { drawLots } from '../../model/draw-lots.ts';
import type { Asked, AskedLots } from './read-asked.ts';

type AskedOf<W extends Asked['what']> = Extract<Asked, { readonly what: W }>;

interface Seeded {
  readonly count: number;
  readonly seed: string;
  readonly derived: boolean;
}

function seeded(lots: AskedLots | undefined, { occasion }: Basis, of: string): Seeded | undefined {
  return (
    lots && {
      count: lots.count,
      seed: lots.seed ?? derivedSeed(occasion, of),
      derived: lots.seed === undefined,
    }
  );
}

/** How the plan of visits, the rounds and the tests stand. */
export function planSheaf(basis: Basis, view: ReportView): Sheaf {
  const withSecret = view.audience === 'internal';
  const book = bookVisits(basis.cut, basis.town, withSecret);
  return inspectPlanSheaf(basis.occasion, view, {
    plan: planReport(basis, book),
    isWaiting,
    rounds: roundStandings(basis, book, withSecret),
    tests: testRounds(basis, book),
  });
}

/** Sheets and cards for the sites asked for, and the sample drawn, if one was. */
export function sitesSheaf(
  basis: Basis,
  view: ReportView,
  { kinds, round, lots }: AskedOf<'sites'>,
): { readonly sheaf: Sheaf; readonly drawn: readonly KindDraw[] } {
  const withSecret = view.audience === 'internal';
  const isSecret = foundSecretly(basis.town);
  const drawnBy = seeded(lots, basis, round?.id ?? basis.frame.on);
  const drawn = drawSites(
    basis,
    { kinds, round, lots: drawnBy },
    bookVisits(basis.cut, basis.town, withSecret),
    basis.problems.filter((problem) => withSecret || !isSecret(problem)),
  );
  return { sheaf: checkSheetsSheaf(basis.occasion, view, drawn, { round, lots: drawnBy }), drawn };
}

/** Closed problems to look at again: all of them, or lots. */
export function lookBackOf(basis: Basis, view: ReportView, { days, lots }: AskedOf<'look-back'>): Sheaf {
  const all = lookBackDue(basis.problems, basis.frame.on, days);
  const drawnBy = seeded(lots, basis, basis.frame.on);
  const ids = all.map(({ problem }) => problem.id);
  const chosen = new Set(drawnBy === undefined ? ids : drawLots(ids, drawnBy.count, drawnBy.seed));
  return lookBackSheaf(basis.occasion, view, {
    problems: all.filter(({ problem }) => chosen.has(problem.id)),
    all: all.length,
    days,
    lots: drawnBy,
    isSecret: foundSecretly(basis.town),
  });
}
