import type { Column } from '../column.ts';

/** 各单位待办: what each unit still has to do, the same list as `civic todo`. */
export const dutiesColumns: readonly Column[] = [
  { key: 'unit', title: ['责任单位', 'Unit'], form: 'text', width: 12 },
  { key: 'due', title: ['时限', 'Due'], form: 'text', width: 10 },
  { key: 'late', title: ['已过天数', 'Days late'], form: 'count', width: 8 },
  { key: 'what', title: ['要做的事', 'To do'], form: 'text', width: 60, grows: true },
  { key: 'standard', title: ['标准', 'Standard'], form: 'text', width: 8 },
];
