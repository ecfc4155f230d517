/** The records of a town-year as the judgement looks them up: parted by kind and put in order once, at loading. */
import { lookupByKind } from '../model/by-kind.ts';
import { daysBetween } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import type { FileFacts } from '../model/files.ts';
import { inOrder } from '../model/newest-first.ts';
import { grouped } from '../model/grouped.ts';
import { recheckersOf } from '../model/problem-units.ts';
import type { RecheckSettings } from '../model/problem-units.ts';
import { BookedRecord } from './booked-record.ts';
import type { Booked } from './booked-record.ts';
import { findProblems } from './found-problem.ts';
import type { FoundProblem } from './found-problem.ts';
import type { AnyRecord, RecordKindName, RecordOf } from './index.ts';
import { itemReader } from './seen-items.ts';
import { shelve } from './shelves.ts';
import type { Axis, Shelves } from './shelves.ts';

/** What is asked of every record, though only some kinds can hand something in. */
interface MayHandIn {
  readonly key: string;
  readonly task?: string;
}

const none: readonly never[] = [];

/** What a record of each kind is. */
export type RecordsByKind = { readonly [K in RecordKindName]: RecordOf<K> };

/** Looks records up by their kind; every list is newest first. */
export interface RecordsOf {
  <K extends RecordKindName>(kind: K): readonly RecordOf<K>[];
  /** The same as they are cited; of those that tell only of problems there are none. */
  readonly booked: <K extends RecordKindName>(kind: K) => readonly Booked<K>[];
  /** Those that name something in a field. */
  readonly naming: <K extends RecordKindName>(kind: K, axis: Axis) => (name: string) => readonly Booked<K>[];
}

/** The records of one kind as they are looked up and cited. */
export interface BookedKind {
  /** Newest first. */
  readonly all: readonly BookedRecord[];
  readonly shelves: Shelves;
}

/** A record with how many days after it happened it was entered: nearly every second one is some days late. */
export interface EnteredLater {
  readonly record: AnyRecord;
  readonly days: number;
}

/** Tells how late each was entered; they come newest first, so that few pairs of days are reckoned twice. */
function withDays(records: readonly AnyRecord[]): readonly EnteredLater[] {
  let day: Day | undefined;
  let known = new Map<Day, number>();
  return records.map((record) => {
    const { on, filed } = record;
    if (on !== day) known = new Map();
    day = on;
    const days = known.get(filed) ?? daysBetween(on, filed);
    known.set(filed, days);
    return { record, days };
  });
}

/** Kinds that tell only of problems. */
const ofProblems: ReadonlySet<RecordKindName> = new Set(['finding', 'rectification']);

/** Kinds that are asked for their proof whatever the check. */
const proven: readonly RecordKindName[] = ['evidence', 'activity'];

export interface RecordBook {
  /** All of them, in the order in which they were read. */
  readonly all: readonly AnyRecord[];
  /** Each kind there is, newest first. */
  readonly kinds: ReadonlyMap<RecordKindName, readonly AnyRecord[]>;
  /** Each kind there is but those that tell only of problems: those stand in `problems` and `events`. */
  readonly booked: ReadonlyMap<RecordKindName, BookedKind>;
  /** Those that correct or supersede another. */
  readonly replacing: readonly AnyRecord[];
  /** Those that hand something in for a task. */
  readonly handing: readonly BookedRecord[];
  /** Every problem that records tell of, in force or not, oldest first. */
  readonly problems: readonly FoundProblem[];
  /** What happened to each problem, oldest first, by the id it was written under. */
  readonly events: ReadonlyMap<string, readonly RecordOf<'rectification'>[]>;
  /** Those entered on a later day than that on which they happened, newest first. */
  readonly enteredLater: readonly EnteredLater[];
}

/**
 * Parts the records of a town-year, which may come in any order. With the town's settings it also follows each problem to
 * its end, by which most days stand that anybody asks for, and with the facts of the files whether they prove what has to be
 * proven; without them the judgement does.
 */
export function bookRecords(
  all: readonly AnyRecord[],
  settings?: RecheckSettings,
  files?: FileFacts,
): RecordBook {
  const replacing: AnyRecord[] = [];
  const handing: BookedRecord[] = [];
  const enteredLater: AnyRecord[] = [];
  const kinds = grouped(all, (record) => {
    if (record.corrects !== undefined || record.supersedes !== undefined) replacing.push(record);
    if (record.filed !== record.on) enteredLater.push(record);
    return record.kind;
  });
  const ordered = new Map(Array.from(kinds, ([kind, records]) => [kind, inOrder(records)]));
  const seenIn = itemReader();
  const booked = new Map<RecordKindName, BookedKind>();
  ordered.forEach((records, kind) => {
    if (ofProblems.has(kind)) return;
    const of = records.map((record) => {
      const seen = record.kind === 'inspection' ? seenIn(record) : undefined;
      const each = new BookedRecord(record, seen);
      const { task }: MayHandIn = record;
      if (task !== undefined) handing.push(each);
      return each;
    });
    booked.set(kind, { all: of, shelves: shelve(kind, of) });
  });
  if (files !== undefined)
    for (const kind of proven) booked.get(kind)?.all.forEach((each) => each.whyNoProof(files));
  const recordsOf = lookupByKind<RecordsByKind>(ordered);
  const events = grouped(recordsOf('rectification').toReversed(), ({ finding }) => finding);
  const problems = findProblems(
    { findings: recordsOf('finding'), inspections: recordsOf('inspection'), tests: recordsOf('test') },
    (id) => events.get(id) ?? none,
    settings && recheckersOf(settings),
  );
  return {
    all,
    kinds: ordered,
    booked,
    replacing,
    handing,
    problems,
    events,
    enteredLater: withDays(inOrder(enteredLater)),
  };
}
