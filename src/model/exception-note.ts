/** What is wrong with an exception: a waiver, an attestation or a baseline that no longer says what is so. */
import type { Day } from './day.ts';
import type { Message } from './message.ts';
import type { Place } from './place.ts';
import type { CheckVerdict, Verdict } from './verdict.ts';

/** A record an attestation rests on that is younger than it. */
export interface Younger {
  readonly key: string;
  readonly at: Place;
}

interface OfCheck {
  readonly standard: string;
  readonly check: string;
  readonly by: string;
}
interface OfGap {
  /** standard + check key + subject. */
  readonly gap: string;
  /** Told to the office alone: what accepts a site that was drawn would show which sites were not. */
  readonly internal: boolean;
}

type Note =
  /** Its last day is over, and the standard is not met. */
  | Message<'waiver-expired', { standard: string; until: Day; verdict: Verdict }>
  /** It begins after the cut-off day, and the standard is not met. */
  | Message<'waiver-not-yet', { standard: string; from: Day }>
  /** In force, yet every check is met. */
  | Message<'waiver-met', { standard: string; until: Day }>
  /** Another one of the same standard is in force; only the newest counts. */
  | Message<'waiver-unused', { standard: string; other: Place }>
  | Message<'waiver-out-of-force', { standard: string; from: Day; to: Day }>
  | Message<'attestation-lapsed', OfCheck & { until: Day }>
  /** Records it rests on have changed since: it is pending again. */
  | Message<'attestation-changed', OfCheck & { on: Day; younger: readonly Younger[] }>
  /** A newer one says the same. */
  | Message<'attestation-superseded', OfCheck & { other: Place }>
  /** A newer one says otherwise. */
  | Message<'attestation-contradicted', OfCheck & { other: Place }>
  /** It says met, and these checks of the standard are unmet. */
  | Message<'attestation-against-checks', OfCheck & { checks: readonly string[] }>
  /** Somebody judged a standard that does not apply. */
  | Message<'attestation-of-waived', OfCheck & { other: Place }>
  | Message<'attestation-out-of-force', { standard: string; by: string; from: Day; to: Day }>
  /** Its last day is over, and the gap is still there. */
  | Message<'baseline-lapsed', OfGap & { until: Day }>
  /** There is no such gap now. */
  | Message<'baseline-unused', OfGap & { until: Day }>
  /** The gap has become worse: it is accepted no more. */
  | Message<'baseline-worse', OfGap & { accepted: CheckVerdict; now: CheckVerdict }>
  | Message<'baseline-unknown', OfGap & { what: 'standard' | 'check' }>;

export type ExceptionNote = Note & { readonly at: Place };
export type ExceptionCode = ExceptionNote['code'];
