import type { Column } from '../column.ts';

/** 概览: the figures everything else comes to. */
export const overviewColumns: readonly Column[] = [
  { key: 'group', title: ['类别', 'Group'], form: 'text', width: 16 },
  { key: 'item', title: ['事项', 'Item'], form: 'text', width: 30, grows: true },
  { key: 'count', title: ['数', 'Number'], form: 'count', width: 10 },
];
