import type { DiffReason } from '../../ledgers/diff-sheaf.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Opening } from '../open-town.ts';

export interface Side {
  readonly snapshot: Snapshot<DiffReason>;
  /** A revision or a saved result; undefined of the folder as it lies there. */
  readonly name: string | undefined;
}

/** Told of a side of which nothing can be concluded. */
export type OnWrong = NonNullable<Opening['onWrong']>;

/** The two judgements that are held against each other. */
export interface Sides {
  /** Where workbooks go that are given no name. */
  readonly folder: string;
  readonly before: Side;
  readonly after: Side;
  /** Something was wrong and left out on either side: the exit code stays 2. */
  readonly hasErrors: boolean;
}
