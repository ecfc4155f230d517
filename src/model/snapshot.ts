/** A judgement as far as two of them are held against each other: made now, or read from a saved result. */
import type { Day } from './day.ts';
import { gapId, sampledSubject } from './gap-id.ts';
import type { Heading } from './heading.ts';
import type { Place } from './place.ts';
import type { Points } from './points.ts';
import type { Timing } from './timing.ts';
import type { CheckVerdict, Verdict } from './verdict.ts';

/** Whom or what a check was made for, as the audience may know it. */
export type SnapshotLabel =
  | { readonly kind: 'town' }
  | { readonly kind: 'named'; readonly name: string }
  /** A site of an unannounced sample, by its number. */
  | { readonly kind: 'sampled'; readonly number: number };

/** One subject of one check. `Why` is how a reason is kept: as data when judged now, as said when it was saved. */
export interface SnapshotSubject<Why> {
  /** standard + check key + subject, the identity of the gap it is or would be. */
  readonly id: string;
  readonly verdict: CheckVerdict;
  /** Keys of the records looked at, newest first; none of a hidden site. */
  readonly records: readonly string[];
  /** A hidden site: there are records, and they would give it away. */
  readonly withheld: boolean;
  /** Only of what is a gap: everything but `met`. */
  readonly gap: SnapshotGap<Why> | undefined;
}

export interface SnapshotGap<Why> {
  readonly check: string;
  readonly checkTitle: string | undefined;
  readonly label: SnapshotLabel;
  /** The unit in charge; undefined when naming it would give a sampled site away. */
  readonly unit: string | undefined;
  readonly timing: Timing;
  readonly due: Day;
  readonly reason: Why;
  /** Accepted until this day by a baseline: still a gap, but no reason to fail. */
  readonly accepted: Day | undefined;
  /** Where to begin. */
  readonly at: Place;
}

export interface SnapshotStandard<Why> {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly verdict: Verdict;
  readonly points: Points;
  /** None of a standard that is exempt: nothing is asked of it. */
  readonly subjects: readonly SnapshotSubject<Why>[];
  /** Subjects left aside: in a saved result a hidden site has a number only, which is another site's in the next. */
  readonly unmatched: number;
}

export interface Snapshot<Why> {
  readonly heading: Heading;
  readonly score: Points;
  readonly standards: readonly SnapshotStandard<Why>[];
}

/** The identity of a gap as it is shown: a hidden site goes by its number, as everywhere. */
export function shownGapId(standard: string, id: string, { check, label }: SnapshotGap<unknown>): string {
  return label.kind === 'sampled' ? gapId(standard, check, sampledSubject(label.number)) : id;
}
