import type { Column } from '../column.ts';

/** 说明: by what, of when and from which files the figures are. */
export const aboutColumns: readonly Column[] = [
  { key: 'item', title: ['事项', 'Item'], form: 'text', width: 24 },
  { key: 'value', title: ['内容', 'Value'], form: 'text', width: 60, grows: true },
];
