import type { EnteredLater } from '../records/record-book.ts';
import type { LateEntry } from './assessment.ts';
import { citeOf } from './proof.ts';

/** 补录 as the judgement tells of them; they come newest first. */
export function listLate(late: readonly EnteredLater[]): readonly LateEntry[] {
  return late.map(({ record, days }) => ({
    cite: citeOf(record),
    kind: record.kind,
    filed: record.filed,
    days,
  }));
}
