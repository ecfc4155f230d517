import type { FindingsCheck, FindingsFacts, Problem } from '../../checks/findings.ts';
import type { SubjectName } from '../../checks/common.ts';
import { within } from '../../model/day.ts';
import type { ProblemStatus, Subject } from '../assessment.ts';
import type { Asked, Context } from '../context.ts';
import { citeOf } from '../proof.ts';
import { subjectIds } from '../subjects.ts';

function isOf(problem: ProblemStatus, per: SubjectName, id: string): boolean {
  switch (per) {
    case 'unit':
      return problem.unit === id || problem.supporting.includes(id);
    case 'site':
      return problem.site === id;
    case 'zone':
      return problem.zone === id;
    case 'town':
      return true;
    case 'set':
      return false;
  }
}

/** Whether a problem is the check's: of its theme, or of the standard when no findings check of it has the theme. */
function isAbout({ check, standard }: Asked<FindingsCheck>): (problem: ProblemStatus) => boolean {
  const own = new Set(check.themes);
  const elsewhere = new Set(
    standard.checks.flatMap((each) =>
      each.kind === 'findings' && each.key !== check.key ? each.themes : [],
    ),
  );
  return ({ theme, standard: named }) =>
    (theme !== undefined && own.has(theme)) ||
    (named === standard.id && (theme === undefined || !elsewhere.has(theme)));
}

/** Facts for every subject of a findings check. A patrol that names no unit, site or zone looked at all of them. */
export function gatherFindings(asked: Asked<FindingsCheck>, context: Context) {
  const { check } = asked;
  const per = check.per ?? 'town';
  const span = context.frame.spans[check.span];
  const town = context.town.settings.town;
  const isOurs = isAbout(asked);
  const problems = context.problems.filter((problem) => problem.state !== '已核减' && isOurs(problem));
  const byTheme = check.themes.map((theme) => ({
    theme,
    patrols: context.index.patrolsFor(theme).filter((record) => within(record.on, span)),
  }));
  return (subject: Subject): FindingsFacts => {
    const looked = byTheme.map(({ theme, patrols }) => ({
      theme,
      patrols: patrols.filter((record) => {
        const ids = subjectIds(record, per, town);
        return ids.length === 0 || ids.includes(subject.id);
      }),
    }));
    const patrols = [...new Set(looked.flatMap((each) => each.patrols))];
    return {
      allow: check.allow,
      patrols: patrols.map(citeOf),
      unlooked: looked.filter((each) => each.patrols.length === 0).map((each) => each.theme),
      problems: problems
        .filter((problem) => isOf(problem, per, subject.id))
        .filter(
          (problem) =>
            problem.open || within(problem.found, span) || within(problem.relapsedOn ?? problem.found, span),
        )
        .map((problem): Problem => ({
          cite: { key: problem.id, on: problem.found, at: problem.at },
          open: problem.open,
          overdue: problem.overdue,
          parked: problem.state === '挂账',
          relapsed: problem.relapsedOn !== undefined && within(problem.relapsedOn, span),
        })),
    };
  };
}
