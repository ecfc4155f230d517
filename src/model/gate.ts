/**
 * Rules a town holds itself to (把关规则), written under `gate` in civic.yaml: what is counted, of which part, within
 * which bound. A broken one makes `civic assess` end with 1, whatever its gaps are.
 */
import { gateCounts } from './gate-bound.ts';
import type { GateBound, GateCount } from './gate-bound.ts';
import { problemStates } from './problem-events.ts';
import { either, flag, listOf, object, oneOf, optional, ref, text, whole } from './schema.ts';
import type { Schema, Titles, TypeOf } from './schema.ts';
import { verdictNames } from './verdict.ts';

/** When a gap is due, in the words the report prints. */
export const timingNames = { overdue: '逾期', due: '本阶段到期', upcoming: '以后到期' } as const;

/** One of a closed list of words, or several of them. */
function oneOrMore<const W extends readonly string[]>(
  words: W,
  titles: Titles,
): Schema<W[number] | readonly W[number][]> {
  return either(oneOf(words, titles), listOf(oneOf(words, titles), titles, 1), titles);
}

const ofSchema = object(
  {
    category: optional(ref('category', ['测评项目', 'Category'])),
    standard: optional(ref('standard', ['测评标准', 'Standard', '数问题时：点名这条标准的问题'])),
    method: optional(ref('method', ['测评方法', 'Method'])),
    unit: optional(ref('unit', ['责任单位', 'Unit'])),
    verdict: optional(oneOrMore(Object.values(verdictNames), ['自评结论', 'Verdict', '一个或几个'])),
    timing: optional(oneOrMore(Object.values(timingNames), ['到期', 'Timing', '短板何时到期，一个或几个'])),
    rectified: optional(
      flag(['已整改', 'Rectified', '短板：写 false 即有关问题都没有整改反馈，或根本没有记成问题']),
    ),
    theme: optional(ref('problem-theme', ['问题主题', 'Problem theme'])),
    level: optional(ref('level', ['问题等级', 'Level'])),
    state: optional(
      oneOrMore(problemStates, ['状态', 'State', '问题的状态，一个或几个；不写即不含已核减的']),
    ),
    overdue: optional(flag(['逾期', 'Overdue', '问题是否逾期'])),
    relapsed: optional(flag(['反弹', 'Relapsed', '问题是否反弹'])),
  },
  ['范围', 'Of'],
);
export type GateOf = TypeOf<typeof ofSchema>;

export const gateRuleSchema = object(
  {
    name: text(['规则', 'Rule']),
    count: oneOf(gateCounts, ['数什么', 'Counts']),
    of: optional(ofSchema),
    bound: either(
      text(['界限', 'Bound', "例：0、≤ 3、'= 0'；自评得分写 ≥ 85%，未知的算丢分"]),
      whole(['界限', 'Bound']),
      ['界限', 'Bound', "例：0（即 ≤ 0）、≤ 3、'= 0'；自评得分写 ≥ 85%，未知的算丢分"],
    ),
  },
  ['把关规则', 'Gate rule'],
);
export type WrittenGateRule = TypeOf<typeof gateRuleSchema>;

/** A rule as judged: its bound read. */
export interface GateRule {
  readonly name: string;
  readonly count: GateCount;
  readonly of: GateOf;
  readonly bound: GateBound;
}

/** Which parts each thing that is counted can be narrowed to. */
export const gateSelectors: Readonly<Record<GateCount, readonly (keyof GateOf)[]>> = {
  短板: ['category', 'standard', 'method', 'unit', 'verdict', 'timing', 'rectified'],
  问题: ['standard', 'unit', 'theme', 'level', 'state', 'overdue', 'relapsed'],
  测评标准: ['category', 'standard', 'method', 'unit', 'verdict'],
  // Points are those of whole standards: they are never divided among units.
  自评得分: ['category', 'standard', 'method'],
};

/** The words of a selector that takes one or several; undefined when it is not used. */
export function wordsIn<W extends string>(written: W | readonly W[] | undefined): readonly W[] | undefined {
  if (written === undefined) return undefined;
  return typeof written === 'string' ? [written] : written;
}
