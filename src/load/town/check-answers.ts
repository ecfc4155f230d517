/** Whether an answer names a unit that the directive asks something of; any other would settle nothing, unseen. */
import type { Loading } from '../check-fields.ts';
import { suggest } from '../nearest.ts';
import type { RecordDraft } from './draft.ts';
import type { Linked } from './linked.ts';
import type { RecordIds } from './record-ids.ts';

function unitsOf({ unit, parts }: Extract<Linked, { kind: 'directive' }>): readonly string[] {
  return [...new Set([unit, ...(parts ?? []).map((part) => part.unit)])];
}

/** Reports answers by a unit that was not asked. */
export function checkAnswers(draft: RecordDraft, ids: RecordIds, { list, locate }: Loading): void {
  for (const drafted of draft.records) {
    const { linked, source } = drafted;
    if (linked.kind !== 'answer' || linked.unit === undefined) continue;
    const asked = ids.get(linked.directive)?.by.linked;
    if (asked?.kind !== 'directive') continue;
    const units = unitsOf(asked);
    if (units.includes(linked.unit)) continue;
    const { nearest, known } = suggest(linked.unit, units);
    list.add('unknown-item', locate(source, ['unit'], 'value'), {
      found: linked.unit,
      nearest,
      known,
      of: asked.title,
    });
    drafted.bad = true;
  }
}
