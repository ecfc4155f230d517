import type { Cite } from '../checks/common.ts';
import { coveringKinds } from '../checks/coverage.ts';
import type { Day } from '../model/day.ts';
import type { ProblemStatus } from './assessment.ts';
import type { RecordsOf } from '../records/record-book.ts';
import { ascending } from '../model/order.ts';
import { turningPlace } from './by-day.ts';

/**
 * Finds what a cite names among the items of its day, which come in the order of their days: `order` compares the day of
 * an item with another in that order.
 */
function finder<T>(
  items: readonly T[],
  order: (item: T, day: Day) => number,
  keyOf: (item: T) => string,
): (cite: Cite) => T | undefined {
  return ({ key, on }) =>
    items
      .slice(
        turningPlace(items, (item) => order(item, on) < 0),
        turningPlace(items, (item) => order(item, on) <= 0),
      )
      .find((item) => keyOf(item) === key);
}

/**
 * What the problems and records say, by the cite that names them. Only records that can cover something are ever
 * cited. Few are, so they are looked for on their day: an index of all keys, or of all days, would cost more. The kinds with few records
 * come first, and a kind is looked into only when the cite was in none before it.
 */
export function citedContents(
  recordsOf: RecordsOf,
  problems: readonly ProblemStatus[],
): (cite: Cite) => unknown {
  const problemOf = finder(
    problems,
    (problem, day) => ascending(problem.found, day),
    (problem) => problem.id,
  );
  let finders: readonly ((cite: Cite) => unknown)[] | undefined;
  const recordFinders = () =>
    coveringKinds
      .map((kind) => recordsOf(kind))
      .filter((records) => records.length > 0)
      .sort((a, b) => a.length - b.length)
      .map((records) =>
        finder(
          records,
          (record, day) => ascending(day, record.on),
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
