import { basisOf } from '../../assess/basis.ts';
import type { Candidate } from '../../enter/candidates.ts';
import { copyOfBegun } from '../../load/begin-town.ts';
import { finishTown, linkTown } from '../../load/load-town.ts';
import { earlier, lastOfYear } from '../../model/day.ts';
import { todayInTown } from '../options/parse-day.ts';
import type { Desk } from './desk.ts';

/**
 * Problems to choose from, the open ones first, each with its state; in the order in which they are written where
 * mistakes in the town keep their states from being known.
 */
export function problemCandidates({ call, entering }: Desk): readonly Candidate[] {
  const { begun, facts, system, candidates } = entering;
  const all = candidates.of('finding');
  const { town } = finishTown(linkTown(copyOfBegun(begun)), facts);
  if (town === undefined) return all;
  const on = earlier(todayInTown(call.io.now()), lastOfYear(town.settings.year));
  const known = new Map(basisOf(system, town, { on }).problems.map((problem) => [problem.id, problem]));
  const told = all.map((candidate) => {
    const problem = known.get(candidate.id);
    const { about = '' } = candidate;
    // Found after today, as in an example of a year that is over: there is no state yet.
    if (problem === undefined) return { candidate, rank: 1 };
    return { candidate: { ...candidate, about: `${problem.state} ${about}` }, rank: problem.open ? 0 : 2 };
  });
  return told.sort((a, b) => a.rank - b.rank).map(({ candidate }) => candidate);
}
