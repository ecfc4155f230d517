import type { Cite } from '../checks/common.ts';
import { coveringKinds } from '../checks/coverage.ts';
import type { Day } from '../model/day.ts';
import type { BookedRecord } from '../records/booked-record.ts';
import type { AnyRecord, RecordKindName } from '../records/index.ts';
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

/** Finds the problem that a cite names, of problems that come oldest first. */
export function citedProblem(problems: readonly ProblemStatus[]): (cite: Cite) => ProblemStatus | undefined {
  return finder(
    problems,
    (problem, day) => ascending(problem.found, day),
    (problem) => problem.id,
  );
}

/** Whether a cite is the record as it was booked, so that nobody has to look for it. */
function isBooked(cite: Cite): cite is BookedRecord {
  return 'record' in cite;
}

/**
 * Finds the record of some kinds that a cite names. Few are cited, so they are looked for on their day: an index of all
 * keys, or of all days, would cost more. The kinds with few records come first, and a kind is looked into only when the
 * cite was in none before it.
 */
export function citedRecord(
  recordsOf: RecordsOf,
  kinds: readonly RecordKindName[],
): (cite: Cite) => AnyRecord | undefined {
  let finders: readonly ((cite: Cite) => AnyRecord | undefined)[] | undefined;
  const recordFinders = () =>
    kinds
      .map((kind): readonly AnyRecord[] => recordsOf(kind))
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
    if (isBooked(cite)) return cite.record;
    finders ??= recordFinders();
    let record: AnyRecord | undefined;
    for (const find of finders) record ??= find(cite);
    return record;
  };
}

/**
 * What the problems and records say, by the cite that names them: of a problem where it stands. Only records that can
 * cover something are looked at.
 */
export function citedContents(
  recordsOf: RecordsOf,
  problems: readonly ProblemStatus[],
): (cite: Cite) => unknown {
  const problemOf = citedProblem(problems);
  const recordOf = citedRecord(recordsOf, coveringKinds);
  return (cite) => {
    const problem = isBooked(cite) ? undefined : problemOf(cite);
    return problem === undefined ? recordOf(cite) : { id: problem.id, state: problem.state };
  };
}
