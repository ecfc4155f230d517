import type { Column } from '../column.ts';

/** 全年保洁: a line a month, wages and deductions of the whole team. */
export const cleaningYearColumns: readonly Column[] = [
  { key: 'month', title: ['月份', 'Month'], form: 'text', width: 10 },
  { key: 'checks', title: ['检查', 'Checks'], form: 'count', width: 8, sum: true },
  { key: 'found', title: ['发现', 'Found'], form: 'count', width: 8, sum: true },
  { key: 'in-time', title: ['按时清理', 'In time'], form: 'count', width: 8, sum: true },
  { key: 'late', title: ['未按时', 'Late'], form: 'count', width: 8, sum: true },
  { key: 'unknown', title: ['不明', 'Unknown'], form: 'count', width: 8, sum: true },
  { key: 'proposed', title: ['建议扣款', 'Proposed'], form: 'money', width: 10, sum: true },
  { key: 'decided', title: ['已决定扣', 'Decided'], form: 'money', width: 10, sum: true },
  { key: 'cut', title: ['受限额的人数', 'Cut by a limit'], form: 'count', width: 10, sum: true },
  { key: 'replacements', title: ['建议更换', 'To be replaced'], form: 'count', width: 8, sum: true },
];
