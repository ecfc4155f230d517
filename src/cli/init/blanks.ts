/** The blanks of the plan that a town fills: what the pack suggests, what the town had, what somebody types. */
import type { System, SystemParameter } from '../../checks/system.ts';
import { readTarget, shareParameters } from '../../load/read-target.ts';
import type { TargetRules, Written } from '../../load/read-target.ts';
import type { ParameterValue } from '../../model/parameter-value.ts';
import type { AdoptedTarget } from '../../records/town.ts';
import type { DiagnosticArgs } from '../../model/diagnostic.ts';
import { readDay } from '../options/parse-day.ts';
import { sameDayIn } from './phases.ts';

/** A blank: civic's own rules have a default and are none. */
export interface Blank {
  readonly parameter: SystemParameter;
  /** The pack's suggestion, where it can be adopted this year. */
  readonly suggested: Written | undefined;
  /** What the town had last, where it can be adopted again. */
  readonly last: Written | undefined;
}

export function targetRules(system: System, year: number): TargetRules {
  const checks = system.standards.flatMap((standard) => standard.checks);
  return {
    grades: system.grading.grades.map(({ id }) => id),
    shares: shareParameters(checks, system.metrics),
    year,
  };
}

/** A value as it is written in civic.yaml. */
export function writtenValue(value: ParameterValue): Written {
  switch (value.form) {
    case 'target': {
      const { target } = value;
      if (target.kind === 'bound') return target.bound.shown;
      return Object.fromEntries(target.bands.steps.map(({ grade, threshold }) => [grade, threshold.shown]));
    }
    case 'count':
      return value.count;
    case 'day':
      return value.day;
    case 'text':
      return value.text;
  }
}

function adoptable(parameter: SystemParameter, written: Written | undefined, rules: TargetRules) {
  const read = written === undefined ? undefined : readTarget(parameter, written, rules);
  return read === undefined || 'wrong' in read ? undefined : writtenValue(read.value);
}

/** A day comes again on the same day of the new year. */
function again(value: ParameterValue, year: number): Written {
  return value.form === 'day' ? sameDayIn(year, value.day) : writtenValue(value);
}

/** The blanks of a pack, in its order; `had` are the values a town adopted the year before. */
export function blanksOf(system: System, year: number, had: readonly AdoptedTarget[] = []): readonly Blank[] {
  const rules = targetRules(system, year);
  const newest = new Map<string, AdoptedTarget>();
  for (const target of had) {
    const other = newest.get(target.parameter);
    if (other === undefined || other.from <= target.from) newest.set(target.parameter, target);
  }
  return system.parameters.flatMap((parameter) => {
    const last = newest.get(parameter.id);
    if (parameter.default !== undefined && last === undefined) return [];
    return [
      {
        parameter,
        suggested: adoptable(parameter, parameter.suggestion?.value, rules),
        last: adoptable(parameter, last && again(last.value, year), rules),
      },
    ];
  });
}

/** `A ≥ 100%，B > 90%` by grade; undefined where no grade is named. */
function bandsIn(typed: string, grades: readonly string[]): Readonly<Record<string, string>> | undefined {
  const bands = typed.split(/[,，;；·、]/u).map((part) => {
    const text = part.trim();
    const grade = grades.find(
      (each) => text.startsWith(each) && !/^[\p{L}\p{N}]/u.test(text.slice(each.length)),
    );
    const bound = grade === undefined ? '' : text.slice(grade.length).replace(/^\s*[:：]?\s*/u, '');
    return [grade ?? '', bound] as const;
  });
  return bands.every(([grade, bound]) => grade !== '' && bound !== '')
    ? Object.fromEntries(bands)
    : undefined;
}

/** What was typed, in the spelling of the files: `９５％`, `7：30`, `6月15日`, `20元`. */
function plainly(parameter: SystemParameter, typed: string, rules: TargetRules): Written {
  const text = typed.normalize('NFKC').trim();
  const { unit = '' } = parameter;
  const cut = unit !== '' && text.endsWith(unit) ? text.slice(0, -unit.length).trim() : text;
  const bare = /^[\d.]+$/u.test(cut) ? cut : text;
  switch (parameter.form) {
    case 'bound':
      return bandsIn(text, rules.grades) ?? text;
    case 'day':
      return readDay(text) ?? text;
    case 'time':
      return text.replace(/^(\d):/u, '0$1:');
    case 'money':
    case 'count':
    case 'year':
      return bare;
    case 'text':
      return typed.trim();
  }
}

/** A value as typed, as it will be written; or why it cannot be one. */
export function readTyped(
  parameter: SystemParameter,
  typed: string,
  rules: TargetRules,
): { readonly value: Written } | { readonly wrong: DiagnosticArgs['parameter-out-of-range'] } {
  const read = readTarget(parameter, plainly(parameter, typed, rules), rules);
  return 'wrong' in read ? read : { value: writtenValue(read.value) };
}
