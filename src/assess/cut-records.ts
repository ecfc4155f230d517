import { daysAfter } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import type { AnyRecord, RecordKindName, RecordOf } from '../records/index.ts';
import { inOrder, newestFirst } from './by-day.ts';
import { grouped } from '../model/grouped.ts';

/** The records of one kind, newest first unless said otherwise. */
export type RecordsOf = <K extends RecordKindName>(kind: K) => readonly RecordOf<K>[];

/** The records in force at a cut-off day. */
export interface Cut {
  readonly recordsOf: RecordsOf;
  /** The same in any order, for those to whom it does not matter: putting them in order is what costs. */
  readonly anyOrderOf: RecordsOf;
  /** How many there are of all kinds. */
  readonly count: number;
  /** Those that hand something in for a task, in any order. */
  readonly handing: readonly AnyRecord[];
  /** 补录: those entered more days after they happened than the settings allow, in any order. */
  readonly late: readonly AnyRecord[];
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

/** What is asked of every record, though only some kinds can hand something in. */
interface MayHandIn {
  readonly key: string;
  readonly task?: string;
}

/** Whether a record was entered more than `grace` days after it happened; never, where the town names no grace. */
function lateness(grace: number | undefined): (record: AnyRecord) => boolean {
  if (grace === undefined) return () => false;
  const lastInTime = daysAfter(grace);
  return ({ on, filed }) => filed !== on && filed > lastInTime(on);
}

/** Parts records by kind; each kind is put in order when it is first asked for. */
function lookupByKind(kinds: ReadonlyMap<RecordKindName, readonly AnyRecord[]>) {
  // Whoever is first in the list of a kind is of that kind, and so are the others.
  const isListOf = <K extends RecordKindName>(
    list: readonly AnyRecord[],
    kind: K,
  ): list is readonly RecordOf<K>[] => list[0]?.kind === kind;
  const anyOrderOf: RecordsOf = (kind) => {
    const list = kinds.get(kind) ?? [];
    return isListOf(list, kind) ? list : [];
  };
  const ordered = new Map<RecordKindName, readonly AnyRecord[]>();
  const recordsOf: RecordsOf = (kind) => {
    let list = ordered.get(kind);
    if (list === undefined) {
      list = inOrder(anyOrderOf(kind));
      ordered.set(kind, list);
    }
    return isListOf(list, kind) ? list : [];
  };
  return { recordsOf, anyOrderOf };
}

/**
 * Leaves out what lies after the cut-off, what was entered after `filedBy`, and what was replaced. One walk finds all
 * that is wanted of the records one by one: with 100,000 of them the walking is what costs.
 */
export function cutRecords(
  records: readonly AnyRecord[],
  on: Day,
  filedBy: Day | undefined,
  grace?: number,
): Cut {
  const replacing: AnyRecord[] = [];
  let handing: AnyRecord[] = [];
  let late: AnyRecord[] = [];
  const leftAside = { later: 0, filedLater: 0, corrected: 0, superseded: 0 };
  const isLate = lateness(grace);
  const isInForce = (record: AnyRecord): boolean => {
    if (filedBy !== undefined && record.filed > filedBy) {
      leftAside.filedLater += 1;
      return false;
    }
    if (record.corrects !== undefined || record.supersedes !== undefined) replacing.push(record);
    if (record.on <= on) return true;
    leftAside.later += 1;
    return false;
  };
  const kinds = grouped(records, (record) => {
    if (!isInForce(record)) return undefined;
    const { task }: MayHandIn = record;
    if (task !== undefined) handing.push(record);
    if (isLate(record)) late.push(record);
    return record.kind;
  });
  const { corrected, superseded, standsFor } = replacements(replacing, on);
  if (replacing.length > 0) {
    const stands = ({ key }: AnyRecord): boolean => !corrected.has(key) && !superseded.has(key);
    handing = handing.filter(stands);
    late = late.filter(stands);
    // A record replaces only its like: loading lets no other pass.
    for (const kind of new Set(replacing.map((record) => record.kind))) {
      const list = kinds.get(kind) ?? [];
      kinds.set(kind, list.filter(stands));
      for (const { key } of list) {
        if (corrected.has(key)) leftAside.corrected += 1;
        else if (superseded.has(key)) leftAside.superseded += 1;
      }
    }
  }
  let count = 0;
  for (const list of kinds.values()) count += list.length;
  return { ...lookupByKind(kinds), count, handing, late, leftAside, standsFor };
}
