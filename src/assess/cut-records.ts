import { lookupByKind } from '../model/by-kind.ts';
import type { Day } from '../model/day.ts';
import { grouped } from '../model/grouped.ts';
import { newestFirst } from '../model/newest-first.ts';
import type { Entered } from '../model/newest-first.ts';
import type { BookedRecord } from '../records/booked-record.ts';
import type { FoundProblem } from '../records/found-problem.ts';
import type { AnyRecord, RecordKindName, RecordOf } from '../records/index.ts';
import type { EnteredLater, RecordBook, RecordsByKind, RecordsOf } from '../records/record-book.ts';
import { turningPlace } from './by-day.ts';
import { bookedInForce } from './booked-in-force.ts';
import { lateness } from './lateness.ts';
import type { LateRule } from './lateness.ts';

type Event = RecordOf<'rectification'>;

/** The records in force at a cut-off day. */
export interface Cut {
  readonly recordsOf: RecordsOf;
  /** Every problem in force, oldest first. */
  readonly problems: readonly FoundProblem[];
  /** What happened to a problem, oldest first. One that was corrected or superseded goes on under its successor's id. */
  readonly eventsOf: (problem: FoundProblem) => readonly Event[];
  /** How many there are of all kinds. */
  readonly count: number;
  /** Those that hand something in for a task, in any order. */
  readonly handing: readonly BookedRecord[];
  /** 补录: entered later than the settings' grace allows, or than a sealed ledger of their days; newest first. */
  readonly late: readonly EnteredLater[];
  readonly leftAside: {
    readonly later: number;
    readonly filedLater: number;
    readonly corrected: number;
    readonly superseded: number;
  };
  /** The id that stands for another now: a corrected or superseded record is known by its successor's. */
  readonly standsFor: ReadonlyMap<string, string>;
}

/**
 * `corrects` removes the other record at every cut-off; `supersedes` from the new record's day on. A record stands in
 * the place of what it corrects or supersedes, so it also removes, from its own day, what that one had replaced.
 */
function replacements(replacing: readonly AnyRecord[], on: Day) {
  const byId = new Map(replacing.map((record) => [record.key, record]));
  const corrected = new Set<string>();
  for (const { corrects } of replacing) if (corrects !== undefined) corrected.add(corrects);
  // A record that was itself corrected never took effect: what it had replaced is its successor's to replace.
  const effective = replacing
    .filter((record) => record.on <= on && !corrected.has(record.key))
    .sort(newestFirst)
    .map(({ key, corrects, supersedes }) => {
      const replaced = new Set<string>();
      const waiting = [corrects, supersedes];
      for (let id = waiting.pop(); id !== undefined || waiting.length > 0; id = waiting.pop()) {
        if (id === undefined || id === key || replaced.has(id)) continue;
        replaced.add(id);
        const other = byId.get(id);
        waiting.push(other?.corrects, other?.supersedes);
      }
      return { key, replaced };
    });
  const superseded = new Set(effective.flatMap(({ replaced }) => [...replaced]));
  const standsFor = new Map<string, string>();
  for (const { key, replaced } of effective) {
    // What was replaced in its turn stands for nothing: on one day, or entered with an earlier one, it may come first.
    if (superseded.has(key)) continue;
    for (const id of replaced) if (!standsFor.has(id)) standsFor.set(id, key);
  }
  return { corrected, superseded, standsFor };
}

const none: readonly Event[] = [];

/** Whether the newest of some events has happened by a day; of none, it has. */
function hasHappened(event: Entered | undefined, on: Day): boolean {
  return event === undefined || event.on <= on;
}

