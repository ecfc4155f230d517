import type { TaskShare } from '../../assess/task-book.ts';
import { tasksColumns } from '../../model/sheets/tasks.ts';
import { listed } from './sheet.ts';
import type { LedgerFacts, MakeSheet, SheetRow } from './sheet.ts';

function rowOf({ task, unit, items, done }: TaskShare, { basis, on }: LedgerFacts): SheetRow {
  const phase = basis.town.phases.find(({ id }) => id === task.phase);
  const lacking = items.filter(({ record }) => record === undefined).map(({ item }) => item);
  const last = items.reduce(
    (day, { record }) => (record !== undefined && record.on > day ? record.on : day),
    '',
  );
  const state = done ? 'done' : task.due < on ? 'overdue' : 'open';
  return {
    cells: {
      phase: phase?.title ?? task.phase,
      id: task.id,
      title: task.title,
      standards: { code: 'listing', items: task.standards },
      lead: task.lead,
      unit,
      due: task.due,
      asked: items.length,
      'handed-in': items.length - lacking.length,
      lacking: lacking.length === 0 ? null : { code: 'listing', items: lacking },
      done: done ? last : null,
      state: { code: 'ledger-progress', state },
    },
    tags: { state: [state], standards: task.standards, phase: [task.phase] },
    from: items.flatMap(({ record }) => (record === undefined ? [] : [record.key])),
  };
}

/** 任务分解表: tasks of the ledger's phase, or all of them, with how far each unit is. */
export const tasks: MakeSheet = (facts, sheet) => {
  const { basis, phase, unit } = facts;
  const shares = basis.tasks.all.filter(
    (share) =>
      (phase === undefined || share.task.phase === phase.id) && (unit === undefined || share.unit === unit),
  );
  return [
    listed(
      tasksColumns,
      shares.map((share) => rowOf(share, facts)),
      sheet,
    ),
  ];
};
