/**
 * The problems open on 31 December, each as a new finding of 1 January. Their photos stay where they are: in last
 * year's folder. A problem that is parked, or reported on and not yet re-checked, stays so: what put it there is
 * written again as of 1 January, or it would be overdue, or asked for once more. No day of entry is written: the folder
 * begins with these records, and none of them is late.
 */
import type { Basis } from '../../assess/basis.ts';
import type { ProblemStatus } from '../../assess/assessment.ts';
import type { System } from '../../checks/system.ts';
import type { WrittenGroup } from '../../enter/block-form.ts';
import { inFileName, lettersOf } from '../../enter/mint.ts';
import { firstOfYear } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { RecordOf } from '../../records/index.ts';

export interface CarryInto {
  readonly year: number;
  readonly system: System;
  readonly sites: ReadonlySet<string>;
  readonly zones: ReadonlySet<string>;
}

export interface CarriedProblems {
  readonly findings: readonly WrittenGroup[];
  readonly events: readonly WrittenGroup[];
  readonly parked: number;
  readonly awaitingRecheck: number;
}

type Event = RecordOf<'rectification'>;

/** What put a problem where it stands: the 挂账, or the reports since it was last sent back. */
function standsBy({ state, steps }: ProblemStatus): readonly Event[] {
  if (state === '挂账')
    return steps.flatMap(({ event }) => (event.event === '挂账' ? [event] : [])).slice(-1);
  if (state !== '待复查') return [];
  const reopened = steps.findLastIndex(({ event }) => event.event === '退回' || event.event === '回头看');
  const reports = new Map<string, Event>();
  for (const { event, unit } of steps.slice(reopened + 1)) {
    if (event.event === '反馈') reports.set(event.unit ?? unit, event);
  }
  return [...reports.values()];
}

function eventAgain(event: Event, unit: string, finding: string, day: Day): WrittenGroup {
  const { by, text, reason, 'approved-by': approvedBy } = event;
  return {
    on: day,
    finding,
    event: event.event,
    by,
    unit: event.unit ?? unit,
    text,
    'approved-by': approvedBy,
    reason,
    note: `上年结转：原记录日期 ${event.on}，照片见上年文件夹`,
  };
}

export function carryProblems(basis: Basis, into: CarryInto): CarriedProblems {
  const { system, year } = into;
  const day = firstOfYear(year);
  const records = new Map(basis.cut.anyOrderOf('finding').map((record) => [record.key, record]));
  const themes = new Set(system.problemThemes.map(({ id }) => id));
  const standards = new Set(system.standards.map(({ id }) => id));
  const levels = new Set(system.levels.map(({ id }) => id));
  const known = (set: ReadonlySet<string>, id: string | undefined): string | undefined =>
    id !== undefined && set.has(id) ? id : undefined;
  const open = basis.problems.filter((problem) => problem.open);
  const events: WrittenGroup[] = [];
  const findings = open.map((problem): WrittenGroup => {
    const { id: former, unit, supporting, text, source, site, zone, found, due, state, written } = problem;
    const record = records.get(former);
    // The same folder carried over twice gives the same ids.
    const seed = JSON.stringify([basis.town.settings.town, basis.town.settings.year, former]);
    const id = `${day}-${inFileName(unit)}-${lettersOf(seed)}`;
    events.push(...standsBy(problem).map((event) => eventAgain(event, unit, id, day)));
    return {
      id,
      on: day,
      text,
      theme: known(themes, problem.theme),
      standard: known(standards, problem.standard),
      unit,
      supporting: supporting.length === 0 ? undefined : supporting,
      level: known(levels, written.level),
      order: written.order,
      // Reported in time last year, it waits for its re-check without blame: here the report is of 1 January.
      due: state === '待复查' && !problem.overdue && due < day ? day : undefined,
      source,
      site: known(into.sites, site),
      zone: known(into.zones, zone),
      // A place that is no site of the new year keeps its name.
      place: record?.place ?? (known(into.sites, site) === undefined ? (site ?? zone) : undefined),
      carried: {
        id: former,
        found: record?.carried?.found ?? found,
        due: due === '未定期限' ? undefined : due,
      },
      note: [record?.note, `${String(basis.town.settings.year)}年末：${state}`]
        .filter((each) => each !== undefined)
        .join('；'),
    };
  });
  const count = (state: ProblemStatus['state']): number => open.filter((each) => each.state === state).length;
  return { findings, events, parked: count('挂账'), awaitingRecheck: count('待复查') };
}
