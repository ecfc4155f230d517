import type { Gap, StandardResult } from '../assessment.ts';
import type { Basis } from '../basis.ts';

/** What the exceptions of a town are held against. */
export interface Excepted {
  readonly basis: Basis;
  readonly standards: readonly StandardResult[];
  readonly gaps: readonly Gap[];
}
