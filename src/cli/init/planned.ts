import type { System } from '../../checks/system.ts';
import type { ReadFile } from '../../disk/read-files.ts';
import type { Blank } from './blanks.ts';
import type { NewTown } from './new-town.ts';

/** A town as answered, not yet written. */
export interface Planned {
  /** Absolute. */
  readonly folder: string;
  readonly system: System;
  readonly town: NewTown;
  readonly blanks: readonly Blank[];
  /** The town's own pack, and what it adds to one: they lie in the new folder, or will. */
  readonly own: readonly ReadFile[];
}
