import type { System } from '../checks/system.ts';
import type { Day } from '../model/day.ts';
import { replay } from '../model/problem-course.ts';
import { isOpen } from '../model/problem-events.ts';
import type { Course, Outcome, Recheckers } from '../model/problem-events.ts';
import type { RecordOf } from '../records/index.ts';
import type { Town } from '../records/town.ts';
import type { ProblemStatus } from './assessment.ts';
import { collectProblems } from './collect-problems.ts';
import type { FoundProblem } from './collect-problems.ts';
import type { Rules } from './context.ts';
import type { Cut } from './cut-records.ts';
import { findRelapses } from './find-relapses.ts';
import type { Traced } from './find-relapses.ts';
import { grouped } from '../model/grouped.ts';
import { firstDue, levelDeadlines } from './level-due.ts';
import type { LevelDue } from './level-due.ts';
import type { Targets } from './targets.ts';

type Event = RecordOf<'rectification'>;
/** A problem and what became of it. */
type Followed = Course<Event, FoundProblem>;

const none: readonly Event[] = [];

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Who may re-check: the office, and for the office's own problems the leading group. */
export function recheckersOf(town: Town): Recheckers {
  const members = (town.settings['leading-group'] ?? []).map((member) => [member.name, member.unit] as const);
  return { office: town.settings.office, members: new Map(members) };
}

function eventsByProblem({ standsFor, recordsOf }: Cut): ReadonlyMap<string, readonly Event[]> {
  const events = recordsOf('rectification');
  if (standsFor.size === 0) return grouped(events, ({ finding }) => finding);
  // A problem that was corrected or superseded goes on under its successor's id.
  return grouped(events, ({ finding }) => standsFor.get(finding) ?? finding);
}

/** The day it is due: as extended, as written, or by the level's adopted deadline counted from the order. */
function dueOf(problem: FoundProblem, { newDue, relapses }: Outcome, levelDue: LevelDue): Day | undefined {
  if (newDue !== undefined) return newDue;
  const again = relapses.at(-1);
  return again === undefined ? firstDue(problem, levelDue) : levelDue(problem, again);
}

/**
 * Overdue while nobody has reported in time: a report made by the due day waits for its re-check without blame,
 * whatever is added to it while it waits.
 */
function isOverdue({ now: { state }, steps }: Followed, due: Day | undefined, on: Day): boolean {
  if (!isOpen(state) || state === '挂账' || due === undefined || due >= on) return false;
  if (state !== '待复查') return true;
  const report = steps[steps.findLastIndex((step) => step.state !== '待复查') + 1];
  return report !== undefined && report.event.on > due;
}

/** What can be told to have come back: what was struck off never was a problem. */
function traced(found: readonly Followed[]): readonly Traced[] {
  const all: Traced[] = [];
  found.forEach(({ problem: { id, on, site, zone, written }, now }) => {
    const { theme } = written;
    if (theme === undefined || now.state === '已核减') return;
    all.push({ id, on, site, zone, theme, closedOn: now.closedOn });
  });
  return all;
}

/** How every problem stands at the cut-off day: the one place where states, due days and relapses are computed. */
export function problemStatuses(
  cut: Cut,
  town: Town,
  system: System,
  targets: Targets,
  rules: Rules,
  on: Day,
): readonly ProblemStatus[] {
  const events = eventsByProblem(cut);
  const recheckers = recheckersOf(town);
  const levelDue = levelDeadlines(system, targets);
  const found = collectProblems(cut).map((problem) =>
    replay(problem, events.get(problem.id) ?? none, recheckers),
  );
  const relapses = findRelapses(traced(found), rules.relapseDays);
  return found.map((course): ProblemStatus => {
    const { problem, now, steps } = course;
    const { site, zone, round } = problem;
    const { text, theme, standard } = problem.written;
    const { closedOn, state } = now;
    const due = dueOf(problem, now, levelDue);
    const relapseOf = relapses.get(problem.id);
    const relapsedOn = now.relapses.at(-1) ?? (relapseOf === undefined ? undefined : problem.on);
    const status: Writable<ProblemStatus> = {
      id: problem.id,
      at: problem.at,
      written: problem.written,
      text,
      unit: now.unit,
      supporting: now.supporting,
      source: problem.source,
      found: problem.on,
      due: due ?? '未定期限',
      state,
      open: isOpen(state),
      overdue: isOverdue(course, due, on),
      sentBack: now.sentBack,
      carried: problem.carried,
      steps,
    };
    // One by one: there are thousands of problems, and spreading what may be absent costs more than all the rest.
    if (theme !== undefined) status.theme = theme;
    if (standard !== undefined) status.standard = standard;
    if (site !== undefined) status.site = site;
    if (zone !== undefined) status.zone = zone;
    if (round !== undefined) status.round = round;
    if (closedOn !== undefined) status.closedOn = closedOn;
    if (relapseOf !== undefined) status.relapseOf = relapseOf;
    if (relapsedOn !== undefined) status.relapsedOn = relapsedOn;
    return status;
  });
}
