import type { SpanName } from '../../checks/common.ts';
import type { DirectiveFacts, TaskCheck, TaskFacts } from '../../checks/task.ts';
import type { Subject } from '../assessment.ts';
import type { Asked, Context } from '../context.ts';
import { sharesOf } from '../directives.ts';
import { citeOf } from '../proof.ts';
import { hasBegun } from '../time-frame.ts';
import type { TaskShare } from '../task-book.ts';

/** Every share of every task of the town that names the standard. */
export function taskShares(
  asked: Asked<TaskCheck>,
  context: Context,
): readonly { share: TaskShare; subject: Subject }[] {
  return context.tasks
    .sharesFor(asked.standard.id)
    .map((share) => ({ share, subject: { kind: 'task', id: share.id, unit: share.unit } }));
}

/** Facts of one share of a task. */
export function gatherTask(share: TaskShare, context: Context): TaskFacts {
  return {
    task: share.task.title,
    due: share.task.due,
    on: context.frame.on,
    begun: hasBegun(share.task.phase, context.frame),
    items: share.items.map(({ item, record }) => ({ item, cite: record && citeOf(record) })),
  };
}

/**
 * Everything owed of directives that fall due in the span, and what has been owed since before it. The identity of each
 * is what was written of it, never its place in a file.
 */
export function directiveShares(
  name: SpanName,
  { directives, frame }: Context,
): readonly { facts: DirectiveFacts; subject: Subject }[] {
  const { on } = frame;
  const span = frame.spans[name];
  const until = name === 'phase' ? frame.phaseEnd : frame.yearEnd;
  return directives
    .filter(({ received }) => received <= span.to)
    .flatMap((status) =>
      sharesOf(status).flatMap((share) => {
        const { unit, what, due, done, cite } = share;
        // Over by now and due after the days looked at: another phase's to judge.
        const isLater = due > span.to && due <= on;
        if (isLater || (due < span.from && done !== undefined)) return [];
        const own = share === status.reply ? '' : ` ${what}`;
        return [
          {
            facts: { directive: status.title, what, due, done, on, until, cite },
            subject: { kind: 'task', id: `${status.received} ${status.title}${own}@${unit}`, unit },
          },
        ];
      }),
    );
}