/** Finds the events of a problem that are in force; `untouched`: all are that have happened by the cut-off. */
function eventLookup(
  book: RecordBook,
  standsFor: ReadonlyMap<string, string>,
  on: Day,
  untouched: boolean,
  isInForce: (event: Event) => boolean,
): Cut['eventsOf'] {
  const haveAllHappened = hasHappened(book.kinds.get('rectification')?.[0], on);
  const inForce = (all: readonly Event[]): readonly Event[] => {
    if (untouched && (haveAllHappened || hasHappened(all.at(-1), on))) return all;
    return all.length === 0 ? all : all.filter(isInForce);
  };
  if (standsFor.size === 0) return ({ events }) => inForce(events);
  const formerIds = grouped([...standsFor.keys()], (id) => standsFor.get(id));
  return ({ id, events }) => {
    const former = formerIds.get(id);
    if (former === undefined) return inForce(events);
    return [events, ...former.map((each) => book.events.get(each) ?? none)].flatMap(inForce);
  };
}

/** The kinds of record that tell of problems. */
const tellingKinds: readonly RecordKindName[] = ['finding', 'inspection', 'test'];

/** How many of a list, newest first, come after a day. */
function countAfter(list: readonly AnyRecord[], on: Day): number {
  const first = list.findIndex((record) => record.on <= on);
  return first < 0 ? list.length : first;
}

/**
 * Leaves out what lies after the cut-off, what was entered after `filedBy`, and what was replaced. The book has them in
 * order, so that a cut-off is a cut: with 100,000 records, walking them is what costs.
 */
export function cutRecords(book: RecordBook, on: Day, filedBy: Day | undefined, late: LateRule = {}): Cut {
  const wasEntered = ({ filed }: Entered): boolean => filedBy === undefined || filed <= filedBy;
  const replacing = book.replacing.filter(wasEntered);
  const { corrected, superseded, standsFor } = replacements(replacing, on);
  // The key of each record would have to be hashed, and most towns never replace one.
  const stands =
    replacing.length === 0
      ? () => true
      : ({ key }: Entered): boolean => !corrected.has(key) && !superseded.has(key);
  // A record replaces only its like: loading lets no other pass.
  const replacedKinds = new Set(replacing.map((record) => record.kind));
  const leftAside = { later: 0, filedLater: 0, corrected: 0, superseded: 0 };
  const kinds = new Map<RecordKindName, readonly AnyRecord[]>();
  let count = 0;
  for (const [kind, all] of book.kinds) {
    const entered = filedBy === undefined ? all : all.filter(wasEntered);
    const later = countAfter(entered, on);
    const happened = later === 0 ? entered : entered.slice(later);
    const inForce = replacedKinds.has(kind) ? happened.filter(stands) : happened;
    leftAside.filedLater += all.length - entered.length;
    leftAside.later += later;
    if (inForce.length < happened.length) {
      const right = happened.filter(({ key }) => !corrected.has(key));
      leftAside.corrected += happened.length - right.length;
      leftAside.superseded += right.length - inForce.length;
    }
    kinds.set(kind, inForce);
    count += inForce.length;
  }
  const isInForce = (record: Entered): boolean => record.on <= on && wasEntered(record) && stands(record);
  const isLate = lateness(late, filedBy);
  const happened = book.enteredLater.slice(turningPlace(book.enteredLater, ({ record }) => record.on > on));
  const enteredLate = happened.filter(isLate);
  const isUntouched = filedBy === undefined && replacing.length === 0;
  // Problems come oldest first: when the last has been found, all have.
  const last = book.problems.at(-1);
  const areAllInForce =
    filedBy === undefined &&
    !tellingKinds.some((kind) => replacedKinds.has(kind)) &&
    (last === undefined || last.on <= on);
  return {
    recordsOf: Object.assign(
      lookupByKind<RecordsByKind>(kinds),
      bookedInForce(book.booked, on, (kind) => {
        if (replacedKinds.has(kind)) return isInForce;
        return filedBy === undefined ? undefined : (record) => record.on <= on && wasEntered(record);
      }),
    ),
    problems: areAllInForce ? book.problems : book.problems.filter(({ bearer }) => isInForce(bearer)),
    eventsOf: eventLookup(
      book,
      standsFor,
      on,
      filedBy === undefined && !replacedKinds.has('rectification'),
      isInForce,
    ),
    count,
    handing: book.handing.filter(({ record }) => isInForce(record)),
    late: isUntouched ? enteredLate : enteredLate.filter(({ record }) => isInForce(record)),
    leftAside,
    standsFor,
  };
}
