import type { Column } from '../column.ts';

/** 任务分解表: a line a task and unit, with what of it was handed in. */
export const tasksColumns: readonly Column[] = [
  { key: 'phase', title: ['阶段', 'Phase'], form: 'text', width: 10 },
  { key: 'id', title: ['任务编号', 'Task'], form: 'text', width: 10 },
  { key: 'title', title: ['工作任务', 'Title'], form: 'text', width: 28, grows: true },
  { key: 'standards', title: ['对应测评标准', 'Standards'], form: 'text', width: 14 },
  { key: 'lead', title: ['牵头单位', 'Lead'], form: 'text', width: 12 },
  { key: 'unit', title: ['责任单位', 'Unit'], form: 'text', width: 12 },
  { key: 'due', title: ['完成时限', 'Due'], form: 'day', width: 10 },
  { key: 'asked', title: ['应交', 'Asked'], form: 'count', width: 6, sum: true },
  { key: 'handed-in', title: ['已交', 'Handed in'], form: 'count', width: 6, sum: true },
  { key: 'lacking', title: ['未交材料', 'Lacking'], form: 'text', width: 24 },
  { key: 'done', title: ['完成日期', 'Done'], form: 'day', width: 10 },
  { key: 'state', title: ['进展', 'Progress'], form: 'text', width: 10 },
];
