import { ascending } from '../model/order.ts';
import type { System } from '../checks/system.ts';
import type { Day } from '../model/day.ts';
import { readParameter } from '../model/parameter-value.ts';
import type { ParameterValue } from '../model/parameter-value.ts';
import type { Target } from '../model/threshold.ts';
import type { Town } from '../records/town.ts';

/** What a town has adopted, by parameter and day. A pack's suggestion is not among it. */
export interface Targets {
  /**
   * The value in force on a day. Before the first adoption the earliest one adopted by the cut-off serves, so that a
   * figure of January can be judged by the target set in February; then civic's own default, if the pack has one.
   */
  valueOn(parameter: string, day: Day): ParameterValue | undefined;
  /** A whole number of a parameter on the cut-off day. */
  count(parameter: string): number | undefined;
  /** The bound or bands of a check that names a parameter or writes its own. */
  targetOn(check: TargetSource, day: Day): Target | undefined;
}

export interface TargetSource {
  readonly parameter?: string;
  readonly target?: string | Readonly<Record<string, string>>;
}

/** Collects the adopted values of a town. */
export function collectTargets(system: System, town: Town, on: Day): Targets {
  const defaults = new Map(system.parameters.map((parameter) => [parameter.id, parameter.read]));
  const grades = system.grading.grades.map((grade) => grade.id);
  const adopted = new Map<string, { readonly from: Day; readonly value: ParameterValue }[]>();
  for (const target of town.targets) {
    if (target.from > on) continue;
    const list = adopted.get(target.parameter) ?? [];
    list.push(target);
    adopted.set(target.parameter, list);
  }
  for (const list of adopted.values()) list.sort((a, b) => ascending(a.from, b.from));

  const valueOn = (parameter: string, day: Day): ParameterValue | undefined => {
    const list = adopted.get(parameter);
    const inForce = list?.findLast((each) => each.from <= day) ?? list?.[0];
    return inForce?.value ?? defaults.get(parameter);
  };
  const fixed = new Map<TargetSource, Target | undefined>();
  const ownTarget = (check: TargetSource): Target | undefined => {
    if (!fixed.has(check)) {
      const asBound = { id: '', title: '', form: 'bound', direction: 'up' } as const;
      const value = check.target === undefined ? undefined : readParameter(asBound, check.target, grades);
      fixed.set(check, value?.form === 'target' ? value.target : undefined);
    }
    return fixed.get(check);
  };
  return {
    valueOn,
    count: (parameter) => {
      const value = valueOn(parameter, on);
      return value?.form === 'count' ? value.count : undefined;
    },
    targetOn: (check, day) => {
      if (check.parameter === undefined) return ownTarget(check);
      const value = valueOn(check.parameter, day);
      return value?.form === 'target' ? value.target : undefined;
    },
  };
}
