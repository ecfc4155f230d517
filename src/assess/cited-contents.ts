import { coveringKinds } from '../checks/coverage.ts';
import type { ProblemStatus } from './assessment.ts';
import type { RecordsOf } from './cut-records.ts';

/** An index by key, built at the first call. */
function lookup<T>(items: readonly T[], entryOf: (item: T) => readonly [key: string, content: unknown]) {
  let index: Map<string, unknown> | undefined;
  return (key: string): unknown => {
    if (index === undefined) {
      index = new Map();
      for (const item of items) index.set(...entryOf(item));
    }
    return index.get(key);
  };
}

/**
 * What the problems and records say, by the key a cite names. Only records that can cover something are ever cited. The
 * kinds with few records come first, and one is indexed only when the key was in none before it.
 */
export function citedContents(
  recordsOf: RecordsOf,
  problems: readonly ProblemStatus[],
): (key: string) => unknown {
  let lookups: readonly ((key: string) => unknown)[] | undefined;
  const all = (): readonly ((key: string) => unknown)[] => [
    lookup(problems, ({ id, state }) => [id, { id, state }]),
    ...coveringKinds
      .map((kind) => recordsOf(kind))
      .sort((a, b) => a.length - b.length)
      .map((records) => lookup(records, (record) => [record.key, record])),
  ];
  return (key) => {
    let content: unknown;
    for (const contentOf of (lookups ??= all())) content ??= contentOf(key);
    return content;
  };
}
