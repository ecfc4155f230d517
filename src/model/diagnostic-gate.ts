/** Diagnostics of gate rules: what could never be counted, or never be broken. */
import type { Named } from './diagnostic-text.ts';
import type { GateCount, WrongBound } from './gate-bound.ts';

/**
 * Why a rule counts nothing, whatever the records say. `standard-elsewhere`: it is of another category; `no-method`: no
 * check there is made so; `no-points`: nothing can be won there; `not-a-gap`: what is met or exempt never falls short;
 * `never-pending`: nobody is asked to judge there; `never-overdue`: closed, struck off and parked problems are not.
 */
export type NeverMatches =
  'standard-elsewhere' | 'no-method' | 'no-points' | 'not-a-gap' | 'never-pending' | 'never-overdue';

/** Codes of gate rules. */
export interface GateArgs {
  'gate-selector': {
    readonly key: string;
    readonly title: Named;
    readonly count: GateCount;
    readonly allowed: readonly string[];
  };
  'gate-never-matches': {
    readonly why: NeverMatches;
    readonly found: string;
    /** The part it is looked for in. */
    readonly of: string;
    /** What would do. */
    readonly known: readonly string[];
  };
  'gate-bound': { readonly why: WrongBound; readonly count: GateCount; readonly found: string };
}
