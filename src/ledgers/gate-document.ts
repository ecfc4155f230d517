/** The gate (把关规则) as a document without a format. */
import type { GateItem, GateState, GateValue } from '../assess/gate/gate-result.ts';
import type { GateCount } from '../model/gate-bound.ts';
import type { GateOf } from '../model/gate.ts';
import type { Place } from '../model/place.ts';

/** Something that breaks a rule: what one asks `civic explain` about. */
export interface GateItemLine {
  readonly kind: GateItem['kind'];
  readonly id: string;
  readonly title: string;
}

export interface GateLine {
  readonly name: string;
  readonly count: GateCount;
  readonly of: GateOf;
  readonly bound: string;
  readonly value: GateValue;
  readonly state: GateState;
  readonly items: readonly GateItemLine[];
  /** Items that are counted, but named to the office alone. */
  readonly withheld: number;
  /** Where the rule is written. */
  readonly at: Place;
}

export interface GateTable {
  readonly rules: readonly GateLine[];
  /** How many rules stand in each state. */
  readonly counts: Readonly<Record<GateState, number>>;
  readonly notJudged: number;
}
