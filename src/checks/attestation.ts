import { listOf, optional, text } from '../model/schema.ts';
import type { TypeOf } from '../model/schema.ts';
import type { Day } from '../model/day.ts';
import type { Message } from '../model/message.ts';
import { checkSchema } from './common.ts';
import type { Cite, Judged } from './common.ts';

export const attestationCheck = checkSchema('attestation', ['人工认定', 'Attestation'], {
  posts: optional(listOf(text(['职务', 'Post']), ['由谁认定', 'By whom'])),
});
export type AttestationCheck = TypeOf<typeof attestationCheck>;

export interface AttestationFacts {
  readonly on: Day;
  /** The newest attestation of the check; undefined when there is none. */
  readonly newest:
    | {
        readonly by: string;
        readonly result: '达标' | '不达标';
        readonly until: Day;
        readonly fingerprint: string;
        readonly cite: Cite;
      }
    | undefined;
  /** Fingerprint of the records the standard rests on now: what a new attestation must carry. */
  readonly fingerprint: string;
}

export type AttestationReason =
  | Message<'attestation-none', { fingerprint: string }>
  | Message<'attestation-lapsed', { by: string; until: Day; fingerprint: string }>
  | Message<'attestation-changed', { by: string; on: Day; fingerprint: string }>
  | Message<'attestation-negative', { by: string; on: Day }>
  | Message<'attestation-holds', { by: string; on: Day; until: Day }>;

/** A named person judged it, it has not lapsed, and what it rests on has not changed since. */
export function judgeAttestation(facts: AttestationFacts): Judged<AttestationReason> {
  const { newest, fingerprint } = facts;
  if (newest === undefined) {
    return { verdict: 'pending', reason: { code: 'attestation-none', fingerprint }, cites: [] };
  }
  const { by, until } = newest;
  const on = newest.cite.on;
  const cites = [newest.cite];
  if (until < facts.on) {
    return { verdict: 'pending', reason: { code: 'attestation-lapsed', by, until, fingerprint }, cites };
  }
  if (newest.fingerprint !== fingerprint) {
    return { verdict: 'pending', reason: { code: 'attestation-changed', by, on, fingerprint }, cites };
  }
  return newest.result === '不达标'
    ? { verdict: 'unmet', reason: { code: 'attestation-negative', by, on }, cites }
    : { verdict: 'met', reason: { code: 'attestation-holds', by, on, until }, cites };
}

export type AttestationAsk = Message<'ask-attestation', { posts: readonly string[] }>;

/** What the check asks for, as data. */
export function describeAttestation(check: AttestationCheck): AttestationAsk {
  return { code: 'ask-attestation', posts: check.posts ?? [] };
}
