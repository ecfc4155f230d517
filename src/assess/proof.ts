import { within } from '../model/day.ts';
import type { Day, Span } from '../model/day.ts';
import { isProof } from '../model/files.ts';
import type { FileFacts } from '../model/files.ts';
import type { AnyRecord } from '../records/index.ts';
import type { Refused } from '../checks/evidence.ts';
import type { Cite } from '../checks/common.ts';

/** A record as a judgement cites it. */
export function citeOf(record: AnyRecord): Cite {
  return { key: record.key, on: record.on, at: record.at };
}

const none: readonly never[] = [];

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
  const named = record.files ?? none;
  // Asked of every record that may be proof: nearly always the first file is there.
  const [first] = named;
  if (first !== undefined && isProof(files, first)) return undefined;
  if (named.some((path) => isProof(files, path)) || isHeldElsewhere(record)) return undefined;
  if (record['held-at'] !== undefined) return 'no-reference';
  return named.length > 0 ? 'file-gone' : 'no-file';
}

/** Issued documents that say how long they are valid are bound by that, every other record by the span. */
export function whyOutside(record: AnyRecord, span: Span, on: Day): Refused | undefined {
  const until =
    record.kind === 'evidence' && record.material === '规范文件' ? record['valid-until'] : undefined;
  if (until !== undefined) return until < on ? 'lapsed' : undefined;
  return within(record.on, span) ? undefined : 'outside-span';
}
