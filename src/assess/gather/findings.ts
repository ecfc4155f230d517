import type { FindingsCheck, FindingsFacts, Problem } from '../../checks/findings.ts';
import type { Names } from '../../model/grouped.ts';
import type { SubjectName } from '../../checks/common.ts';
import { within } from '../../model/day.ts';
import type { Day, Span } from '../../model/day.ts';
import type { Booked } from '../../records/booked-record.ts';
import type { ProblemStatus, Subject } from '../assessment.ts';
import type { Asked, Context } from '../context.ts';
import { newestFirst } from '../../model/newest-first.ts';
import { inSpan } from '../by-day.ts';
import { bySubject, subjectIds } from '../by-subject.ts';
import { joined } from '../problem-index.ts';

/** Ids of the subjects a problem is a problem of. */
function idsOf(problem: ProblemStatus, per: Exclude<SubjectName, 'town'>): Names {
  switch (per) {
    case 'unit':
    case 'market':
      return problem.supporting.length === 0 ? problem.unit : [problem.unit, ...problem.supporting];
    case 'site':
      return problem.site;
    case 'zone':
      return problem.zone;
    case 'market-day':
    case 'set':
      return undefined;
  }
}

/** The problems of each subject; for the town every one is. */
function problemsPer(
  problems: readonly ProblemStatus[],
  per: SubjectName,
): (id: string) => readonly ProblemStatus[] {
  return per === 'town' ? () => problems : bySubject(problems, (problem) => idsOf(problem, per));
}

/** The problems a check looks at in a span, open ones whenever they were found: of its themes, or of the standard when no findings check of it has the theme. */
function problemsOfCheck(
  { check, standard }: Asked<FindingsCheck>,
  { problems }: Context,
  span: Span,
): readonly ProblemStatus[] {
  const themes = new Set(standard.checks.flatMap((each) => (each.kind === 'findings' ? each.themes : [])));
  const named = problems.naming(standard.id).filter(({ theme }) => theme === undefined || !themes.has(theme));
  const lists = [...check.themes.map((theme) => problems.about(theme)), named];
  return joined(lists.map((list) => problems.ofSpan(list, span)));
}

/** The day a problem is due; of one that is closed nobody asks. */
function dueOf(problem: ProblemStatus): Day | undefined {
  const due = problem.open ? problem.due : '未定期限';
  return due === '未定期限' ? undefined : due;
}

/** A problem as a findings check looks at it in a span. */
export function asProblem(problem: ProblemStatus, span: Span): Problem {
  return {
    cite: { key: problem.id, on: problem.found, at: problem.at },
    open: problem.open,
    overdue: problem.overdue,
    due: dueOf(problem),
    parked: problem.state === '挂账',
    relapsed: problem.relapsedOn !== undefined && within(problem.relapsedOn, span),
  };
}

/**
 * Where a patrol looked, as ids of subjects; undefined: it names no place, so it looked everywhere. A unit was looked
 * at when it is named itself, or when the site or zone is its own: one street looked at is not every village.
 */
function whereLooked(per: SubjectName, { town, unitOfSite, unitOfZone }: Context) {
  return ({ record }: Booked<'inspection'>): readonly string[] | undefined => {
    const { site, zone, unit } = record;
    if (site === undefined && zone === undefined && unit === undefined) return undefined;
    if (per !== 'unit') return subjectIds(record, per, town.settings.town);
    const units: string[] = [];
    for (const each of [unit, unitOfSite.get(site ?? ''), unitOfZone.get(zone ?? '')])
      if (each !== undefined) units.push(each);
    return units;
  };
}

/** The patrols that looked at each subject, newest first. */
function patrolsPer(
  patrols: readonly Booked<'inspection'>[],
  per: SubjectName,
  context: Context,
): (id: string) => readonly Booked<'inspection'>[] {
  if (per === 'town' || patrols.length === 0) return () => patrols;
  const where = whereLooked(per, context);
  const everywhere: Booked<'inspection'>[] = [];
  const at = bySubject(patrols, (patrol) => {
    const ids = where(patrol);
    if (ids === undefined) everywhere.push(patrol);
    return ids;
  });
  return (id) =>
    everywhere.length === 0
      ? at(id)
      : [...at(id), ...everywhere].sort((a, b) => newestFirst(a.record, b.record));
}

/** Facts for every subject of a findings check. */
export function gatherFindings(asked: Asked<FindingsCheck>, context: Context) {
  const { check } = asked;
  const per = check.per ?? 'town';
  const span = context.frame.spans[check.span];
  const problemsOf = problemsPer(problemsOfCheck(asked, context, span), per);
  const byTheme = check.themes.map((theme) => ({
    theme,
    patrolsOf: patrolsPer(inSpan(context.index.patrolsFor(theme), span), per, context),
  }));
  return (subject: Subject): FindingsFacts => {
    const looked = byTheme.map(({ theme, patrolsOf }) => ({ theme, patrols: patrolsOf(subject.id) }));
    const [only = [], ...others] = looked.map((each) => each.patrols);
    const patrols = others.length === 0 ? only : [...new Set([only, ...others].flat())];
    return {
      allow: check.allow,
      patrols,
      unlooked: looked.filter((each) => each.patrols.length === 0).map((each) => each.theme),
      problems: problemsOf(subject.id).map((problem) => asProblem(problem, span)),
    };
  };
}
