/** The records of a town-year as the judgement looks them up: parted by kind and put in order once, at loading. */
import { inOrder } from '../model/newest-first.ts';
import { grouped } from '../model/grouped.ts';
import type { AnyRecord, RecordKindName } from './index.ts';

/** What is asked of every record, though only some kinds can hand something in. */
interface MayHandIn {
  readonly key: string;
  readonly task?: string;
}

export interface RecordBook {
  /** All of them, in the order in which they were read. */
  readonly all: readonly AnyRecord[];
  /** Each kind there is, newest first. */
  readonly kinds: ReadonlyMap<RecordKindName, readonly AnyRecord[]>;
  /** Those that correct or supersede another. */
  readonly replacing: readonly AnyRecord[];
  /** Those that hand something in for a task. */
  readonly handing: readonly AnyRecord[];
  /** Those entered on a later day than that on which they happened. */
  readonly enteredLater: readonly AnyRecord[];
}

/** Parts the records of a town-year, which may come in any order. */
export function bookRecords(all: readonly AnyRecord[]): RecordBook {
  const replacing: AnyRecord[] = [];
  const handing: AnyRecord[] = [];
  const enteredLater: AnyRecord[] = [];
  const kinds = grouped(all, (record) => {
    if (record.corrects !== undefined || record.supersedes !== undefined) replacing.push(record);
    const { task }: MayHandIn = record;
    if (task !== undefined) handing.push(record);
    if (record.filed !== record.on) enteredLater.push(record);
    return record.kind;
  });
  const ordered = Array.from(kinds, ([kind, records]) => [kind, inOrder(records)] as const);
  return { all, kinds: new Map(ordered), replacing, handing, enteredLater };
}
