import { parseDay, parseMonth } from '../../src/model/day.ts';
import type { Day, Month } from '../../src/model/day.ts';
import { parsePeriod } from '../../src/model/period.ts';
import type { Period } from '../../src/model/period.ts';
import { parseRatio } from '../../src/model/ratio.ts';
import type { Ratio } from '../../src/model/ratio.ts';
import { parseThreshold } from '../../src/model/threshold.ts';
import type { Target } from '../../src/model/threshold.ts';
import type { Cite } from '../../src/checks/common.ts';
import type { Grading } from '../../src/checks/grading.ts';

function sure<T>(value: T | undefined, text: string): T {
  if (value === undefined) throw new Error(`the test wrote something unreadable: ${text}`);
  return value;
}

export const day = (text: string): Day => sure(parseDay(text), text);
export const month = (text: string): Month => sure(parseMonth(text), text);
export const period = (text: string): Period => sure(parsePeriod(text), text);
export const ratio = (text: string): Ratio => sure(parseRatio(text), text);
export const atLeast = (text: string): Target => ({
  kind: 'bound',
  bound: sure(parseThreshold(text, true), text),
});

/** Bands of the pack: A, B, and C for the rest. */
export const bandsOf = (a: string, b: string): Target => ({
  kind: 'bands',
  bands: {
    steps: [
      { grade: 'A', threshold: sure(parseThreshold(a, true), a) },
      { grade: 'B', threshold: sure(parseThreshold(b, true), b) },
    ],
    otherwise: 'C',
  },
});

export const grading: Grading = {
  grades: [
    { id: 'A', worth: 100 },
    { id: 'B', worth: 66 },
    { id: 'C', worth: 33 },
    { id: 'D', worth: 0 },
  ],
  lowestMet: 'B',
};

export const cite = (key: string, on = '2022-03-01'): Cite => ({
  key,
  on: day(on),
  at: { file: `records/${key}.yaml`, line: 1, col: 1 },
});
