import type { Column } from '../column.ts';

/** 补录与更正: what was entered late, and what stands for another record. */
export const lateColumns: readonly Column[] = [
  { key: 'record', title: ['记录', 'Record'], form: 'text', width: 26 },
  { key: 'kind', title: ['记录种类', 'Kind'], form: 'text', width: 12 },
  { key: 'title', title: ['内容', 'Content'], form: 'text', width: 24, grows: true },
  { key: 'on', title: ['发生日期', 'Day'], form: 'day', width: 10 },
  { key: 'filed', title: ['录入日期', 'Filed'], form: 'day', width: 10 },
  { key: 'days', title: ['晚录天数', 'Days late'], form: 'count', width: 8 },
  { key: 'what', title: ['情形', 'What'], form: 'text', width: 10 },
  { key: 'other', title: ['所更正或替代的', 'In the place of'], form: 'text', width: 26 },
];
