import type { FindingsCheck, FindingsFacts, Problem } from '../../checks/findings.ts';
import type { SubjectName } from '../../checks/common.ts';
import { within } from '../../model/day.ts';
import type { Span } from '../../model/day.ts';
import type { RecordOf } from '../../records/index.ts';
import type { ProblemStatus, Subject } from '../assessment.ts';
import type { Asked, Context } from '../context.ts';
import { citeOf } from '../proof.ts';
import { subjectIds } from '../subjects.ts';

function isOf(problem: ProblemStatus, per: SubjectName, id: string): boolean {
  switch (per) {
    case 'unit':
    case 'market':
      return problem.unit === id || problem.supporting.includes(id);
    case 'site':
      return problem.site === id;
    case 'zone':
      return problem.zone === id;
    case 'town':
      return true;
    case 'market-day':
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

/** A problem as a findings check looks at it in a span. */
export function asProblem(problem: ProblemStatus, span: Span): Problem {
  return {
    cite: { key: problem.id, on: problem.found, at: problem.at },
    open: problem.open,
    overdue: problem.overdue,
    undated: problem.due === '未定期限',
    parked: problem.state === '挂账',
    relapsed: problem.relapsedOn !== undefined && within(problem.relapsedOn, span),
  };
}

/**
 * Where a patrol looked, as ids of subjects; undefined: it names no place, so it looked everywhere. A unit was looked
 * at when it is named itself, or when the site or zone is its own: one street looked at is not every village.
 */
function whereLooked(patrol: RecordOf<'inspection'>, per: SubjectName, context: Context) {
  const { town } = context;
  const { site, zone, unit } = patrol;
  if (site === undefined && zone === undefined && unit === undefined) return undefined;
  if (per !== 'unit') return subjectIds(patrol, per, town.settings.town);
  return [
    unit,
    town.sites.find((each) => each.id === site)?.unit,
    town.zones.find((each) => each.id === zone)?.unit,
  ];
}

/** Facts for every subject of a findings check. */
export function gatherFindings(asked: Asked<FindingsCheck>, context: Context) {
  const { check } = asked;
  const per = check.per ?? 'town';
  const span = context.frame.spans[check.span];
  const isOurs = isAbout(asked);
  const problems = context.problems.filter((problem) => problem.state !== '已核减' && isOurs(problem));
  const byTheme = check.themes.map((theme) => ({
    theme,
    patrols: context.index
      .patrolsFor(theme)
      .filter((record) => within(record.on, span))
      .map((record) => ({ record, where: whereLooked(record, per, context) })),
  }));
  return (subject: Subject): FindingsFacts => {
    const looked = byTheme.map(({ theme, patrols }) => ({
      theme,
      patrols: patrols.filter(({ where }) => where === undefined || where.includes(subject.id)),
    }));
    const patrols = [...new Set(looked.flatMap((each) => each.patrols.map(({ record }) => record)))];
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
        .map((problem) => asProblem(problem, span)),
    };
  };
}
