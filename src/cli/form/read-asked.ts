import type { System } from '../../checks/system.ts';
import type { Asked } from '../../enter/form/lay-out.ts';
import { formKinds } from '../../enter/form/lay-out.ts';
import { sheetTitles } from '../../enter/form/sheet-words.ts';
import { nearest } from '../../load/nearest.ts';
import { recordKindNames, recordKinds } from '../../records/index.ts';
import type { RecordKindName } from '../../records/index.ts';
import type { Mistake } from '../../report/sentences/notices.ts';
import { folded } from '../options/find-name.ts';

const monthlyNames = ['monthly', '月报', '每月'];

function namesOf(kind: RecordKindName): readonly string[] {
  const [zh, en] = recordKinds[kind].titles;
  return [kind, zh, en, ...(sheetTitles[kind] === undefined ? [] : [sheetTitles[kind]])];
}

/** Which form is asked for: by its English name, by its title, or by the name of a roster. */
export function readAsked(typed: string, { rosters }: System): { readonly asked: Asked } | Mistake {
  const wanted = folded(typed);
  const is = (name: string): boolean => folded(name) === wanted;
  if (monthlyNames.some(is)) return { asked: { what: 'monthly' } };
  const kind = recordKindNames.find((each) => namesOf(each).some(is));
  if (kind !== undefined) {
    return formKinds.includes(kind) ? { asked: { what: 'kind', kind } } : { code: 'no-form-of', kind };
  }
  const roster = rosters.find(({ id, title }) => is(id) || is(title));
  if (roster !== undefined) return { asked: { what: 'roster', roster } };
  const known = ['monthly', ...formKinds];
  return {
    code: 'unknown-form',
    found: typed,
    nearest: nearest(typed, [...known, ...formKinds.flatMap(namesOf), ...rosters.map(({ id }) => id)]),
    known,
  };
}
