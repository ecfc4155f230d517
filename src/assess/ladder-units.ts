import { grouped } from '../model/grouped.ts';
import { ladderParameters } from '../model/ladder-parameters.ts';
import type { Unit } from '../model/town-files.ts';
import type { Basis } from './basis.ts';
import { isAccountability, proofOf, stepProof, stepType } from './ladder.ts';
import type { LadderStep, LadderWhy, Proposal } from './ladder.ts';
import { missedDeadlines } from './missed-deadlines.ts';
import type { MissedDeadline } from './missed-deadlines.ts';

/** The superior the town writes to instead of handing a unit over: always for a 派驻 unit, for a school that has one. */
function superiorOf({ type, superior }: Unit): Pick<Proposal, 'superior'> {
  if (type === '派驻') return { superior: superior ?? '' };
  return type === '学校' && superior !== undefined ? { superior } : {};
}

/** The rung that is due for a unit after the last one taken, with the missed limits that count for it. */
function nextRung(
  { targets }: Basis,
  missed: readonly MissedDeadline[],
  last: LadderStep | undefined,
):
  | { readonly rung: '约谈' | '移交'; readonly counted: readonly MissedDeadline[]; readonly after: number }
  | undefined {
  const after = targets.count(
    last === undefined ? ladderParameters.talkAfter : ladderParameters.transferAfter,
  );
  // What had run out by the day of the talk was what the talk was about.
  const counted = missed.filter(({ since }) => last === undefined || since > last.on);
  if (after === undefined || counted.length < Math.max(after, 1)) return undefined;
  return { rung: last === undefined ? '约谈' : '移交', counted, after };
}

/**
 * The ladder of a unit (四（七）3、五（一）第四阶段、七（二）): so many limits missed in the year, a talk; so many more
 * after the last talk, handing over to 镇纪检, or for a unit that is not the town's own a letter to its superior.
 * Whatever of these was recorded answers all that was missed up to its day.
 */
export function unitProposals(basis: Basis, done: readonly LadderStep[]): readonly Proposal[] {
  const missed = grouped(missedDeadlines(basis), ({ unit }) => unit);
  const prove = proofOf(basis);
  return basis.town.units.flatMap((unit): readonly Proposal[] => {
    const own = done.filter((step) => step.unit === unit.id && stepType(step) !== '表扬');
    const last = own.findLast((step) => isAccountability(stepType(step)));
    const next = nextRung(basis, missed.get(unit.id) ?? [], last);
    if (next === undefined) return [];
    const { rung, counted, after } = next;
    const times = counted.length;
    const why: LadderWhy =
      last === undefined
        ? { code: 'unit-missed', times, after }
        : { code: 'unit-missed-again', times, after, last: stepType(last), day: last.on };
    return counted.slice(Math.max(after, 1) - 1, Math.max(after, 1)).map(({ since }) => ({
      unit: unit.id,
      rung,
      ...(rung === '移交' ? superiorOf(unit) : {}),
      since,
      whys: [why],
      proof: [
        ...(last === undefined ? [] : [stepProof(last)]),
        ...counted.map(({ problem, due }) => prove(problem, due)),
      ],
      done: own,
    }));
  });
}
