import { ascending } from '../model/order.ts';
import type { ProblemStatus } from './assessment.ts';
import { lookup } from '../model/grouped.ts';

/** Looks up the problems that count, which leaves out 核减 ones; every list is oldest first. */
export interface ProblemIndex {
  /** Problems of a theme. */
  about(theme: string): readonly ProblemStatus[];
  /** Problems that name a standard outright. */
  naming(standard: string): readonly ProblemStatus[];
}

const oldestFirst = (a: ProblemStatus, b: ProblemStatus): number =>
  ascending(a.found, b.found) || ascending(a.id, b.id);

/** Lists of problems as one, each problem once. */
export function joined(lists: readonly (readonly ProblemStatus[])[]): readonly ProblemStatus[] {
  const [only = [], ...others] = lists.filter((list) => list.length > 0);
  return others.length === 0 ? only : [...new Set([only, ...others].flat())].sort(oldestFirst);
}

/** Indexes the problems, which come oldest first. */
export function indexProblems(problems: readonly ProblemStatus[]): ProblemIndex {
  const counted = problems.filter((problem) => problem.state !== '已核减');
  return {
    about: lookup(counted, (problem) => problem.theme),
    naming: lookup(counted, (problem) => problem.standard),
  };
}
