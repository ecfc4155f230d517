import { isProof } from './files.ts';
import type { FileFacts } from './files.ts';

/** What a record says of its own proof. */
export interface Proven {
  readonly files?: readonly string[];
  readonly 'held-at'?: string;
  readonly ref?: string;
}

/** Why a record is no proof. */
export type NoProof = 'no-file' | 'file-gone' | 'no-reference';

const none: readonly never[] = [];

/** Whether the proof lies elsewhere and can be found there: a place and a document or archive number. */
export function isHeldElsewhere(record: Proven): boolean {
  return record['held-at'] !== undefined && record.ref !== undefined;
}

/** Why a record is no proof; undefined when it is. */
export function whyNoProof(record: Proven, files: FileFacts): NoProof | undefined {
  const named = record.files ?? none;
  // Asked of every record that may be proof: nearly always the first file is there.
  const [first] = named;
  if (first !== undefined && isProof(files, first)) return undefined;
  if (named.some((path) => isProof(files, path)) || isHeldElsewhere(record)) return undefined;
  if (record['held-at'] !== undefined) return 'no-reference';
  return named.length > 0 ? 'file-gone' : 'no-file';
}
