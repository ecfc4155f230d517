import type { RecordOf } from '../../records/index.ts';
import { recordsIn } from './records.ts';
import type { LedgerFacts } from './sheet.ts';

/** The activities of a ledger's days, whatever became of them, oldest first. */
export function activitiesIn(facts: LedgerFacts): readonly RecordOf<'activity'>[] {
  return recordsIn('activity', facts).filter((record) => record.kind === 'activity');
}
