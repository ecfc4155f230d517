import type { System } from '../../checks/system.ts';
import type { Asked } from '../../enter/form/lay-out.ts';
import { formKinds } from '../../enter/form/lay-out.ts';
import { nearest } from '../../load/nearest.ts';
import type { Mistake } from '../../report/sentences/notices.ts';
import { kindCalled, nearestKind } from '../options/find-kind.ts';
import { folded } from '../options/find-name.ts';

const monthlyNames = ['monthly', '月报', '每月'];

/** Which form is asked for: by its English name, by its title, or by the name of a roster. */
export function readAsked(typed: string, { rosters }: System): { readonly asked: Asked } | Mistake {
  const wanted = folded(typed);
  const is = (name: string): boolean => folded(name) === wanted;
  if (monthlyNames.some(is)) return { asked: { what: 'monthly' } };
  const roster = rosters.find(({ id, title }) => is(id) || is(title));
  if (roster !== undefined) return { asked: { what: 'roster', roster } };
  const kind = kindCalled(typed);
  if (kind !== undefined)
    return formKinds.includes(kind) ? { asked: { what: 'kind', kind } } : { code: 'no-form-of', kind };
  const known = ['monthly', ...formKinds];
  const others = rosters.map(({ id }) => id);
  return {
    code: 'unknown-form',
    found: typed,
    nearest: nearest(typed, [...known, ...others]) ?? nearestKind(typed, formKinds),
    known,
  };
}
