import type { Assessment } from '../assess/assessment.ts';
import type { GateItem, RuleResult } from '../assess/gate/gate-result.ts';
import type { GateOf } from '../model/gate.ts';
import type { GateItemLine, GateLine, GateTable } from './gate-document.ts';
import type { SubjectNaming } from './name-subjects.ts';

/** What each item is called, by its id; undefined when it is for the office alone. */
type Naming = (item: GateItem, rule: GateOf) => GateItemLine | undefined;

function namingOf({ gaps, problemList, standards }: Assessment, naming: SubjectNaming): Naming {
  const gapOf = new Map(gaps.map((gap) => [gap.id, gap]));
  const titles = {
    problem: new Map(problemList.map(({ id, text }) => [id, text])),
    standard: new Map(standards.map(({ id, title }) => [id, title])),
  };
  return ({ kind, id }, { unit }) => {
    if (kind !== 'gap') return { kind, id, title: titles[kind].get(id) ?? '' };
    const gap = gapOf.get(id);
    // Even without its name, a hidden site of one unit would be known: it is counted alone.
    if (gap === undefined || (unit !== undefined && naming.isHidden(gap.subject))) return undefined;
    return { kind, id: naming.idOf(gap.standard, gap.check, gap.subject), title: gap.title };
  };
}

function gateLine({ rule, value, state, items }: RuleResult, nameOf: Naming): GateLine {
  const { name, count, of, bound, at } = rule;
  const shown = items.flatMap((item) => nameOf(item, of) ?? []);
  return {
    name,
    count,
    of,
    bound: bound.shown,
    value,
    state,
    items: shown,
    withheld: items.length - shown.length,
    at,
  };
}

/** The gate as one audience may see it. */
export function gateTable(assessment: Assessment, naming: SubjectNaming): GateTable {
  const { rules, notJudged } = assessment.gate;
  const nameOf = namingOf(assessment, naming);
  const lines = rules.map((result) => gateLine(result, nameOf));
  const counts = { holds: 0, broken: 0, unknown: 0 };
  for (const { state } of lines) counts[state] += 1;
  return { rules: lines, counts, notJudged };
}
