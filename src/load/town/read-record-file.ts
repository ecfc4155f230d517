import { recordKinds } from '../../records/index.ts';
import type { RecordKindName } from '../../records/index.ts';
import type { DiagnosticList } from '../diagnostic-list.ts';
import { readPieces } from '../read-yaml.ts';
import type { TextPieces } from '../text-pieces.ts';
import type { ReadRecords } from './read-records.ts';

/** Reads one file of records. */
export function readRecordFile(
  kind: RecordKindName,
  pieces: TextPieces,
  readRecords: ReadRecords,
  list: DiagnosticList,
): void {
  readRecords(kind, readPieces(pieces, recordKinds[kind].schema, list));
}
