/** What the forms of the example's units are made from. */
import { assessOn } from '../../src/assess/assess.ts';
import type { Basis } from '../../src/assess/basis.ts';
import { gatherFacts } from '../../src/cli/form/gather-facts.ts';
import type { FormFacts } from '../../src/enter/form/facts.ts';
import { sheetNames } from '../../src/workbook/sheet-names.ts';
import { landuOn } from './landu.ts';

export const naming = { file: '某单位', sheets: sheetNames };

/** What the forms of a town's units are made from. */
export function factsOf(basis: Basis, within = 30): (id: string) => FormFacts {
  const gathered = gatherFacts(basis, assessOn(basis), within);
  return (id) => {
    const unit = basis.town.units.find((each) => each.id === id);
    if (unit === undefined) throw new Error(`no unit ${id}`);
    return gathered(unit);
  };
}

const known = new Map<string, Promise<(id: string) => FormFacts>>();

/** Of a unit of the example town; the town is judged once a day. */
export async function landuFacts(id: string, on = '2022-06-30'): Promise<FormFacts> {
  const ofDay = known.get(on) ?? landuOn(on).then((basis) => factsOf(basis));
  known.set(on, ofDay);
  return (await ofDay)(id);
}
