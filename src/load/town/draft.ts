/** A town on the way: records that are read, and what is still to be settled between them. */
import type { FileFacts } from '../../model/files.ts';
import type { AnyRecord } from '../../records/index.ts';
import type { EntrySource, Path } from '../read-yaml.ts';
import type { RecordRef } from '../record-refs.ts';
import { textOfItsOwn } from '../text-of-its-own.ts';
import { linkedOf } from './linked.ts';
import type { Linked } from './linked.ts';
import { problemsIn } from './problems-inside.ts';
import type { ProblemInside } from './problems-inside.ts';

/** A record as read. */
export interface DraftRecord {
  /** What others ask of it: the record itself where records are kept. */
  readonly linked: Linked;
  /** Undefined where only that is kept. */
  readonly record: AnyRecord | undefined;
  readonly problems: readonly ProblemInside[];
  readonly source: EntrySource;
  /** Something is wrong with it that keeps it from being judged. */
  bad: boolean;
}

/** A record that names another, whose id may have been read later. */
export interface Reference {
  readonly from: DraftRecord;
  readonly kind: RecordRef;
  readonly id: string;
  readonly path: Path;
}

/** A record that names a file. */
export interface FileReference {
  readonly from: DraftRecord;
  readonly file: string;
  readonly path: Path;
}

/** What of the records is kept: all of it, to be judged, or what they ask of each other, to be checked. */
export type Keeping = 'records' | 'links';

export interface RecordDraft {
  readonly keeps: Keeping;
  /** The files there are, where that is known beforehand: those that are sound need not be remembered. */
  readonly onDisk: FileFacts | undefined;
  readonly records: DraftRecord[];
  readonly references: Reference[];
  readonly files: FileReference[];
  /** Entries and files of which no record could be made. */
  lost: number;
  /** Ids written in them. */
  readonly lostIds: Set<string>;
  /** Something of these kinds was lost. */
  readonly lostKinds: Set<string>;
}

/** A draft of its own: what becomes of its records leaves those of the other alone. */
export function copyOfDraft(draft: RecordDraft): RecordDraft {
  const copies = new Map(draft.records.map((each) => [each, { ...each }]));
  const own = <T extends { readonly from: DraftRecord }>(reference: T): T => ({
    ...reference,
    from: copies.get(reference.from) ?? reference.from,
  });
  return {
    ...draft,
    records: [...copies.values()],
    references: draft.references.map(own),
    files: draft.files.map(own),
    lostIds: new Set(draft.lostIds),
    lostKinds: new Set(draft.lostKinds),
  };
}

export function emptyDraft(keeps: Keeping = 'records', onDisk?: FileFacts): RecordDraft {
  const lists = { records: [], references: [], files: [] };
  return { keeps, onDisk, ...lists, lost: 0, lostIds: new Set(), lostKinds: new Set() };
}

/** A record as it is kept: the one place that says what of it. */
export function keep(record: AnyRecord, source: EntrySource, { keeps }: RecordDraft): DraftRecord {
  const problems = problemsIn(record);
  if (keeps === 'records') return { linked: record, record, problems, source, bad: false };
  const own = problems.map((each) => ({ ...each, id: textOfItsOwn(each.id) }));
  return { linked: linkedOf(record), record: undefined, problems: own, source, bad: false };
}

/** An id or a path as it is kept. */
export function keepText(text: string, { keeps }: RecordDraft): string {
  return keeps === 'records' ? text : textOfItsOwn(text);
}

/** The records of a draft, if they are kept. */
export function keptRecords(draft: RecordDraft): readonly AnyRecord[] {
  return draft.records.flatMap(({ record }) => record ?? []);
}
