import { firstOfYear, lastOfYear, within } from '../model/day.ts';
import { ladderParameters } from '../model/ladder-parameters.ts';
import { ascending } from '../model/order.ts';
import type { Basis } from './basis.ts';
import { officeProposals } from './ladder-offices.ts';
import { unitProposals } from './ladder-units.ts';
import { rungs } from './ladder.ts';
import type { Ladder, LadderStep, UnsetRung } from './ladder.ts';

/** What was recorded in the year about units; what is about a cleaning zone belongs to its cleaners' ladder. */
function stepsOf({ cut, town }: Basis): readonly LadderStep[] {
  const { year } = town.settings;
  const span = { from: firstOfYear(year), to: lastOfYear(year) };
  const decisions = cut.recordsOf('decision').filter(({ about }) => about === '问责' || about === '表扬');
  return [...cut.recordsOf('notice'), ...decisions]
    .filter(({ unit, zone, on }) => unit !== undefined && zone === undefined && within(on, span))
    .sort((a, b) => ascending(a.on, b.on) || ascending(a.key, b.key));
}

function unsetRungs({ system, targets }: Basis): readonly UnsetRung[] {
  const asked = [
    ['整改通知', ladderParameters.officeDeadline],
    ['内部通报', ladderParameters.officeRepeat],
    ['约谈', ladderParameters.talkAfter],
    ['移交', ladderParameters.transferAfter],
  ] as const;
  const marksOffices = system.siteKinds.some(({ items }) => items.some(({ office }) => office === true));
  return [
    ...(marksOffices ? [] : [{ rung: '整改通知' } as const]),
    ...asked.flatMap(([rung, parameter]) =>
      targets.count(parameter) === undefined ? [{ rung, parameter }] : [],
    ),
  ];
}

/**
 * The plan's ladder (四（七）3、五（一）第四阶段、五（二）3、七（二）) at the cut-off day of the basis: what is proposed,
 * what was done, which thresholds nobody adopted. People decide; only what they recorded counts. Pure.
 */
export function climbLadder(basis: Basis): Ladder {
  const done = stepsOf(basis);
  const order = basis.town.units.map(({ id }) => id);
  return {
    due: [...officeProposals(basis, done), ...unitProposals(basis, done)].sort(
      (a, b) =>
        order.indexOf(a.unit) - order.indexOf(b.unit) ||
        ascending(a.since, b.since) ||
        rungs.indexOf(a.rung) - rungs.indexOf(b.rung),
    ),
    done,
    unset: unsetRungs(basis),
  };
}
