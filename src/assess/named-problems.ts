import { judgeFindings, namedProblemsKey } from '../checks/findings.ts';
import type { FindingsCheck } from '../checks/findings.ts';
import type { SystemStandard } from '../checks/system.ts';
import type { SubjectResult } from './assessment.ts';
import type { Context } from './context.ts';
import { asProblem } from './gather/findings.ts';

/**
 * The check that watches problems which name a standard outright, where the pack has none of its own for problems: a
 * superior who writes «S4-01» has found S4-01 wanting, whatever its theme. Nobody needs to have patrolled for it.
 */
export function namedProblemsCheck(standard: SystemStandard): FindingsCheck | undefined {
  const [method] = Object.keys(standard.score);
  if (method === undefined || standard.checks.some((check) => check.kind === 'findings')) return undefined;
  return {
    key: namedProblemsKey,
    kind: 'findings',
    method,
    title: '点名本条标准的问题',
    span: 'year',
    themes: [],
    allow: 'none-overdue',
  };
}

/** One result for each unit in charge of such a problem; none where there is no such problem. */
export function judgeNamedProblems(standard: SystemStandard, context: Context): readonly SubjectResult[] {
  const span = context.frame.spans.year;
  const named = context.problems.naming(standard.id);
  return [...new Set(named.map((problem) => problem.unit))].sort().map((unit) => {
    const problems = named.filter((problem) => problem.unit === unit).map((each) => asProblem(each, span));
    const judged = judgeFindings({ allow: 'none-overdue', patrols: [], unlooked: [], problems });
    return { subject: { kind: 'unit', id: unit, unit }, ...judged };
  });
}
