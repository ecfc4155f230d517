/** Whether an answer names a unit that the directive asks something of; any other would settle nothing, unseen. */
import type { RecordOf } from '../../records/index.ts';
import type { Loading } from '../check-fields.ts';
import { suggest } from '../nearest.ts';
import type { RecordDraft } from './draft.ts';
import type { RecordIds } from './record-ids.ts';

function unitsOf({ unit, parts }: RecordOf<'directive'>): readonly string[] {
  return [...new Set([unit, ...(parts ?? []).map((part) => part.unit)])];
}

/** Reports answers by a unit that was not asked. */
export function checkAnswers(draft: RecordDraft, ids: RecordIds, { list, locate }: Loading): void {
  for (const drafted of draft.records) {
    const { record, source } = drafted;
    if (record.kind !== 'answer' || record.unit === undefined) continue;
    const asked = ids.get(record.directive)?.by.record;
    if (asked?.kind !== 'directive') continue;
    const units = unitsOf(asked);
    if (units.includes(record.unit)) continue;
    const { nearest, known } = suggest(record.unit, units);
    list.add('unknown-item', locate(source, ['unit'], 'value'), {
      found: record.unit,
      nearest,
      known,
      of: asked.title,
    });
    drafted.bad = true;
  }
}
