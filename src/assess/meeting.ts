import { addDays, daysBetween, earlier, firstOfYear } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import { grouped } from '../model/grouped.ts';
import { ascending } from '../model/order.ts';
import type { RecordOf } from '../records/index.ts';
import type { Assessment, Gap, ProblemStatus } from './assessment.ts';
import type { Basis } from './basis.ts';
import { directiveStates } from './directives.ts';
import type { DirectiveShare, DirectiveState, DirectiveStatus } from './directives.ts';
import { changesSince } from './meeting-changes.ts';
import type { MeetingChanges } from './meeting-changes.ts';
import { decisionsAwaited } from './meeting-decisions.ts';
import type { Decision } from './meeting-decisions.ts';
import { disputedMatters } from './meeting-disputes.ts';
import type { Disputed } from './meeting-disputes.ts';

/** A problem, and since when it has stood so. */
export interface ProblemMatter {
  readonly problem: ProblemStatus;
  readonly since: Day;
  readonly days: number;
}

export interface ParkedMatter extends ProblemMatter {
  readonly reason: string | undefined;
}

/** The overdue gaps of one unit. */
export interface OwedGaps {
  readonly unit: string;
  readonly gaps: readonly Gap[];
  /** The first of their due days. */
  readonly since: Day;
  readonly days: number;
}

/** What one unit owes, or did, of a directive. */
export interface DirectiveMatter {
  readonly directive: DirectiveStatus;
  readonly share: DirectiveShare;
  /** A unit's part, not the town's reply. */
  readonly isPart: boolean;
  /** Days past its due day: so far, or when it was answered; 0 when in time. */
  readonly days: number;
}

/** What the weekly 调度会 looks at, as of the cut-off day (clauses 4.7.2-a, 4.7.2-b, 7.2-d). */
export interface MeetingMatters {
  /** The first day of what is new. */
  readonly from: Day;
  /** The newest meeting before the cut-off day. */
  readonly previous: RecordOf<'meeting'> | undefined;
  /** The newest of them that decided something. */
  readonly decided: RecordOf<'meeting'> | undefined;
  readonly changes: MeetingChanges;
  readonly overdue: readonly ProblemMatter[];
  readonly owed: readonly OwedGaps[];
  readonly disputed: readonly Disputed[];
  readonly parked: readonly ParkedMatter[];
  readonly decisions: readonly Decision[];
  /** The longest deadline of a level that the town adopted, in days; undefined: none, and nothing is called long. */
  readonly longest: number | undefined;
  readonly directives: {
    /** How many shares stand so. */
    readonly counts: Readonly<Record<DirectiveState, number>>;
    /** All that is open or late, and what was done in time since `from`. */
    readonly listed: readonly DirectiveMatter[];
  };
}

const oldestFirst = (a: ProblemMatter, b: ProblemMatter): number =>
  ascending(a.since, b.since) || ascending(a.problem.id, b.problem.id);

/** Problems past their deadline, the longest first. */
function overdueProblems({ problems }: Basis, on: Day): readonly ProblemMatter[] {
  return problems
    .flatMap((problem) => {
      const { due, overdue } = problem;
      return overdue && due !== '未定期限' ? [{ problem, since: due, days: daysBetween(due, on) }] : [];
    })
    .sort(oldestFirst);
}

function parkedProblems({ problems }: Basis, on: Day): readonly ParkedMatter[] {
  return problems
    .filter(({ state }) => state === '挂账')
    .flatMap((problem) =>
      problem.steps
        .filter(({ event }) => event.event === '挂账')
        .slice(-1)
        .map(({ event: { on: since, reason, text } }) => ({
          problem,
          since,
          days: daysBetween(since, on),
          reason: reason ?? text,
        })),
    )
    .sort(oldestFirst);
}

/** Overdue gaps by the unit in charge, most first. */
function owedGaps({ gaps }: Assessment, on: Day): readonly OwedGaps[] {
  const overdue = gaps.filter(({ timing }) => timing === 'overdue');
  return [...grouped(overdue, ({ subject }) => subject.unit)]
    .map(([unit, own]) => {
      const since = own.reduce((first, { due }) => earlier(first, due), on);
      return { unit, gaps: own, since, days: daysBetween(since, on) };
    })
    .sort((a, b) => b.gaps.length - a.gaps.length || ascending(a.unit, b.unit));
}

function directiveMatters({ directives }: Basis, from: Day, on: Day): MeetingMatters['directives'] {
  const all = directives.flatMap((directive) => {
    const matterOf = (share: DirectiveShare, isPart: boolean): DirectiveMatter => {
      const days = Math.max(0, daysBetween(share.due, share.done ?? on));
      return { directive, share, isPart, days };
    };
    return [matterOf(directive.reply, false), ...directive.parts.map((part) => matterOf(part, true))];
  });
  const counts: Record<DirectiveState, number> = { 逾期未办: 0, 待办: 0, 逾期办结: 0, 已办结: 0 };
  for (const { share } of all) counts[share.state] += 1;
  const listed = all.filter(
    ({ share }) => share.state !== '已办结' || (share.done !== undefined && share.done >= from),
  );
  return {
    counts,
    listed: listed.sort(
      (a, b) =>
        directiveStates.indexOf(a.share.state) - directiveStates.indexOf(b.share.state) ||
        ascending(a.share.due, b.share.due),
    ),
  };
}

/** The longest of the deadlines that the town adopted for the levels of problems. */
function longestDeadline({ system, targets }: Basis): number | undefined {
  const days = system.levels.flatMap(({ deadline }) => targets.count(deadline) ?? []);
  return days.length === 0 ? undefined : Math.max(...days);
}

/** Gathers what the 调度会 looks at; what is new counts from the day after the meeting before, unless another is given. */
export function meetingMatters(basis: Basis, assessment: Assessment, since?: Day): MeetingMatters {
  const { occasion, town, cut } = basis;
  const { on } = occasion.options;
  const before = cut.recordsOf('meeting').filter((meeting) => meeting.on < on);
  const [previous] = before;
  const from = since ?? (previous === undefined ? firstOfYear(town.settings.year) : addDays(previous.on, 1));
  const longest = longestDeadline(basis);
  return {
    from,
    previous,
    decided: before.find(({ decided }) => (decided ?? []).length > 0),
    changes: changesSince(basis, from),
    overdue: overdueProblems(basis, on),
    owed: owedGaps(assessment, on),
    disputed: disputedMatters(basis, on),
    parked: parkedProblems(basis, on),
    decisions: decisionsAwaited(basis, assessment, longest, on),
    longest,
    directives: directiveMatters(basis, from, on),
  };
}
