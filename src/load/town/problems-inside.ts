import type { AnyRecord } from '../../records/index.ts';
import type { Day } from '../../model/day.ts';
import type { Path } from '../read-yaml.ts';

/** A problem as its course needs it. */
export interface WrittenProblem {
  readonly on: Day;
  readonly unit: string;
  readonly supporting?: readonly string[] | undefined;
}

/** A problem that is written inside a record, with its id and where that stands. */
export interface ProblemInside {
  readonly id: string;
  readonly path: Path;
  readonly problem: WrittenProblem;
}

const none: readonly ProblemInside[] = [];

/** The problems written inside a record. */
export function problemsIn(record: AnyRecord): readonly ProblemInside[] {
  if (record.kind !== 'inspection' && record.kind !== 'test') return none;
  const { on } = record;
  const found: ProblemInside[] = [];
  const take = ({ id, unit, supporting }: WrittenProblem & { readonly id: string }, path: Path): void => {
    found.push({ id, path, problem: { on, unit, supporting } });
  };
  if (record.kind === 'test') record.items?.forEach((item, i) => take({ ...item, on }, ['items', i, 'id']));
  else
    record.items?.forEach(({ problem }, i) => {
      if (problem !== undefined) take({ ...problem, on }, ['items', i, 'problem', 'id']);
    });
  return found.length === 0 ? none : found;
}
