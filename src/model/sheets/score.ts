import type { Column } from '../column.ts';

/** 自评得分: a line a 测评项目. */
export const scoreColumns: readonly Column[] = [
  { key: 'category', title: ['测评项目', 'Category'], form: 'text', width: 20, grows: true },
  { key: 'possible', title: ['分值', 'Possible'], form: 'points', width: 8, sum: true },
  { key: 'won', title: ['自评得分', 'Won'], form: 'points', width: 8, sum: true },
  { key: 'unknown', title: ['待定', 'Unknown'], form: 'points', width: 8, sum: true },
  { key: 'at-stake', title: ['未得', 'At stake'], form: 'points', width: 8, sum: true },
  { key: 'shaky', title: ['不稳定', 'Shaky'], form: 'points', width: 8, sum: true },
  { key: 'rate', title: ['得分率', 'Rate'], form: 'rate', width: 8, share: ['won', 'possible'] },
];
