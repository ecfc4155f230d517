/** What the forms of the example's units are made from. */
import { assessOn } from '../../src/assess/assess.ts';
import type { Basis } from '../../src/assess/basis.ts';
import { gatherFacts } from '../../src/cli/form/gather-facts.ts';
import type { FormFacts } from '../../src/enter/form/facts.ts';
import { sheetNames } from '../../src/workbook/sheet-names.ts';
import { landuOn } from './landu.ts';

export const naming = { file: '某单位', sheets: sheetNames };

export function factsIn(basis: Basis, id: string, within = 30): FormFacts {
  const unit = basis.town.units.find((each) => each.id === id);
  if (unit === undefined) throw new Error(`no unit ${id}`);
  return gatherFacts(basis, assessOn(basis), within)(unit);
}

const known = new Map<string, Promise<FormFacts>>();

/** Of a unit of the example town; gathered once a day and unit. */
export function landuFacts(id: string, on = '2022-06-30'): Promise<FormFacts> {
  const key = `${id} ${on}`;
  const facts = known.get(key) ?? landuOn(on).then((basis) => factsIn(basis, id));
  known.set(key, facts);
  return facts;
}
