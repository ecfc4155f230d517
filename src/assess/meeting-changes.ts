import { addDays } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import { grouped } from '../model/grouped.ts';
import type { ProblemStatus } from './assessment.ts';
import type { Basis } from './basis.ts';

/** How many problems changed since a day, that day included. */
export interface Changes {
  /** Found since; 核减 ones are not among them. */
  readonly found: number;
  readonly closed: number;
  /** Sent back at least once since. */
  readonly sentBack: number;
  /** Past a deadline that ran out since, and still so. */
  readonly overdue: number;
}

export interface MeetingChanges {
  readonly total: Changes;
  /** Units of which anything changed, in the order of the settings. */
  readonly units: readonly ({ readonly unit: string } & Changes)[];
}

function changesOf(problems: readonly ProblemStatus[], from: Day): Changes {
  const lastInTime = addDays(from, -1);
  const of = (holds: (problem: ProblemStatus) => boolean): number => problems.filter(holds).length;
  return {
    found: of(({ found, state }) => found >= from && state !== '已核减'),
    closed: of(({ closedOn }) => closedOn !== undefined && closedOn >= from),
    sentBack: of(({ steps }) => steps.some(({ event }) => event.event === '退回' && event.on >= from)),
    overdue: of(({ overdue, due }) => overdue && due !== '未定期限' && due >= lastInTime),
  };
}

const isAnything = ({ found, closed, sentBack, overdue }: Changes): boolean =>
  found + closed + sentBack + overdue > 0;

/** What changed from a day to the cut-off. */
export function changesSince({ problems, town }: Basis, from: Day): MeetingChanges {
  const byUnit = grouped(problems, ({ unit }) => unit);
  return {
    total: changesOf(problems, from),
    units: town.units
      .map(({ id }) => ({ unit: id, ...changesOf(byUnit.get(id) ?? [], from) }))
      .filter(isAnything),
  };
}
