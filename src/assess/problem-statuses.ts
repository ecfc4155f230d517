import type { System } from '../checks/system.ts';
import type { Day } from '../model/day.ts';
import { replay } from '../model/problem-course.ts';
import type { Course, Recheckers } from '../model/problem-events.ts';
import type { RecordOf } from '../records/index.ts';
import type { Town } from '../records/town.ts';
import type { ProblemStatus } from './assessment.ts';
import { collectProblems } from './collect-problems.ts';
import type { FoundProblem } from './collect-problems.ts';
import type { Rules } from './context.ts';
import type { Cut } from './cut-records.ts';
import { findRelapses } from './find-relapses.ts';
import { grouped } from '../model/grouped.ts';
import { firstDue, levelDue } from './level-due.ts';
import type { Targets } from './targets.ts';

type Event = RecordOf<'rectification'>;
type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Who may re-check: the office, and for the office's own problems the leading group. */
export function recheckersOf(town: Town): Recheckers {
  const members = (town.settings['leading-group'] ?? []).map((member) => [member.name, member.unit] as const);
  return { office: town.settings.office, members: new Map(members) };
}

function eventsByProblem(cut: Cut): ReadonlyMap<string, readonly Event[]> {
  // A problem that was corrected or superseded goes on under its successor's id.
  return grouped(cut.anyOrderOf('rectification'), ({ finding }) => cut.standsFor.get(finding) ?? finding);
}

/** The day it is due: as extended, as written, or by the level's adopted deadline counted from the order. */
function dueOf(
  problem: FoundProblem,
  course: Course<Event>,
  system: System,
  targets: Targets,
): Day | undefined {
  if (course.newDue !== undefined) return course.newDue;
  const again = course.relapses.at(-1);
  return again === undefined ? firstDue(problem, system, targets) : levelDue(problem, again, system, targets);
}

/**
 * Overdue while nobody has reported in time: a report made by the due day waits for its re-check without blame,
 * whatever is added to it while it waits.
 */
function isOverdue({ open, state, steps }: Course<Event>, due: Day | undefined, on: Day): boolean {
  if (!open || state === '挂账' || due === undefined || due >= on) return false;
  if (state !== '待复查') return true;
  const report = steps[steps.findLastIndex((step) => step.state !== '待复查') + 1];
  return report !== undefined && report.event.on > due;
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
  const found = collectProblems(cut).map((problem) => ({
    problem,
    course: replay(problem, events.get(problem.id) ?? [], recheckers),
  }));
  const relapses = findRelapses(
    found
      .filter(({ course }) => course.state !== '已核减')
      .map(({ problem, course }) => ({
        id: problem.id,
        on: problem.on,
        site: problem.site,
        zone: problem.zone,
        theme: problem.written.theme,
        closedOn: course.closedOn,
      })),
    rules.relapseDays,
  );
  return found.map(({ problem, course }): ProblemStatus => {
    const { site, zone, round } = problem;
    const { text, theme, standard } = problem.written;
    const { closedOn } = course;
    const due = dueOf(problem, course, system, targets);
    const relapseOf = relapses.get(problem.id);
    const relapsedOn = course.relapses.at(-1) ?? (relapseOf === undefined ? undefined : problem.on);
    const status: Writable<ProblemStatus> = {
      id: problem.id,
      at: problem.at,
      written: problem.written,
      text,
      unit: course.unit,
      supporting: course.supporting,
      source: problem.source,
      found: problem.on,
      due: due ?? '未定期限',
      state: course.state,
      open: course.open,
      overdue: isOverdue(course, due, on),
      sentBack: course.sentBack,
      carried: problem.carried,
      steps: course.steps,
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
