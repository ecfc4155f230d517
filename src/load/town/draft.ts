/** A town on the way: records that are read, and what is still to be settled between them. */
import type { AnyRecord } from '../../records/index.ts';
import type { EntrySource, Path } from '../read-yaml.ts';
import type { RecordRef } from '../record-refs.ts';

/** A record as read. */
export interface DraftRecord {
  readonly record: AnyRecord;
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

export interface RecordDraft {
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

export function emptyDraft(): RecordDraft {
  return { records: [], references: [], files: [], lost: 0, lostIds: new Set(), lostKinds: new Set() };
}

/** A draft that goes on from here by itself. */
export function copyOfDraft(draft: RecordDraft): RecordDraft {
  const copies = new Map(draft.records.map((each) => [each, { ...each }]));
  const ofCopy = <R extends { readonly from: DraftRecord }>(each: R): R => ({
    ...each,
    from: copies.get(each.from) ?? each.from,
  });
  return {
    records: [...copies.values()],
    references: draft.references.map(ofCopy),
    files: draft.files.map(ofCopy),
    lost: draft.lost,
    lostIds: new Set(draft.lostIds),
    lostKinds: new Set(draft.lostKinds),
  };
}
