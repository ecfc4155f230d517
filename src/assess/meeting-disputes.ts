import { daysBetween } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import { ascending } from '../model/order.ts';
import type { RecordOf } from '../records/index.ts';
import type { ProblemStatus } from './assessment.ts';
import type { Basis } from './basis.ts';

/** From how many times on being sent back, or handed on, is a matter for the meeting: civic's own rule, judging nothing. */
const oftenSent = 2;

/** An objection nobody has answered. */
export interface OpenObjection {
  readonly objection: RecordOf<'objection'>;
  /** The problem it is against; undefined when it is against something else. */
  readonly problem: ProblemStatus | undefined;
  readonly since: Day;
  readonly days: number;
}

/** A problem that goes to and fro. */
export interface ContestedProblem {
  readonly problem: ProblemStatus;
  readonly handedOn: number;
  readonly sentBack: number;
  /** When it was last handed on or sent back. */
  readonly since: Day;
  readonly days: number;
}

/** Told apart by `kind`. */
export type Disputed =
  ({ readonly kind: 'objection' } & OpenObjection) | ({ readonly kind: 'contested' } & ContestedProblem);

/** Objections without a result, oldest first. */
export function openObjections({ cut, problems }: Basis, on: Day): readonly OpenObjection[] {
  return [...cut.recordsOf('objection')]
    .reverse()
    .filter(({ result }) => result === undefined)
    .map((objection) => ({
      objection,
      problem: problems.find(({ id }) => id === (cut.standsFor.get(objection.against) ?? objection.against)),
      since: objection.on,
      days: daysBetween(objection.on, on),
    }));
}

function contestedProblems({ problems }: Basis, on: Day): readonly ContestedProblem[] {
  return problems
    .filter(({ open }) => open)
    .flatMap((problem) => {
      const { sentBack } = problem;
      const moved = problem.steps.filter(({ event }) => event.event === '转办' || event.event === '退回');
      const handedOn = moved.length - sentBack;
      const since = moved.at(-1)?.event.on;
      if (since === undefined || (handedOn < oftenSent && sentBack < oftenSent)) return [];
      return [{ problem, handedOn, sentBack, since, days: daysBetween(since, on) }];
    });
}

/** What is in dispute (有争议): open objections, then problems handed on or sent back again and again, oldest first. */
export function disputedMatters(basis: Basis, on: Day): readonly Disputed[] {
  return [
    ...openObjections(basis, on).map((each) => ({ kind: 'objection' as const, ...each })),
    ...contestedProblems(basis, on)
      .map((each) => ({ kind: 'contested' as const, ...each }))
      .sort((a, b) => ascending(a.since, b.since) || ascending(a.problem.id, b.problem.id)),
  ];
}
