import { compare, parseRatio } from './ratio.ts';
import type { Ratio } from './ratio.ts';

/** A bound a reading is held against: `≥ 98%`, `> 90%`, `≤ 5`. */
export interface Threshold {
  readonly op: '>=' | '>' | '<=' | '<';
  readonly value: Ratio;
  /** As printed: `≥ 98%`. */
  readonly shown: string;
}

/** Bands from best to worst: the first that holds names the grade; when none holds, the grade is `otherwise`. */
export interface Bands {
  readonly steps: readonly { readonly grade: string; readonly threshold: Threshold }[];
  readonly otherwise: string;
}

/** What a town adopted for a blank of the plan: one bound, or bands. */
export type Target =
  { readonly kind: 'bound'; readonly bound: Threshold } | { readonly kind: 'bands'; readonly bands: Bands };

const shape = /^(>=|>|<=|<|≥|≤|＞|＜)?\s*(\S.*)$/u;
const written = { '>=': '≥', '>': '>', '<=': '≤', '<': '<' } as const;
const canonical: Readonly<Record<string, Threshold['op']>> = {
  '>=': '>=',
  '≥': '>=',
  '>': '>',
  '＞': '>',
  '<=': '<=',
  '≤': '<=',
  '<': '<',
  '＜': '<',
};

/** Reads a bound; without a sign, `up` (more is better) decides between ≥ and ≤. */
export function parseThreshold(text: string, up: boolean): Threshold | undefined {
  const match = shape.exec(text.trim());
  const value = match?.[2] === undefined ? undefined : parseRatio(match[2].trim());
  if (!match || !value) return undefined;
  const op = match[1] === undefined ? (up ? '>=' : '<=') : (canonical[match[1]] ?? '>=');
  return { op, value, shown: `${written[op]} ${value.shown}` };
}

/** Whether a reading reaches a bound, compared exactly. */
export function reaches(reading: Ratio, bound: Threshold): boolean {
  const order = compare(reading, bound.value);
  switch (bound.op) {
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '<':
      return order < 0;
  }
}

/** The grade a reading earns in bands. */
export function gradeIn(reading: Ratio, bands: Bands): string {
  return bands.steps.find((step) => reaches(reading, step.threshold))?.grade ?? bands.otherwise;
}

/** A target as printed: `≥ 98%`, or `A ≥ 100% · B > 90% · C`. */
export function showTarget(target: Target): string {
  if (target.kind === 'bound') return target.bound.shown;
  const steps = target.bands.steps.map((step) => `${step.grade} ${step.threshold.shown}`);
  return [...steps, target.bands.otherwise].join(' · ');
}
