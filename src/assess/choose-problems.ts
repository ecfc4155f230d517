import { monthOf } from '../model/day.ts';
import { grouped } from '../model/grouped.ts';
import type { ProblemState } from '../model/problem-events.ts';
import { ascending } from '../model/order.ts';
import type { ProblemCounts, ProblemStatus } from './assessment.ts';
import type { Basis } from './basis.ts';
import { countProblems } from './count-problems.ts';

/** Which problems are asked for; what is left out does not narrow. */
export interface ProblemChoice {
  readonly unit?: string;
  readonly site?: string;
  readonly round?: string;
  readonly sources?: readonly string[];
  readonly states?: readonly ProblemState[];
  readonly overdue?: boolean;
  readonly relapse?: boolean;
}

/** What problems are counted by. */
export const problemGroupings = ['unit', 'site-kind', 'standard', 'month'] as const;
export type ProblemGrouping = (typeof problemGroupings)[number];

export interface ProblemGroup {
  /** Unit, kind of site, standard or month; undefined for problems that have none. */
  readonly name: string | undefined;
  readonly counts: ProblemCounts;
}

/** The problems a choice leaves, in the order in which they were found. */
export function chooseProblems({ problems }: Basis, choice: ProblemChoice): readonly ProblemStatus[] {
  const { unit, site, round, sources, states, overdue, relapse } = choice;
  return problems.filter(
    (problem) =>
      (unit === undefined || problem.unit === unit) &&
      (site === undefined || problem.site === site) &&
      (round === undefined || problem.round === round) &&
      (sources?.includes(problem.source) ?? true) &&
      (states?.includes(problem.state) ?? true) &&
      (overdue !== true || problem.overdue) &&
      (relapse !== true || problem.relapsedOn !== undefined),
  );
}

function groupOf({ town }: Basis, by: ProblemGrouping): (problem: ProblemStatus) => string {
  switch (by) {
    case 'unit':
      return (problem) => problem.unit;
    case 'standard':
      return (problem) => problem.standard ?? '';
    case 'month':
      return (problem) => monthOf(problem.found);
    case 'site-kind': {
      const kinds = new Map(town.sites.map(({ id, kind }) => [id, kind]));
      return (problem) => kinds.get(problem.site ?? '') ?? '';
    }
  }
}

/** Counts by unit (in the order of the settings), kind of site, standard or month of finding; those of none stand last. */
export function groupProblems(
  basis: Basis,
  problems: readonly ProblemStatus[],
  by: ProblemGrouping,
): readonly ProblemGroup[] {
  const order = by === 'unit' ? basis.town.units.map(({ id }) => id) : [];
  return [...grouped(problems, groupOf(basis, by))]
    .sort(
      ([a], [b]) =>
        Number(a === '') - Number(b === '') || order.indexOf(a) - order.indexOf(b) || ascending(a, b),
    )
    .map(([name, own]) => ({ name: name === '' ? undefined : name, counts: countProblems(own) }));
}
