/** The bound of a gate rule: a whole number for what is counted, a share for the score; compared exactly. */
import { compare, parseRatio, ratioOf, writingOf } from './ratio.ts';
import type { Ratio } from './ratio.ts';
import { parseThreshold, reaches } from './threshold.ts';
import type { Threshold } from './threshold.ts';

/** What a rule counts. */
export const gateCounts = ['短板', '问题', '测评标准', '自评得分'] as const;
export type GateCount = (typeof gateCounts)[number];

export interface GateBound {
  readonly op: Threshold['op'] | '=';
  readonly value: Ratio;
  /** As printed: `≤ 0`, `≥ 85%`. */
  readonly shown: string;
}

/**
 * Why a bound will not do. `percent`: a share for a count; `not-percent`: a number for the score; `at-most`: the score
 * is only ever held to a least value, since what is unknown counts as lost; `needs-sign`: of standards neither more nor
 * fewer is plainly better; `never-broken`, `never-holds`: the rule says nothing.
 */
export const wrongBounds = [
  'unreadable',
  'percent',
  'not-whole',
  'not-percent',
  'at-most',
  'needs-sign',
  'never-broken',
  'never-holds',
] as const;
export type WrongBound = (typeof wrongBounds)[number];

const whole = ratioOf(1, 1);

function readSigned(text: string, up: boolean): GateBound | undefined {
  const exactly = /^=+\s*(.+)$/u.exec(text)?.[1];
  if (exactly === undefined) return parseThreshold(text, up);
  const value = parseRatio(exactly);
  return value && { op: '=', value, shown: `= ${value.shown}` };
}

function whyNoShare({ op, value }: GateBound): WrongBound | undefined {
  if (writingOf(value.shown) === 'plain') return 'not-percent';
  if (op !== '>=' && op !== '>') return 'at-most';
  const order = compare(value, whole);
  if (order > 0 || (order === 0 && op === '>') || value.d === 0n) return 'never-holds';
  return op === '>=' && value.n === 0n ? 'never-broken' : undefined;
}

function whyNoCount({ op, value }: GateBound): WrongBound | undefined {
  if (writingOf(value.shown) !== 'plain') return 'percent';
  if (value.n % value.d !== 0n) return 'not-whole';
  if (value.n > 0n) return undefined;
  return op === '>=' ? 'never-broken' : op === '<' ? 'never-holds' : undefined;
}

/** Reads a bound: without a sign a count may not exceed it, and the score must reach it. */
export function readGateBound(count: GateCount, written: string | number): GateBound | WrongBound {
  const text = String(written).normalize('NFKC').trim();
  const isScore = count === '自评得分';
  const bound = readSigned(text, isScore);
  if (bound === undefined) return 'unreadable';
  const why = isScore ? whyNoShare(bound) : whyNoCount(bound);
  if (why !== undefined) return why;
  return count === '测评标准' && /^\d/u.test(text) && bound.value.n > 0n ? 'needs-sign' : bound;
}

/** Whether a value keeps within a bound. */
export function keeps(value: Ratio, { op, ...bound }: GateBound): boolean {
  return op === '=' ? compare(value, bound.value) === 0 : reaches(value, { op, ...bound });
}
