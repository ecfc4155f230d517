import { ascending } from '../model/order.ts';
import type { SpanName } from '../checks/common.ts';
import type { Located } from '../model/place.ts';
import type { Task } from '../model/town-files.ts';
import type { AnyRecord, RecordKindName } from '../records/index.ts';
import type { BookedRecord } from '../records/booked-record.ts';
import type { Town } from '../records/town.ts';
import { newestFirst } from '../model/newest-first.ts';
import { bySubject } from './by-subject.ts';
import { hasBegun } from './time-frame.ts';
import type { TimeFrame } from './time-frame.ts';

/** What one unit has to hand in for a task, and what of it is there. */
export interface TaskShare {
  readonly task: Located<Task>;
  readonly unit: string;
  /** Stable id: the task alone when only its lead hands in. */
  readonly id: string;
  readonly items: readonly { readonly item: string; readonly record: AnyRecord | undefined }[];
  readonly done: boolean;
}

/** The town's tasks, most of all by standard. */
export interface TaskBook {
  /** Every share of every task, by due day. */
  readonly all: readonly TaskShare[];
  sharesFor(standard: string): readonly TaskShare[];
  /** The unit that answers for a standard: lead of its next open task, else of its first, else undefined. */
  leadFor(standard: string): string | undefined;
  /**
   * The task of a standard whose day binds the unit: its next open one that has begun, else the last one that has, else
   * the next to come. A check of a phase is bound by that phase's tasks alone.
   */
  taskFor(
    standard: string,
    unit: string,
    span: SpanName | undefined,
    frame: TimeFrame,
  ): Located<Task> | undefined;
  /** Ids of the phases in which a standard has a task. */
  phasesFor(standard: string): ReadonlySet<string>;
}

/** Kinds of record that can hand something in, the one that goes before on the same day last. */
const handingKinds: readonly RecordKindName[] = [
  'evidence',
  'activity',
  'measurement',
  'inspection',
  'survey',
  'roster',
  'self-check',
  'meeting',
];

/** Whether a record is the one that handed in an item, rather than another: the earliest, of one day by its kind. */
function goesBefore(a: AnyRecord, b: AnyRecord): boolean {
  if (a.on !== b.on) return a.on < b.on;
  const byKind = handingKinds.indexOf(b.kind) - handingKinds.indexOf(a.kind);
  return (byKind || newestFirst(b, a)) < 0;
}

/** What was handed in of a task: by item, then by unit; under '' by whomever. */
type HandedIn = Map<string, Map<string, AnyRecord>>;

/** Notes a record under a unit unless another goes before it. */
function takeFirst(first: Map<string, AnyRecord>, unit: string, record: AnyRecord): void {
  const known = first.get(unit);
  if (known === undefined || goesBefore(record, known)) first.set(unit, record);
}

/** What was handed in, by task. */
function handedIn(handing: readonly BookedRecord[], town: Town): ReadonlyMap<string, HandedIn> {
  const all = new Map<string, HandedIn>();
  // A piece of evidence without its file is not handed in; the other kinds are facts of their own.
  const given = handing.filter(
    (booked) => booked.record.kind !== 'evidence' || booked.whyNoProof(town.files) === undefined,
  );
  given.forEach(({ record }) => {
    if (!('task' in record) || record.item === undefined) return;
    const ofTask = all.get(record.task) ?? new Map<string, Map<string, AnyRecord>>();
    all.set(record.task, ofTask);
    const first = ofTask.get(record.item) ?? new Map<string, AnyRecord>();
    ofTask.set(record.item, first);
    takeFirst(first, '', record);
    const unit = 'unit' in record ? record.unit : undefined;
    if (unit !== undefined) takeFirst(first, unit, record);
  });
  return all;
}

/** Reads which tasks are open and which are done; `handing` are the records that hand something in. */
export function bookTasks(town: Town, handing: readonly BookedRecord[]): TaskBook {
  const handed = handedIn(handing, town);
  const all: TaskShare[] = [];
  const shares = new Map<string, TaskShare[]>();
  for (const task of [...town.tasks].sort((a, b) => ascending(a.due, b.due) || ascending(a.id, b.id))) {
    const units = task.units ?? [];
    const ofTask = handed.get(task.id);
    const own = (units.length === 0 ? [''] : units).map((unit): TaskShare => {
      const items = task['hand-in'].map((item) => ({ item, record: ofTask?.get(item)?.get(unit) }));
      return {
        task,
        unit: unit === '' ? task.lead : unit,
        id: unit === '' ? task.id : `${task.id}@${unit}`,
        items,
        done: items.every((each) => each.record !== undefined),
      };
    });
    for (const share of own) all.push(share);
    for (const standard of new Set(task.standards)) {
      const list = shares.get(standard) ?? [];
      shares.set(standard, list);
      for (const share of own) list.push(share);
    }
  }
  const sharesFor = (standard: string): readonly TaskShare[] => shares.get(standard) ?? [];
  const known = new Map<string, (unit: string) => readonly TaskShare[]>();
  /** The shares of a standard by whom they concern; under '' those that no unit in particular has to hand in. */
  const sharesBy = (standard: string): ((unit: string) => readonly TaskShare[]) => {
    let sharesOf = known.get(standard);
    if (sharesOf === undefined) {
      sharesOf = bySubject(sharesFor(standard), ({ unit, task }) => [
        unit,
        task.lead,
        ...((task.units ?? []).length === 0 ? [''] : []),
      ]);
      known.set(standard, sharesOf);
    }
    return sharesOf;
  };
  return {
    all,
    sharesFor,
    leadFor: (standard) => {
      const own = sharesFor(standard);
      return (own.find((share) => !share.done) ?? own[0])?.task.lead;
    },
    taskFor: (standard, unit, span, frame) => {
      const sharesOf = sharesBy(standard);
      const concerning = sharesOf(unit);
      // What other units still owe is theirs: it must not turn a unit overdue that has handed in its own share.
      const shares = concerning.length > 0 ? concerning : sharesOf('');
      const isOf = ({ task }: TaskShare): boolean =>
        span !== 'phase' || task.phase === frame.looked?.phase.id;
      const isRunning = (share: TaskShare): boolean => isOf(share) && hasBegun(share.task.phase, frame);
      // Handing in the paper does not put off what the paper was about: a task that is done keeps its day.
      const running =
        shares.find((share) => !share.done && isRunning(share)) ??
        shares.findLast(isRunning) ??
        shares.find(isOf);
      return running?.task;
    },
    phasesFor: (standard) => new Set(sharesFor(standard).map((share) => share.task.phase)),
  };
}
