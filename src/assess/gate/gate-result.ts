/** What judging the gate answers: plain data. */
import type { GateRule } from '../../model/gate.ts';
import type { Located } from '../../model/place.ts';

/** `unknown`: nothing there was judged, nobody looked, or nothing can be won. It is never taken for kept. */
export type GateState = 'holds' | 'broken' | 'unknown';

/** How many there are, or what was won of what is possible, in ten-thousandths of a point. */
export type GateValue =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'share'; readonly won: number; readonly possible: number; readonly unknown: number };

/** Something that keeps a rule from holding, by its id among the gaps, problems or standards. */
export interface GateItem {
  readonly kind: 'gap' | 'problem' | 'standard';
  readonly id: string;
}

export interface RuleResult {
  readonly rule: Located<GateRule>;
  readonly value: GateValue;
  readonly state: GateState;
  /** What breaks it; none unless it is broken. */
  readonly items: readonly GateItem[];
}

export interface GateResult {
  readonly rules: readonly RuleResult[];
  /** Rules that were not judged, since only a part of the town was looked at. */
  readonly notJudged: number;
}
