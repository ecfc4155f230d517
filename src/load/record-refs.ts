import type { RefKind } from '../model/schema.ts';

/** Kinds of name that are ids of records: what they name may stand in a file that is read later. */
export const recordRefs = ['record', 'finding', 'directive'] as const satisfies readonly RefKind[];
export type RecordRef = (typeof recordRefs)[number];

const asked: ReadonlySet<RefKind | undefined> = new Set(recordRefs);

/** Whether a kind of name is an id of a record. */
export function isRecordRef(kind: RefKind | undefined): kind is RecordRef {
  return asked.has(kind);
}
