import type { Column } from '../column.ts';

/** 对创建办的考核 (五（二）3): a line a month, what the leading group may take off. */
export const officePointsColumns: readonly Column[] = [
  { key: 'month', title: ['月份', 'Month'], form: 'text', width: 12 },
  {
    key: 'late',
    title: ['暴露垃圾未按时清理（次）', 'Litter not cleared in time'],
    form: 'count',
    width: 16,
    sum: true,
  },
  { key: 'points', title: ['建议扣分', 'Points proposed'], form: 'count', width: 10, sum: true },
];
