/** The records of a town-year as the judgement looks them up: parted by kind and put in order once, at loading. */
import { inOrder } from '../model/newest-first.ts';
import { grouped } from '../model/grouped.ts';
import type { AnyRecord, RecordKindName, RecordOf } from './index.ts';

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
  /** What happened to each problem, oldest first, by the problem's id. */
  readonly events: ReadonlyMap<string, readonly RecordOf<'rectification'>[]>;
  /** Those entered on a later day than that on which they happened, newest first. */
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
  const ordered = new Map(Array.from(kinds, ([kind, records]) => [kind, inOrder(records)]));
  const events = (ordered.get('rectification') ?? [])
    .filter((each) => each.kind === 'rectification')
    .reverse();
  return {
    all,
    kinds: ordered,
    replacing,
    handing,
    events: grouped(events, ({ finding }) => finding),
    enteredLater: inOrder(enteredLater),
  };
}
