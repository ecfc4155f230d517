import { within } from '../model/day.ts';
import type { Seal } from '../model/seal.ts';
import type { AnyRecord } from '../records/index.ts';
import { subjectIds } from './by-subject.ts';

/** Whether a record happened in the days of a sealed ledger and, where that is one unit's, speaks of the unit. */
export function isOfSealed(seal: Seal, record: AnyRecord): boolean {
  return (
    within(record.on, seal) && (seal.unit === undefined || subjectIds(record, 'unit', '').includes(seal.unit))
  );
}
