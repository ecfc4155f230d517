import { gapId } from '../model/gap-id.ts';
import { grouped } from '../model/grouped.ts';
import { ascending } from '../model/order.ts';
import { timings } from '../model/timing.ts';
import type { CheckResult, Gap, GapCounts, StandardResult, SubjectResult, Timing } from './assessment.ts';
import type { Context } from './context.ts';
import { timingOf } from './time-frame.ts';
import type { TimeFrame } from './time-frame.ts';
import type { Day } from '../model/day.ts';
import type { Located } from '../model/place.ts';
import type { Task } from '../model/town-files.ts';

/** The day a whole check is to be in order: its phase's end, its window's end, or the year's. */
function spanDue(check: CheckResult, frame: TimeFrame): Day {
  if (check.span === 'phase') return frame.phaseEnd;
  if (check.span === 'window') return frame.window.to;
  return frame.yearEnd;
}

/** Its task's day, else the member's own, else the end of the days the check looks at. */
function dueOf(check: CheckResult, result: SubjectResult, task: Task | undefined, frame: TimeFrame): Day {
  // A task of its own and a member before its day know their days better than another task of the standard does, and
  // so does a problem past its deadline.
  if (check.kind === 'task' || result.aside === 'not-yet') return result.due ?? frame.yearEnd;
  if (check.kind === 'findings' && result.due !== undefined) return result.due;
  // What holds, though not steadily, has not missed its task's day: it has to hold until the days looked at end.
  const byTask = result.verdict === 'unstable' ? undefined : task?.due;
  return byTask ?? result.due ?? spanDue(check, frame);
}

/** The task that a gap is to be closed by: its own, else the one of the standard that binds its unit. */
function taskOf(
  standard: StandardResult,
  check: CheckResult,
  { subject }: SubjectResult,
  { tasks, frame }: Context,
): Located<Task> | undefined {
  const own =
    check.kind === 'task'
      ? tasks.sharesFor(standard.id).find((share) => share.id === subject.id)?.task
      : undefined;
  return own ?? tasks.taskFor(standard.id, subject.unit, check.span, frame);
}

/** Soonest first; ties by identity. */
function soonestFirst(a: Gap, b: Gap): number {
  return ascending(a.due, b.due) || ascending(a.id, b.id);
}

/** Worst first: overdue, then points of the standard not won, then due day; ties by identity. */
function worstFirst(gaps: readonly Gap[]): readonly Gap[] {
  // Sorted part by part: a town has thousands of gaps, but few timings, and its standards few sums of points.
  const parts = grouped(gaps, ({ timing }) => timing);
  return timings.flatMap((timing) =>
    [...grouped(parts.get(timing) ?? [], ({ lost, shaky }) => lost + shaky)]
      .sort(([a], [b]) => b - a)
      .flatMap(([, alike]) => alike.sort(soonestFirst)),
  );
}

/** Every subject that falls short, or holds without being steady, of every standard that is not exempt. */
export function findGaps(standards: readonly StandardResult[], context: Context): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const standard of standards) {
    if (standard.verdict === 'exempt') continue;
    const lost = standard.points.reduce((sum, points) => sum + points.possible - points.won, 0);
    const shaky = standard.points.reduce((sum, points) => sum + points.shaky, 0);
    for (const check of standard.checks) {
      for (const result of check.subjects) {
        if (result.verdict === 'met') continue;
        const task = taskOf(standard, check, result, context);
        const due = dueOf(check, result, task, context.frame);
        gaps.push({
          id: gapId(standard.id, check.key, result.subject.id),
          standard: standard.id,
          title: standard.title,
          category: standard.category,
          check: check.key,
          kind: check.kind,
          method: check.method,
          subject: result.subject,
          verdict: result.verdict,
          reason: result.reason,
          due,
          timing: timingOf(due, context.frame),
          lost,
          shaky,
          remedy: standard.remedy,
          cites: result.cites,
          task: task?.at,
        });
      }
    }
  }
  return worstFirst(gaps);
}

/** Counts gaps by when they are due; unstable ones are among them and counted apart besides. */
export function countGaps(gaps: readonly Gap[]): GapCounts {
  const of = (timing: Timing): number => gaps.filter((gap) => gap.timing === timing).length;
  const unstable = gaps.filter((gap) => gap.verdict === 'unstable').length;
  return { overdue: of('overdue'), due: of('due'), upcoming: of('upcoming'), unstable };
}
