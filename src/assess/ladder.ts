/** What the plan's ladder asks for on a day: the noun, without the rules (ladder-offices.ts, ladder-units.ts). */
import type { Day } from '../model/day.ts';
import type { LadderParameter } from '../model/ladder-parameters.ts';
import type { Message } from '../model/message.ts';
import type { Place } from '../model/place.ts';
import type { RecordOf } from '../records/index.ts';
import { foundSecretly } from './unannounced.ts';
import type { ProblemStatus } from './assessment.ts';
import type { Basis } from './basis.ts';

/** The rungs, by the record that says one was taken. */
export const rungs = ['整改通知', '内部通报', '约谈', '移交'] as const;
export type Rung = (typeof rungs)[number];

/** Why a rung is due; counts are of the town's year. */
export type LadderWhy =
  /** Found for the `times`-th time, and nobody was told. */
  | Message<'office-found', { times: number }>
  /** Not in order by the limit of the notice of a day. */
  | Message<'office-not-mended', { notice: Day; due: Day }>
  /** Found `times` times; `after` is the adopted threshold. */
  | Message<'office-again', { times: number; after: number }>
  | Message<'unit-missed', { times: number; after: number }>
  /** Missed `times` more since the last talk or handing over, `last`, of a day. */
  | Message<'unit-missed-again', { times: number; after: number; last: string; day: Day }>;

/** A record that proves a proposal. */
export interface Proof {
  readonly what: 'problem' | 'inspection' | 'notice' | 'decision';
  readonly id: string;
  readonly on: Day;
  readonly at: Place;
  /** A limit that ran out. */
  readonly due?: Day;
  /** Found by an unannounced round. */
  readonly secret: boolean;
}

/** Something recorded about a unit as a whole: a notice, or a decision to praise it or hold it to account. */
export type LadderStep = RecordOf<'notice'> | RecordOf<'decision'>;

/** What kind of step it is, in the records' own word. */
export function stepType(step: LadderStep): string {
  return step.kind === 'notice' ? step.type : step.about;
}

/** Whether a step, or a rung, is accountability: for the office itself only. */
export function isAccountability(type: string): boolean {
  return type === '约谈' || type === '移交' || type === '问责';
}

export interface Proposal {
  readonly unit: string;
  readonly rung: Rung;
  /** Whom the town writes to instead of handing the unit over: its own superior; '' when the settings name none. */
  readonly superior?: string;
  /** The first day on which it was due. */
  readonly since: Day;
  /** The limit a 整改通知 would set. */
  readonly due?: Day;
  readonly whys: readonly LadderWhy[];
  /** Oldest first. */
  readonly proof: readonly Proof[];
  /** What was done about this unit in the year, oldest first. */
  readonly done: readonly LadderStep[];
}

/** A threshold nobody adopted: its rung is not proposed. */
export interface UnsetRung {
  readonly rung: Rung;
  /** Undefined: the pack marks no item of a site as an untidy office. */
  readonly parameter?: LadderParameter;
}

export interface Ladder {
  /** In the order of the settings' units, then by day. */
  readonly due: readonly Proposal[];
  /** Everything recorded in the year about units, oldest first. */
  readonly done: readonly LadderStep[];
  readonly unset: readonly UnsetRung[];
}

/** A problem as proof. */
export function proofOf({ town }: Basis): (problem: ProblemStatus, due?: Day) => Proof {
  const isSecret = foundSecretly(town);
  return (problem, due) => ({
    what: 'problem',
    id: problem.id,
    on: problem.found,
    at: problem.at,
    ...(due === undefined ? {} : { due }),
    secret: isSecret(problem),
  });
}

/** A step as proof. */
export function stepProof(step: LadderStep): Proof {
  return { what: step.kind, id: step.key, on: step.on, at: step.at, secret: false };
}
