import type { GateLine } from '../../ledgers/gate-document.ts';

/** Words of the gate (把关). */
export interface GateWords {
  readonly title: (counts: Readonly<Record<GateLine['state'], number>>) => string;
  readonly notJudged: (count: number) => string;
  readonly states: Readonly<Record<GateLine['state'], string>>;
  readonly counts: Readonly<Record<GateLine['count'], string>>;
  readonly rule: (state: string, name: string, value: string, bound: string) => string;
  readonly count: (what: string, count: number) => string;
  /** A score: its share, and the points it comes from. */
  readonly share: (what: string, percent: string, won: string, possible: string, unknown: string) => string;
  /** Nothing is known: nothing judged, nobody looked, nothing to win. */
  readonly unknown: string;
  readonly items: (items: string, all: number) => string;
  readonly withheld: (count: number) => string;
  readonly head: readonly [state: string, rule: string, value: string, bound: string, items: string];
}
