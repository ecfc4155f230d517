import type { RecordOf } from '../../records/index.ts';
import { suggest } from '../nearest.ts';
import type { RuleContext } from './rule.ts';

/** What is looked at belongs to the kind of site; what was left out or excused says why. */
export function checkInspection(
  record: RecordOf<'inspection'>,
  { system, siteKinds, report, needs }: RuleContext,
): void {
  const kind = record.site === undefined ? undefined : siteKinds.get(record.site);
  const of = system.siteKinds.filter((each) => record.site === undefined || each.id === kind);
  const known = new Set(of.flatMap((each) => each.items.map((item) => item.id)));
  record.items?.forEach(({ item, result, reason }, i) => {
    // The kind of a site that is wrong itself is not known.
    if (of.length > 0 && !known.has(item)) {
      const { nearest, known: some } = suggest(item, known, 30);
      report('unknown-item', ['items', i, 'item'], 'value', {
        found: item,
        nearest,
        known: some,
        of: kind ?? system.id,
      });
    }
    if ((result === '豁免' || result === '不涉及') && reason === undefined) {
      needs('reason', { key: 'result', value: result }, ['items', i]);
    }
  });
}
