/** Diagnostics of what a file means: names, days and figures, the town's settings, the pack. */
import type { Day } from './day.ts';
import type { Named } from './diagnostic-text.ts';
import type { Cadence } from './period.ts';
import type { Place } from './place.ts';
import type { ProblemState, RefusedWhy } from './problem-events.ts';
import type { RefKind } from './schema.ts';

/** A name nobody bears. */
export interface UnknownName {
  readonly found: string;
  readonly nearest: string | undefined;
  /** Some of the names there are, the nearest first. */
  readonly known: readonly string[];
  /** How many there are. */
  readonly total: number;
  /** The name is known, but as something else: a site where a unit is asked for. */
  readonly is: RefKind | undefined;
}

type UnknownNames = { readonly [R in RefKind as `unknown-${R}`]: UnknownName };

/** Codes of names. */
export interface NameArgs extends UnknownNames {
  /** A thing to look at, a material to hand in, a check: known only within `of`. */
  'unknown-item': {
    readonly found: string;
    readonly nearest: string | undefined;
    readonly known: readonly string[];
    readonly of: string;
  };
  'unknown-pack': { readonly found: string; readonly known: string };
  'duplicate-id': { readonly id: string; readonly title: Named; readonly first: Place };
  /** Two records without ids say the same under these keys. */
  'look-alike': { readonly first: Place; readonly keys: readonly string[] };
}

/** Why a reading is impossible for the form of its metric. */
export type RatioWhy =
  | 'unreadable'
  | 'not-a-fraction'
  | 'above-whole'
  | 'decimals'
  | 'not-percent'
  | 'no-document'
  | 'not-count'
  | 'derived';

/** Codes of days and figures. */
export interface ValueArgs {
  'impossible-day': {
    readonly found: string;
    readonly reads: 'day' | 'month' | 'period';
    /** `form`: not written as civic reads it; `calendar`: there is no such day. */
    readonly why: 'form' | 'calendar';
    readonly meant: string | undefined;
  };
  'day-outside-years': { readonly found: string; readonly from: Day; readonly to: Day };
  'from-after-to': { readonly from: string; readonly to: string; readonly keys: readonly [string, string] };
  'filed-before-on': { readonly on: Day; readonly filed: Day };
  'impossible-number': { readonly found: string; readonly title: Named };
  'impossible-ratio': {
    readonly metric: string;
    readonly form: string;
    readonly found: string;
    readonly why: RatioWhy;
  };
  'wrong-cadence': {
    readonly metric: string;
    readonly every: Cadence;
    readonly found: string;
    readonly example: string;
  };
  /** A reading for a period that had not begun when it was taken. */
  'period-not-begun': { readonly found: string; readonly on: Day };
  'denominator-zero': { readonly found: string };
  /** A part that is more than its whole: yes-answers above valid ones. */
  'impossible-count': {
    readonly part: string;
    readonly partCount: number;
    readonly whole: string;
    readonly wholeCount: number;
  };
  'file-not-there': { readonly file: string; readonly nearest: string | undefined };
  'file-without-content': { readonly file: string };
  'unsafe-path': {
    readonly found: string;
    readonly why: 'absolute' | 'upward' | 'backslash' | 'folder';
    readonly meant: string | undefined;
  };
}

/** Codes of a town's settings and of records together. */
export interface TownArgs {
  'parameter-out-of-range': {
    readonly parameter: string;
    readonly title: string;
    readonly form: string;
    readonly found: string;
    readonly why: 'unreadable' | 'above-100' | 'bands' | 'bands-order' | 'outside-year';
    readonly grades: readonly string[];
  };
  'duplicate-target': { readonly parameter: string; readonly from: Day; readonly first: Place };
  'phases-overlap': {
    readonly phase: string;
    readonly other: string;
    readonly until: Day;
    readonly first: Place;
  };
  'phase-outside-year': { readonly phase: string; readonly year: number };
  'replacement-circle': { readonly ids: readonly string[] };
  'replaces-other-kind': {
    readonly key: 'corrects' | 'supersedes';
    readonly id: string;
    readonly kind: Named;
    readonly other: Named;
    readonly first: Place;
  };
  'impossible-order': {
    readonly finding: string;
    readonly event: string;
    readonly on: Day;
    readonly why: Exclude<RefusedWhy, 'rectifier'>;
    readonly state: ProblemState;
    /** The day the problem was found. */
    readonly found: Day;
    /** The unit in charge then, and supporting units that had not reported. */
    readonly unit: string;
    readonly waiting: readonly string[];
    readonly possible: readonly string[];
  };
  'recheck-by-rectifier': {
    readonly finding: string;
    readonly by: string;
    readonly rectifiers: readonly string[];
    readonly office: string;
    readonly officeRectifies: boolean;
  };
  'pack-of-other-year': { readonly year: number; readonly from: Day; readonly to: Day };
}

/** Codes of packs. */
export interface PackArgs {
  'unknown-check-kind': {
    readonly found: string;
    readonly nearest: string | undefined;
    readonly known: readonly string[];
  };
  'per-of-mismatch': {
    readonly per: string;
    readonly why: 'needs-of' | 'no-of' | 'one-set' | 'needs-site' | 'across';
  };
  /** A figure of the pack's own that says nothing of where it comes from. */
  'needs-sources': { readonly figure: string };
  'not-poolable': { readonly metric: string; readonly form: string };
  'metric-per-mismatch': { readonly metric: string; readonly counted: string; readonly per: string };
  'parameter-or-target': { readonly has: 'both' | 'none' };
  'count-and-times': { readonly count: number; readonly times: string };
  'parameter-form': { readonly parameter: string; readonly form: string; readonly expected: string };
  'impossible-target': { readonly found: string };
  /** A town may add to its pack, but not change it. */
  'of-the-pack': { readonly id: string; readonly title: Named };
  'duplicate-check': { readonly key: string; readonly first: Place };
  'missing-parameter': { readonly parameter: string; readonly expected: string };
  'impossible-score': { readonly found: string };
  'score-mismatch': { readonly method: string; readonly why: 'no-check' | 'no-score' };
  'weights-sum': { readonly sum: number };
  'grades-order': { readonly grade: string };
}
