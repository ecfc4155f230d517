import type { GateItem, GateResult, GateState, GateValue, RuleResult } from '../assess/gate/gate-result.ts';
import type { GateCount, GateOf } from '../model/gate.ts';
import { showPlace } from '../model/place.ts';
import type { SubjectNaming } from './name-subjects.ts';

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
  /** Where the rule is written, `file:line:col`. */
  readonly where: string;
}

export interface GateTable {
  readonly rules: readonly GateLine[];
  /** How many rules stand in each state. */
  readonly counts: Readonly<Record<GateState, number>>;
  readonly notJudged: number;
}

function itemLine(item: GateItem, naming: SubjectNaming): GateItemLine {
  switch (item.kind) {
    case 'gap': {
      const { standard, check, subject, title } = item.gap;
      return { kind: item.kind, id: naming.idOf(standard, check, subject), title };
    }
    case 'problem':
      return { kind: item.kind, id: item.problem.id, title: item.problem.text };
    case 'standard':
      return { kind: item.kind, id: item.standard.id, title: item.standard.title };
  }
}

function gateLine({ rule, value, state, items }: RuleResult, naming: SubjectNaming): GateLine {
  const { name, count, of, bound, at } = rule;
  // Even without its name, a hidden site of one unit would be known: it is counted alone.
  const shown = items.filter(
    (item) => !(item.kind === 'gap' && of.unit !== undefined && naming.isHidden(item.gap.subject)),
  );
  return {
    name,
    count,
    of,
    bound: bound.shown,
    value,
    state,
    items: shown.map((item) => itemLine(item, naming)),
    withheld: items.length - shown.length,
    where: showPlace(at),
  };
}

/** The gate as one audience may see it. */
export function gateTable({ rules, notJudged }: GateResult, naming: SubjectNaming): GateTable {
  const lines = rules.map((result) => gateLine(result, naming));
  const counts = { holds: 0, broken: 0, unknown: 0 };
  for (const { state } of lines) counts[state] += 1;
  return { rules: lines, counts, notJudged };
}
