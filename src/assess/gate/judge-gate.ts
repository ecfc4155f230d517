import { keeps } from '../../model/gate-bound.ts';
import type { GateCount } from '../../model/gate-bound.ts';
import type { GateOf, GateRule } from '../../model/gate.ts';
import type { Located } from '../../model/place.ts';
import { compare, ratioOf } from '../../model/ratio.ts';
import type { AssessOptions, Points, StandardResult } from '../assessment.ts';
import { countGapsOf, countProblemsOf, countStandardsOf, standardsOf } from './count-rule.ts';
import type { Counted, Judged } from './count-rule.ts';
import { rectifiedGaps } from './rectified.ts';
import type { GateItem, GateResult, RuleResult } from './gate-result.ts';

type Counting = (of: GateOf, judged: Judged) => Counted;
const counting: Readonly<Record<Exclude<GateCount, '自评得分'>, Counting>> = {
  短板: countGapsOf,
  问题: countProblemsOf,
  测评标准: countStandardsOf,
};

function judgeCount(rule: Located<GateRule>, { looked, matching, others }: Counted): RuleResult {
  const value = { kind: 'count', count: matching.length } as const;
  const reached = ratioOf(matching.length, 1);
  if (!keeps(reached, rule.bound)) {
    const tooMany = compare(reached, rule.bound.value) > 0 || (rule.bound.op === '<' && matching.length > 0);
    return { rule, value, state: 'broken', items: tooMany ? matching : others };
  }
  return { rule, value, state: looked ? 'holds' : 'unknown', items: [] };
}

const lostOf = (points: readonly Points[]): number =>
  points.reduce((sum, { possible, won }) => sum + possible - won, 0);

/** Won ÷ possible, with what is unknown counted as lost, compared exactly; nothing to win is never enough. */
function judgeScore(rule: Located<GateRule>, judged: Judged): RuleResult {
  const { method } = rule.of;
  const pointsOf = ({ points }: StandardResult): readonly Points[] =>
    points.filter((each) => method === undefined || each.method === method);
  const standards = standardsOf(rule.of, judged);
  const all = standards.flatMap(pointsOf);
  const sum = (part: 'won' | 'possible' | 'unknown'): number =>
    all.reduce((total, each) => total + each[part], 0);
  const value = {
    kind: 'share',
    won: sum('won'),
    possible: sum('possible'),
    unknown: sum('unknown'),
  } as const;
  if (value.possible === 0) return { rule, value, state: 'unknown', items: [] };
  if (keeps(ratioOf(value.won, value.possible), rule.bound))
    return { rule, value, state: 'holds', items: [] };
  const items = standards
    .map((standard) => ({ id: standard.id, lost: lostOf(pointsOf(standard)) }))
    .filter(({ lost }) => lost > 0)
    .sort((a, b) => b.lost - a.lost)
    .map(({ id }): GateItem => ({ kind: 'standard', id }));
  return { rule, value, state: 'broken', items };
}

/** Whether only a part of the town is looked at: rules are about all of it. */
function isPart({ phase, unit, category, standard, method }: AssessOptions): boolean {
  return [phase, unit, category, standard, method].some((each) => each !== undefined);
}

/** Judges every rule of the gate, in the order in which they are written. */
export function judgeGate(
  rules: readonly Located<GateRule>[],
  facts: Omit<Judged, 'isRectified'>,
  options: AssessOptions,
): GateResult {
  if (isPart(options)) return { rules: [], notJudged: rules.length };
  // Replaying what happened to every problem costs: only where a rule asks for it.
  let find: ReturnType<typeof rectifiedGaps> | undefined;
  const isRectified: Judged['isRectified'] = (gap) => (find ??= rectifiedGaps(facts.problems))(gap);
  const judged = { ...facts, isRectified };
  return {
    rules: rules.map((rule) =>
      rule.count === '自评得分'
        ? judgeScore(rule, judged)
        : judgeCount(rule, counting[rule.count](rule.of, judged)),
    ),
    notJudged: 0,
  };
}
