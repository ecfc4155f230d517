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

/** The named files that are there and hold something. */
export function filesThere(record: AnyRecord, files: FileFacts): number {
  return (record.files ?? []).filter((path) => isProof(files, path)).length;
}

/** Issued documents that say how long they are valid are bound by that, every other record by the span. */
export function whyOutside(record: AnyRecord, span: Span, on: Day): Refused | undefined {
  const until =
    record.kind === 'evidence' && record.material === '规范文件' ? record['valid-until'] : undefined;
  if (until !== undefined) return until < on ? 'lapsed' : undefined;
  return within(record.on, span) ? undefined : 'outside-span';
}
