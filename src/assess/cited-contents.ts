import type { Cite } from '../checks/common.ts';
import { coveringKinds } from '../checks/coverage.ts';
import type { Day } from '../model/day.ts';
import type { ProblemStatus } from './assessment.ts';
import type { RecordsOf } from '../records/record-book.ts';
import { grouped } from '../model/grouped.ts';

/** Finds what a cite names among the items of its day. Items are parted by day at the first call. */
function finder<T>(items: readonly T[], dayOf: (item: T) => Day, keyOf: (item: T) => string) {
  let days: ReadonlyMap<Day, readonly T[]> | undefined;
  return ({ key, on }: Cite): T | undefined => {
    days ??= grouped(items, dayOf);
    return days.get(on)?.find((item) => keyOf(item) === key);
  };
}

/**
 * What the problems and records say, by the cite that names them. Only records that can cover something are ever
 * cited. Few are, so they are looked for on their day: an index of all keys would cost more. The kinds with few records
 * come first, and a kind is looked into only when the cite was in none before it.
 */
export function citedContents(
  recordsOf: RecordsOf,
  problems: readonly ProblemStatus[],
): (cite: Cite) => unknown {
  const problemOf = finder(
    problems,
    (problem) => problem.found,
    (problem) => problem.id,
  );
  let finders: readonly ((cite: Cite) => unknown)[] | undefined;
  const recordFinders = () =>
    coveringKinds
      .map((kind) => recordsOf(kind))
      .sort((a, b) => a.length - b.length)
      .map((records) =>
        finder(
          records,
          (record) => record.on,
          (record) => record.key,
        ),
      );
  return (cite) => {
    const problem = problemOf(cite);
    if (problem !== undefined) return { id: problem.id, state: problem.state };
    finders ??= recordFinders();
    let content: unknown;
    for (const contentOf of finders) content ??= contentOf(cite);
    return content;
  };
}
