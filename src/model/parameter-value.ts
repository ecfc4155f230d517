import { parseDay } from './day.ts';
import type { Day } from './day.ts';
import type { Parameter } from './pack-files.ts';
import { parseThreshold } from './threshold.ts';
import type { Target } from './threshold.ts';

/** A value of a parameter, read according to the parameter's form. */
export type ParameterValue =
  | { readonly form: 'target'; readonly target: Target }
  | { readonly form: 'count'; readonly count: number }
  | { readonly form: 'day'; readonly day: Day }
  | { readonly form: 'text'; readonly text: string };

const time = /^([01]\d|2[0-3]):[0-5]\d$/;
const money = /^\d{1,9}(\.\d{1,2})?$/;

/**
 * Reads what was written for a parameter; undefined when it is no value of its form.
 * `grades` are the pack's grades from best to worst: bands name all but those below `otherwise`.
 */
export function readParameter(
  parameter: Parameter,
  written: string | number | Readonly<Record<string, string>>,
  grades: readonly string[],
): ParameterValue | undefined {
  if (typeof written === 'object') return readBands(parameter, written, grades);
  const text = String(written);
  switch (parameter.form) {
    case 'bound': {
      const bound = parseThreshold(text, parameter.direction !== 'down');
      return bound && { form: 'target', target: { kind: 'bound', bound } };
    }
    case 'count':
    case 'year':
      return /^\d{1,9}$/.test(text) ? { form: 'count', count: Number(text) } : undefined;
    case 'day': {
      const day = parseDay(text);
      return day && { form: 'day', day };
    }
    case 'time':
      return time.test(text) ? { form: 'text', text } : undefined;
    case 'money':
      return money.test(text) ? { form: 'text', text } : undefined;
    case 'text':
      return { form: 'text', text };
  }
}

function readBands(
  parameter: Parameter,
  written: Readonly<Record<string, string>>,
  grades: readonly string[],
): ParameterValue | undefined {
  const steps = [];
  for (const grade of grades) {
    const text = written[grade];
    if (text === undefined) break;
    const threshold = parseThreshold(text, parameter.direction !== 'down');
    if (!threshold) return undefined;
    steps.push({ grade, threshold });
  }
  const otherwise = grades[steps.length];
  // Bands start at the best grade without a hole, and leave a grade for whatever reaches none of them.
  if (parameter.form !== 'bound' || steps.length === 0 || otherwise === undefined) return undefined;
  if (steps.length !== Object.keys(written).length) return undefined;
  return { form: 'target', target: { kind: 'bands', bands: { steps, otherwise } } };
}
