import { isAccountability, stepType } from './ladder.ts';
import type { Ladder, Proof, Proposal } from './ladder.ts';

/** A ladder as an audience sees it. */
export interface ShownLadder extends Ladder {
  /** Notices and circulars kept back, since they would tell which sites an unannounced round drew. */
  readonly withheld: number;
}

const isFind = ({ what }: Proof): boolean => what === 'problem' || what === 'inspection';

/** What the public may know: no accountability, and nothing that rests on what an unannounced round found alone. */
export function publicLadder({ due, done, unset }: Ladder): ShownLadder {
  const told = due.filter(({ rung }) => !isAccountability(rung));
  const shown = told.map((proposal): Proposal => ({
    ...proposal,
    proof: proposal.proof.filter(({ secret }) => !secret),
    done: proposal.done.filter((step) => !isAccountability(stepType(step))),
  }));
  const kept = shown.filter(({ proof }) => proof.some(isFind));
  return {
    due: kept,
    done: done.filter((step) => !isAccountability(stepType(step))),
    unset: unset.filter(({ rung }) => !isAccountability(rung)),
    withheld: told.length - kept.length,
  };
}
