/** What a gate rule counts, and whether anything was there to be counted. */
import type { Gap, ProblemStatus, StandardResult } from '../assessment.ts';
import { timingNames, wordsIn } from '../../model/gate.ts';
import type { GateOf } from '../../model/gate.ts';
import { verdictNames } from '../../model/verdict.ts';
import type { RecordOf } from '../../records/index.ts';
import type { GateItem } from './gate-result.ts';

/** What the rules are judged on. */
export interface Judged {
  readonly standards: readonly StandardResult[];
  readonly gaps: readonly Gap[];
  readonly problems: readonly ProblemStatus[];
  readonly inspections: readonly RecordOf<'inspection'>[];
  readonly isRectified: (gap: Gap) => boolean;
}

export interface Counted {
  /** Something was judged, somebody looked: without that nothing is «none». */
  readonly looked: boolean;
  readonly matching: readonly GateItem[];
  /** What could match and does not: it breaks a rule that asks for more. */
  readonly others: readonly GateItem[];
}

const asked = <V>(wanted: V | undefined, value: V): boolean => wanted === undefined || wanted === value;
const among = <V extends string>(wanted: V | readonly V[] | undefined, value: V): boolean =>
  wordsIn(wanted)?.includes(value) ?? true;

/** The standards of the part a rule is about. */
export function standardsOf({ category, standard }: GateOf, judged: Judged): readonly StandardResult[] {
  return judged.standards.filter((each) => asked(category, each.category) && asked(standard, each.id));
}

/** Sites drawn for an unannounced round are told of nobody, and counted for no unit. */
const isOf = (unit: string | undefined, { subject }: Pick<Gap, 'subject'>): boolean =>
  unit === undefined || (subject.unit === unit && subject.internal !== 'drawn');

/** Gaps. With none of its part judged nothing is known; a standard that does not apply was judged, and has none. */
export function countGapsOf(of: GateOf, judged: Judged): Counted {
  const { method, unit, verdict, timing, rectified } = of;
  const standards = standardsOf(of, judged);
  const looked = standards.some(({ checks }) =>
    checks.some(
      (check) => asked(method, check.method) && check.subjects.some((result) => isOf(unit, result)),
    ),
  );
  const ids = new Set(standards.map(({ id }) => id));
  const matching = judged.gaps.filter(
    (gap) =>
      ids.has(gap.standard) &&
      asked(method, gap.method) &&
      isOf(unit, gap) &&
      among(verdict, verdictNames[gap.verdict]) &&
      among(timing, timingNames[gap.timing]) &&
      (rectified === undefined || judged.isRectified(gap) === rectified),
  );
  return { looked, matching: matching.map(({ id }) => ({ kind: 'gap', id })), others: [] };
}

/** Problems, without those that were struck off. With none found and nobody on patrol nothing is known. */
export function countProblemsOf(of: GateOf, { problems, inspections }: Judged): Counted {
  const { standard, unit, theme, level, state, overdue, relapsed } = of;
  const patrols = inspections.filter(({ themes }) => theme === undefined || themes?.includes(theme) === true);
  const inPart = problems.filter(
    (problem) =>
      asked<string | undefined>(standard, problem.standard) &&
      asked(unit, problem.unit) &&
      asked<string | undefined>(theme, problem.theme) &&
      asked<string | undefined>(level, problem.written.level),
  );
  const matching = inPart.filter(
    (problem) =>
      (state === undefined ? problem.state !== '已核减' : among(state, problem.state)) &&
      asked(overdue, problem.overdue) &&
      asked(relapsed, problem.relapsedOn !== undefined),
  );
  return {
    looked: inPart.length > 0 || patrols.length > 0,
    matching: matching.map(({ id }) => ({ kind: 'problem', id })),
    others: [],
  };
}

/** Standards, by the unit that answers for them. */
export function countStandardsOf(of: GateOf, judged: Judged): Counted {
  const { method, unit, verdict } = of;
  const inPart = standardsOf(of, judged).filter(
    (each) =>
      asked(unit, each.unit) &&
      (method === undefined || each.checks.some((check) => check.method === method)),
  );
  const isMeant = (each: StandardResult): boolean => among(verdict, verdictNames[each.verdict]);
  const items = (all: readonly StandardResult[]): readonly GateItem[] =>
    all.map(({ id }) => ({ kind: 'standard', id }));
  return {
    looked: inPart.length > 0,
    matching: items(inPart.filter(isMeant)),
    others: items(inPart.filter((each) => !isMeant(each))),
  };
}
