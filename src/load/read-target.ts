/** Values of parameters as the pack or the town writes them, and why one is impossible. */
import type { Check } from '../checks/index.ts';
import type { DiagnosticArgs } from '../model/diagnostic.ts';
import { readParameter } from '../model/parameter-value.ts';
import type { ParameterValue } from '../model/parameter-value.ts';
import type { Metric, Parameter } from '../model/pack-files.ts';
import { compare, parseRatio, ratioOf } from '../model/ratio.ts';
import type { Target } from '../model/threshold.ts';

export type Written = string | number | Readonly<Record<string, string>>;
type OutOfRange = DiagnosticArgs['parameter-out-of-range'];

/** What a value is held against besides its own form. */
export interface TargetRules {
  /** From best to worst. */
  readonly grades: readonly string[];
  /** Parameters that bound a share: more than the whole is impossible. */
  readonly shares: ReadonlySet<string>;
  /** The town's year, for days. */
  readonly year: number | undefined;
}

/** Parameters that some check holds a share against; a completion may exceed 100 %. */
export function shareParameters(checks: Iterable<Check>, metrics: readonly Metric[]): Set<string> {
  const forms = new Map(metrics.map((metric) => [metric.id, metric.form]));
  const shares = new Set<string>();
  for (const check of checks) {
    const form = check.kind === 'metric' ? forms.get(check.metric) : undefined;
    const bounded = check.kind === 'survey' || form === 'share' || form === 'area' || form === 'stated';
    if (bounded && 'parameter' in check) shares.add(check.parameter);
  }
  return shares;
}

/** Whether every bound of a target can be reached by a share. */
export function within100(target: Target): boolean {
  const whole = ratioOf(1, 1);
  const bounds = target.kind === 'bound' ? [target.bound] : target.bands.steps.map((step) => step.threshold);
  return bounds.every(
    (bound) => compare(bound.value, whole) <= 0 && !(bound.op === '>' && compare(bound.value, whole) === 0),
  );
}

/** Whether better grades ask for more. */
export function inOrder(target: Target, up: boolean): boolean {
  if (target.kind === 'bound') return true;
  const { steps } = target.bands;
  return steps.every(({ threshold }, i) => {
    const better = steps[i - 1]?.threshold;
    if (better === undefined) return true;
    const order = compare(better.value, threshold.value);
    const strict = better.op.length < threshold.op.length;
    return up ? order > 0 || (order === 0 && strict) : order < 0 || (order === 0 && strict);
  });
}

function showWritten(written: Written): string {
  if (typeof written !== 'object') return String(written);
  return Object.entries(written)
    .map(([grade, bound]) => `${grade}: ${bound}`)
    .join(', ');
}

/** Reads a value of a parameter, or says why it cannot be one. */
export function readTarget(
  parameter: Parameter,
  written: Written,
  rules: TargetRules,
): { readonly value: ParameterValue } | { readonly wrong: OutOfRange } {
  const wrong = (why: OutOfRange['why']) => ({
    wrong: {
      parameter: parameter.id,
      title: parameter.title,
      form: parameter.form,
      found: showWritten(written),
      why,
      grades: rules.grades,
    },
  });
  const value = readParameter(parameter, written, rules.grades);
  if (value === undefined) {
    const bands =
      parameter.form === 'bound' &&
      typeof written === 'object' &&
      Object.values(written).every((each) => parseRatio(each.replace(/^\D+/u, '')));
    return wrong(bands ? 'bands' : 'unreadable');
  }
  if (value.form === 'target') {
    if (rules.shares.has(parameter.id) && !within100(value.target)) return wrong('above-100');
    if (!inOrder(value.target, parameter.direction !== 'down')) return wrong('bands-order');
  }
  if (value.form === 'day' && rules.year !== undefined && Number(value.day.slice(0, 4)) !== rules.year) {
    return wrong('outside-year');
  }
  return { value };
}
