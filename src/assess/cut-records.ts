import { ascending } from '../model/order.ts';
import type { AnyRecord, RecordKindName, RecordOf } from '../records/index.ts';
import type { Day } from '../model/day.ts';

/** The records of one kind, newest first unless said otherwise. */
export type RecordsOf = <K extends RecordKindName>(kind: K) => readonly RecordOf<K>[];

/** The records in force at a cut-off day. */
export interface Cut {
  readonly recordsOf: RecordsOf;
  /** The same in any order, for those to whom it does not matter: putting them in order is what costs. */
  readonly anyOrderOf: RecordsOf;
  /** All of them, in any order. */
  readonly records: readonly AnyRecord[];
  readonly leftAside: {
    readonly later: number;
    readonly filedLater: number;
    readonly corrected: number;
    readonly superseded: number;
  };
  /** The id that stands for another now: a corrected or superseded record is known by its successor's. */
  readonly standsFor: ReadonlyMap<string, string>;
}

/** Newest first; ties by the day of entry, then by key, so that the order of files never matters. */
export function newestFirst(a: AnyRecord, b: AnyRecord): number {
  return ascending(b.on, a.on) || ascending(b.filed, a.filed) || ascending(a.key, b.key);
}

function isReplacing(record: AnyRecord): boolean {
  return record.corrects !== undefined || record.supersedes !== undefined;
}

/**
 * `corrects` removes the other record at every cut-off; `supersedes` from the new record's day on. A record stands in
 * the place of what it corrects or supersedes, so it also removes, from its own day, what that one had replaced.
 */
function replacements(known: readonly AnyRecord[], on: Day) {
  const replacing = known.filter(isReplacing);
  const byId = new Map(replacing.map((record) => [record.key, record]));
  const corrected = new Set<string>();
  const superseded = new Set<string>();
  const standsFor = new Map<string, string>();
  for (const { corrects } of replacing) if (corrects !== undefined) corrected.add(corrects);
  for (const record of [...replacing].sort(newestFirst)) {
    // A record that was itself corrected never took effect: what it had replaced is its successor's to replace.
    if (record.on > on || corrected.has(record.key)) continue;
    const waiting = [record.corrects, record.supersedes];
    const seen = new Set([record.key]);
    for (let id = waiting.pop(); id !== undefined || waiting.length > 0; id = waiting.pop()) {
      if (id === undefined || seen.has(id)) continue;
      seen.add(id);
      superseded.add(id);
      if (!standsFor.has(id)) standsFor.set(id, record.key);
      const replaced = byId.get(id);
      waiting.push(replaced?.corrects, replaced?.supersedes);
    }
  }
  return { corrected, superseded, standsFor };
}

/** Parts the records by kind; each kind is put in order when it is first asked for. */
function byKind(records: readonly AnyRecord[]): Pick<Cut, 'recordsOf' | 'anyOrderOf'> {
  const kinds = new Map<RecordKindName, AnyRecord[]>();
  for (const record of records) {
    const list = kinds.get(record.kind);
    if (list) list.push(record);
    else kinds.set(record.kind, [record]);
  }
  const isOf =
    <K extends RecordKindName>(kind: K) =>
    (record: AnyRecord): record is RecordOf<K> =>
      record.kind === kind;
  const anyOrderOf: RecordsOf = (kind) => (kinds.get(kind) ?? []).filter(isOf(kind));
  const sorted = new Set<RecordKindName>();
  const recordsOf: RecordsOf = (kind) => {
    if (!sorted.has(kind)) kinds.get(kind)?.sort(newestFirst);
    sorted.add(kind);
    return anyOrderOf(kind);
  };
  return { recordsOf, anyOrderOf };
}

/** Leaves out what lies after the cut-off, what was entered after `filedBy`, and what was replaced. */
export function cutRecords(records: readonly AnyRecord[], on: Day, filedBy: Day | undefined): Cut {
  const known = filedBy === undefined ? records : records.filter((record) => record.filed <= filedBy);
  const { corrected, superseded, standsFor } = replacements(known, on);
  const leftAside = { later: 0, filedLater: records.length - known.length, corrected: 0, superseded: 0 };
  const inForce: AnyRecord[] = [];
  const isReplaced = corrected.size + superseded.size > 0;
  for (const record of known) {
    if (record.on > on) leftAside.later += 1;
    else if (!isReplaced) inForce.push(record);
    else if (corrected.has(record.key)) leftAside.corrected += 1;
    else if (superseded.has(record.key)) leftAside.superseded += 1;
    else inForce.push(record);
  }
  return { ...byKind(inForce), records: inForce, leftAside, standsFor };
}
