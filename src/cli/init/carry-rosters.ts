/**
 * The newest roster of each standing list, unit and place, as a record of 1 January that says where it is from. What is
 * registered as it happens belongs to its year: carried over, last year's praise would prove this year's. `ref` stays
 * what it is, the number of a document: the former record is named in the note. Photos and papers stay in last year's
 * folder.
 */
import type { Basis } from '../../assess/basis.ts';
import type { WrittenGroup } from '../../enter/block-form.ts';
import { firstOfYear } from '../../model/day.ts';
import type { CarryInto } from './carry-problems.ts';

export function carryRosters(
  basis: Basis,
  into: CarryInto,
): { readonly rosters: readonly WrittenGroup[]; readonly yearly: number; readonly unknown: number } {
  const lists = new Map(into.system.rosters.map((kind) => [kind.id, kind]));
  const seen = new Set<string>();
  const rosters: WrittenGroup[] = [];
  let yearly = 0;
  let unknown = 0;
  for (const roster of basis.cut.recordsOf('roster')) {
    const { list, unit, site, zone, entries, note, key, on } = roster;
    const place = [list, unit, site, zone].join('\u0000');
    if (seen.has(place)) continue;
    seen.add(place);
    const kind = lists.get(list);
    if (kind?.yearly === true) {
      yearly += 1;
      continue;
    }
    const columns = kind?.fields.map((field) => field.id);
    const isKnown =
      columns !== undefined &&
      entries.every((entry) => Object.keys(entry).every((column) => columns.includes(column))) &&
      (site === undefined || into.sites.has(site)) &&
      (zone === undefined || into.zones.has(zone));
    if (!isKnown) {
      unknown += 1;
      continue;
    }
    const from = roster.id === undefined ? `${on} 的名册` : `${on} 的名册 ${key}`;
    rosters.push({
      on: firstOfYear(into.year),
      list,
      unit,
      site,
      zone,
      entries,
      'held-at': roster['held-at'],
      ref: roster.ref,
      'seen-by': roster['seen-by'],
      note: [note, `由上年结转：${from}，核对以后另记新名册`].filter((each) => each !== undefined).join('；'),
    });
  }
  return { rosters, yearly, unknown };
}
