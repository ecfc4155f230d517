/** Rules of appraisal for tests, and ways to read what came out. */
import { appraise } from '../../src/assess/appraise.ts';
import type { ComponentResult, TownAppraisal, UnitAppraisal } from '../../src/assess/appraisal.ts';
import type { SystemStandard } from '../../src/checks/system.ts';
import type { Appraisal, AppraisalMeasure } from '../../src/model/pack-files.ts';
import { aSystem, aTown } from './a-town.ts';
import type { TownChange } from './a-town.ts';
import { day } from './days.ts';

const sources = [{ source: '测试', weight: 'rule' }] as const;
const component = (id: AppraisalMeasure, points: number) => ({ id, title: id, points, sources });

export const rules: Appraisal = {
  components: [
    component('tasks-on-time', 25),
    component('standards-met', 20),
    component('rectification-rate', 15),
    component('rectification-speed', 10),
    component('no-relapse', 10),
    component('materials', 10),
    component('inspections', 10),
  ],
  praise: { each: 1, most: 3, sources },
  deductions: { each: 2, most: 10, sources },
  grades: [
    { id: '优秀', worth: 90 },
    { id: '良好', worth: 80 },
    { id: '合格', worth: 60 },
  ],
  'grade-sources': sources,
  groups: [
    { id: '镇属', types: ['镇属'] },
    { id: '村（社区）', types: ['村', '社区'] },
  ],
  share: 'appraisal-share',
};

export function appraised(
  change: TownChange,
  on = '2022-06-30',
  standards: readonly SystemStandard[] = [],
): TownAppraisal {
  return appraise(aSystem(standards), aTown(change), { on: day(on) }, rules);
}

export function unitIn({ groups, unranked }: TownAppraisal, name: string): UnitAppraisal {
  const unit = [...groups.flatMap((group) => group.units), ...unranked].find((each) => each.unit === name);
  if (unit === undefined) throw new Error(`no unit ${name}`);
  return unit;
}

export function part(unit: UnitAppraisal, id: AppraisalMeasure): ComponentResult {
  const found = unit.components.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no component ${id}`);
  return found;
}

/** `done/asked` of a component. */
export function share(unit: UnitAppraisal, id: AppraisalMeasure): string {
  const { done, asked } = part(unit, id);
  return `${String(done)}/${String(asked)}`;
}
