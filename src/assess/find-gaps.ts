import { gapId } from '../model/gap-id.ts';
import { grouped } from '../model/grouped.ts';
import { ascending } from '../model/order.ts';
import { timings } from '../model/timing.ts';
import type {
  CheckResult,
  Gap,
  GapCounts,
  StandardResult,
  Subject,
  SubjectResult,
  Timing,
} from './assessment.ts';
import type { Context } from './context.ts';
import { timingOf } from './time-frame.ts';
import type { TimeFrame } from './time-frame.ts';
import type { SpanName } from '../checks/common.ts';
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

type FindTask = (subject: Subject) => Located<Task> | undefined;

/** The task of a standard that binds the unit of a subject, looked up once for each: a unit has many places. */
function bindingTask(standard: string, span: SpanName | undefined, { tasks, frame }: Context): FindTask {
  const known = new Map<string, Located<Task> | undefined>();
  return ({ unit }) => {
    if (known.has(unit)) return known.get(unit);
    const task = tasks.taskFor(standard, unit, span, frame);
    known.set(unit, task);
    return task;
  };
}

/** Finds the task that a gap of a check is to be closed by: its own, else the one of the standard that binds its unit. */
function taskFinder(standard: string, context: Context): (check: CheckResult) => FindTask {
  const ofPhase = bindingTask(standard, 'phase', context);
  // Only a check of a phase is bound by that phase's tasks alone.
  const ofAll = bindingTask(standard, undefined, context);
  return ({ kind, span }) => {
    const binding = span === 'phase' ? ofPhase : ofAll;
    if (kind !== 'task') return binding;
    const shares = context.tasks.sharesFor(standard);
    return (subject) => shares.find((share) => share.id === subject.id)?.task ?? binding(subject);
  };
}

/** The gaps of each key together, the keys in an order. */
function partedBy<K extends string | number>(
  gaps: readonly Gap[],
  keyOf: (gap: Gap) => K,
  order: (a: K, b: K) => number,
): Gap[][] {
  return [...grouped(gaps, keyOf)].sort(([a], [b]) => order(a, b)).map(([, part]) => part);
}

/** Worst first: overdue, then points of the standard not won, then due day; ties by identity. */
function worstFirst(gaps: readonly Gap[]): readonly Gap[] {
  // Part by part: a town has thousands of gaps, but they have few timings, few sums of points and few due days.
  const byTiming = partedBy(
    gaps,
    ({ timing }) => timing,
    (a, b) => timings.indexOf(a) - timings.indexOf(b),
  );
  const byPoints = byTiming.flatMap((part) =>
    partedBy(
      part,
      ({ lost, shaky }) => lost + shaky,
      (a, b) => b - a,
    ),
  );
  return byPoints
    .flatMap((part) => partedBy(part, ({ due }) => due, ascending))
    .flatMap((part) => part.sort((a, b) => ascending(a.id, b.id)));
}

/** Every subject that falls short, or holds without being steady, of every standard that is not exempt. */
export function findGaps(standards: readonly StandardResult[], context: Context): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const standard of standards) {
    if (standard.verdict === 'exempt') continue;
    const lost = standard.points.reduce((sum, points) => sum + points.possible - points.won, 0);
    const shaky = standard.points.reduce((sum, points) => sum + points.shaky, 0);
    const taskOfCheck = taskFinder(standard.id, context);
    for (const check of standard.checks) {
      const taskOf = taskOfCheck(check);
      for (const result of check.subjects) {
        if (result.verdict === 'met') continue;
        const task = taskOf(result.subject);
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
