import { recordKinds } from '../../records/index.ts';
import type { RecordKindName } from '../../records/index.ts';
import type { Loading } from '../check-fields.ts';
import { readPieces } from '../read-yaml.ts';
import type { TextPieces } from '../text-pieces.ts';
import type { RecordDraft } from './draft.ts';
import { readRecords } from './read-records.ts';
import type { RuleFacts } from './read-records.ts';

/** Reads one file of records into the draft. */
export function readRecordFile(
  kind: RecordKindName,
  pieces: TextPieces,
  facts: RuleFacts,
  loading: Loading,
  draft: RecordDraft,
): void {
  readRecords(kind, readPieces(pieces, recordKinds[kind].schema, loading.list), facts, loading, draft);
}
