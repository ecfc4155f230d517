import type { TaskCheck, TaskFacts } from '../../checks/task.ts';
import type { Subject } from '../assessment.ts';
import type { Asked, Context } from '../context.ts';
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
