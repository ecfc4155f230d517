import type { GapChange, ScoreMove } from '../../assess/compare.ts';
import type { Message } from '../../model/message.ts';
import type { Points } from '../../model/points.ts';
import type { SnapshotLabel } from '../../model/snapshot.ts';
import type { Timing } from '../../model/timing.ts';
import type { Verdict } from '../../model/verdict.ts';

/** What one side of a comparison is called: a day, a saved result, a revision; undefined is the folder as it lies there. */
export interface SideName {
  readonly name: string | undefined;
  readonly on: string;
}

/** One of the gaps of a row. */
export interface ChangedGap {
  readonly id: string;
  readonly label: SnapshotLabel;
  readonly unit: string | undefined;
  readonly due: string;
}

/** Sentences of a comparison. */
export type DiffLine =
  | Message<'diff-between', { before: SideName; after: SideName }>
  | Message<'diff-score', { before: Points; after: Points }>
  | Message<'diff-other-pack', { before: string; after: string }>
  | Message<'diff-sort', { sort: GapChange<unknown>['sort'] }>
  | Message<'diff-sort-means', { sort: GapChange<unknown>['sort'] }>
  | Message<'diff-what', { check: string; gaps: readonly ChangedGap[]; why: GapChange<unknown>['why'] }>
  /** Undefined: not judged on that side. */
  | Message<
      'diff-turn',
      {
        before: Verdict | undefined;
        after: Verdict | undefined;
        /** The first and the last due day of what is a gap now. */
        due: readonly [first: string, last: string] | undefined;
        timing: Timing | undefined;
      }
    >
  | Message<'diff-records', Pick<ScoreMove<unknown>, 'added' | 'dropped'>>
  | Message<'diff-units', { units: readonly string[] }>;
