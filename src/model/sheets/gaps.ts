import type { Column } from '../column.ts';

/** 缺项弱项: a line a gap. */
export const gapsColumns: readonly Column[] = [
  { key: 'standard', title: ['标准', 'Standard'], form: 'text', width: 8 },
  { key: 'category', title: ['测评项目', 'Category'], form: 'text', width: 14 },
  { key: 'title', title: ['测评标准', 'Standard'], form: 'text', width: 26 },
  { key: 'check', title: ['检查项', 'Check'], form: 'text', width: 18 },
  { key: 'subject', title: ['对象', 'Subject'], form: 'text', width: 14 },
  { key: 'verdict', title: ['结论', 'Verdict'], form: 'verdict', width: 10 },
  { key: 'reason', title: ['缺什么', 'What is lacking'], form: 'text', width: 40, grows: true },
  { key: 'unit', title: ['责任单位', 'Unit'], form: 'text', width: 14 },
  { key: 'due', title: ['时限', 'Due'], form: 'day', width: 10 },
  { key: 'timing', title: ['进度', 'Timing'], form: 'text', width: 8 },
  { key: 'lost', title: ['影响分值', 'Points at stake'], form: 'points', width: 8 },
  { key: 'remedy', title: ['整改措施', 'Remedy'], form: 'text', width: 30, wide: true },
];
