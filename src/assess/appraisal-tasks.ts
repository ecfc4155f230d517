import type { Counted } from './appraisal.ts';
import type { Basis } from './basis.ts';
import { citeOf } from './proof.ts';
import type { TaskShare } from './task-book.ts';

/** A thing counted, of the unit it is counted for. */
export type CountedOf = Counted & { readonly unit: string };

/** Shares due by the cut-off day, that day included. */
function sharesDue({ tasks, occasion }: Basis): readonly TaskShare[] {
  return tasks.all.filter(({ task }) => task.due <= occasion.options.on);
}

/** What both ways to count a share have in common; `done` of `asked` are won. */
function counted(share: TaskShare, asked: number, done: number): CountedOf {
  const { unit, id, task, items } = share;
  const records = items.flatMap(({ record }) => record ?? []);
  return {
    unit,
    id,
    text: task.title,
    due: task.due,
    // Handed in when the last of it was.
    day: share.done
      ? records
          .map(({ on }) => on)
          .sort()
          .at(-1)
      : undefined,
    asked,
    done,
    lacking: items.filter(({ record }) => record === undefined).map(({ item }) => item),
    cites: records.map(citeOf),
    secret: false,
  };
}

/** 任务按期完成: shares due; won when the last item was handed in by the due day. */
export function tasksOnTime(basis: Basis): readonly CountedOf[] {
  return sharesDue(basis).map((share) => {
    const inTime = share.items.every(({ record }) => record !== undefined && record.on <= share.task.due);
    return counted(share, 1, inTime ? 1 : 0);
  });
}

/** 材料齐全: items to hand in with the shares due; won when handed in, late or not. */
export function materialsComplete(basis: Basis): readonly CountedOf[] {
  return sharesDue(basis).map((share) => {
    const { items } = share;
    return counted(share, items.length, items.filter(({ record }) => record !== undefined).length);
  });
}
