import type { ProblemEvent } from '../model/problem-events.ts';
import type { ProblemStatus } from './assessment.ts';
import type { CountedOf } from './appraisal-tasks.ts';
import type { Basis } from './basis.ts';
import { foundSecretly } from './unannounced.ts';
import { citeOf } from './proof.ts';

function lastOf({ steps }: ProblemStatus, event: ProblemEvent) {
  return steps.findLast((step) => step.event.event === event)?.event;
}

/** Counts the problems `won` answers for; 核减 ones are no problems. What it leaves undefined is not counted. */
function countProblems(
  { problems, town }: Basis,
  won: (problem: ProblemStatus) => boolean | undefined,
  decisive: ProblemEvent,
): readonly CountedOf[] {
  const isSecret = foundSecretly(town);
  return problems.flatMap((problem) => {
    const counts = problem.state === '已核减' ? undefined : won(problem);
    if (counts === undefined) return [];
    const event = lastOf(problem, decisive);
    return [
      {
        unit: problem.unit,
        id: problem.id,
        text: problem.text,
        due: problem.due === '未定期限' ? undefined : problem.due,
        day: event?.on,
        asked: 1,
        done: counts ? 1 : 0,
        lacking: [],
        cites: [
          { key: problem.id, on: problem.found, at: problem.at },
          ...(event === undefined ? [] : [citeOf(event)]),
        ],
        secret: isSecret(problem),
      },
    ];
  });
}

/** 问题销号率: problems found; won when closed. The same two numbers as `civic findings`. */
export function rectified(basis: Basis): readonly CountedOf[] {
  return countProblems(basis, (problem) => problem.closedOn !== undefined, '复查通过');
}

/**
 * 限期内整改: problems closed that had a due day, and open ones past theirs; won when closed and last reported by the
 * due day. When the re-check comes is not the unit's doing.
 */
export function rectifiedInTime(basis: Basis): readonly CountedOf[] {
  return countProblems(
    basis,
    (problem) => {
      const { due, closedOn, overdue, steps } = problem;
      if (due === '未定期限') return undefined;
      if (closedOn === undefined) return overdue ? false : undefined;
      // Closed on a re-check, which nobody makes before there is a report.
      const reports = steps.filter((step) => step.event.event === '反馈');
      return reports.slice(-1).every((step) => step.event.on <= due);
    },
    '反馈',
  );
}

/** 整改后不反弹: problems found; won when it neither came back nor is one that did. */
export function stayedAway(basis: Basis): readonly CountedOf[] {
  return countProblems(basis, (problem) => problem.relapsedOn === undefined, '复查通过');
}
