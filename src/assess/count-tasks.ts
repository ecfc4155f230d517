import type { Day } from '../model/day.ts';
import type { TaskBook } from './task-book.ts';

/** Shares of tasks, one for each unit that has to hand in: all, those done, and those open beyond their day. */
export interface TaskCounts {
  readonly all: number;
  readonly done: number;
  readonly overdue: number;
}

/** Of one phase's tasks, or of all; on its own day a task is not overdue. */
export function countTasks({ all }: Pick<TaskBook, 'all'>, on: Day, phase: string | undefined): TaskCounts {
  const shares = all.filter(({ task }) => phase === undefined || task.phase === phase);
  const open = shares.filter(({ done }) => !done);
  return {
    all: shares.length,
    done: shares.length - open.length,
    overdue: open.filter(({ task }) => task.due < on).length,
  };
}
