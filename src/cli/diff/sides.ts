import type { DiffReason } from '../../ledgers/diff-rows.ts';
import type { SideName } from '../../ledgers/lines/diff.ts';
import type { Snapshot } from '../../model/snapshot.ts';

export interface Side {
  readonly snapshot: Snapshot<DiffReason>;
  readonly name: SideName;
}

/** The two judgements that are held against each other. */
export interface Sides {
  /** Where workbooks go that are given no name. */
  readonly folder: string;
  readonly before: Side;
  readonly after: Side;
  /** Keys of records that say something else on the later side; undefined where that is not known. */
  readonly rewritten?: ReadonlySet<string>;
  /** Something was wrong and left out on either side: the exit code stays 2. */
  readonly hasErrors: boolean;
}
