import { nearest } from '../nearest.ts';
import type { RecordOf } from '../../records/index.ts';
import type { RuleContext } from './rule.ts';

/** The columns of a roster are those its kind declares. */
export function checkRoster(record: RecordOf<'roster'>, { system, report }: RuleContext): void {
  const kind = system.rosters.find((each) => each.id === record.list);
  if (kind === undefined) return;
  const allowed = kind.fields.map((field) => field.id);
  record.entries.forEach((entry, i) => {
    for (const key of Object.keys(entry)) {
      if (allowed.includes(key)) continue;
      const free = allowed.filter((column) => !Object.hasOwn(entry, column));
      const of = { zh: kind.title, en: kind.title };
      report('unknown-key', ['entries', i, key], 'key', { key, nearest: nearest(key, free), allowed, of });
    }
  });
}
