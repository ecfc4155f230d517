import type { GapChange, ScoreMove } from '../../assess/compare.ts';
import type { Message } from '../../model/message.ts';
import type { Points } from '../../model/points.ts';
import type { SnapshotLabel } from '../../model/snapshot.ts';
import type { Timing } from '../../model/timing.ts';
import type { Verdict } from '../../model/verdict.ts';

/** What one side of a comparison is called: its day, the folder as it lies there, or a revision or file by its name. */
export type SideName =
  | { readonly kind: 'day' | 'folder'; readonly on: string }
  | { readonly kind: 'named'; readonly name: string; readonly on: string };

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
  /** Records left out on the earlier side; those of the later one stand in the heading. */
  | Message<'diff-left-out', { count: number }>
  /** Hidden sites of both sides that cannot be told apart in saved results. */
  | Message<'diff-unmatched', { before: number; after: number }>
  /** Standards that are judged again since their waiver is over. */
  | Message<'diff-waivers-over', { standards: readonly string[] }>
  | Message<'diff-more-rows', { rows: number }>
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
        /** A baseline accepts it until then. */
        accepted: string | undefined;
      }
    >
  | Message<
      'diff-records',
      Pick<ScoreMove<unknown>, 'why' | 'added' | 'dropped' | 'edited' | 'kept' | 'withheld'>
    >
  | Message<'diff-units', { units: readonly string[] }>;
