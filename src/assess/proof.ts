import { isProof } from '../model/files.ts';
import type { FileFacts } from '../model/files.ts';
import type { AnyRecord } from '../records/index.ts';
import type { Refused } from '../checks/evidence.ts';
import type { Cite } from '../checks/common.ts';

/** A record as a judgement cites it. */
export function citeOf(record: AnyRecord): Cite {
  return { key: record.key, on: record.on, at: record.at };
}

/** The named files that are there and hold something. */
export function filesThere(record: AnyRecord, files: FileFacts): number {
  return (record.files ?? []).filter((path) => isProof(files, path)).length;
}

/** Whether the proof lies elsewhere and can be found there: a place and a document or archive number. */
export function isHeldElsewhere(record: AnyRecord): boolean {
  return record['held-at'] !== undefined && record.ref !== undefined;
}

/** Why a record is no proof; undefined when it is. */
export function whyNoProof(record: AnyRecord, files: FileFacts): Refused | undefined {
  if (filesThere(record, files) > 0 || isHeldElsewhere(record)) return undefined;
  if (record['held-at'] !== undefined) return 'no-reference';
  return (record.files ?? []).length > 0 ? 'file-gone' : 'no-file';
}
