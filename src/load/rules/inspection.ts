import type { RecordOf } from '../../records/index.ts';
import type { System } from '../../checks/system.ts';
import { suggest } from '../nearest.ts';
import type { RuleContext } from './rule.ts';

/** No kind is called so. */
const anyKind = '';

/** What can be looked at, by kind of site: hundreds of inspections are of the same few kinds. */
const itemsOfKinds = new WeakMap<System, Map<string | undefined, ReadonlySet<string>>>();

/** What can be looked at at a kind of site, or at `anyKind`; nothing if the kind is not known. */
function itemsOf(system: System, kind: string | undefined): ReadonlySet<string> {
  const kinds = itemsOfKinds.get(system) ?? new Map<string | undefined, ReadonlySet<string>>();
  itemsOfKinds.set(system, kinds);
  let known = kinds.get(kind);
  if (known === undefined) {
    const of = system.siteKinds.filter((each) => kind === anyKind || each.id === kind);
    known = new Set(of.flatMap((each) => each.items.map((item) => item.id)));
    kinds.set(kind, known);
  }
  return known;
}

/** What is looked at belongs to the kind of site; what was left out or excused says why. */
export function checkInspection(
  record: RecordOf<'inspection'>,
  { system, siteKinds, report, needs }: RuleContext,
): void {
  const kind = record.site === undefined ? undefined : siteKinds.get(record.site);
  const known = itemsOf(system, record.site === undefined ? anyKind : kind);
  record.items?.forEach(({ item, result, reason }, i) => {
    // The kind of a site that is wrong itself is not known.
    if (known.size > 0 && !known.has(item)) {
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
