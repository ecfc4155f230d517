import type { Column } from '../column.ts';

/** 测评标准自评表: a line a standard, as domain usage has the columns of the task breakdown. */
export const standardsColumns: readonly Column[] = [
  { key: 'id', title: ['编号', 'Id'], form: 'text', width: 8 },
  { key: 'category', title: ['测评项目', 'Category'], form: 'text', width: 14 },
  { key: 'indicator', title: ['指标名称', 'Indicator'], form: 'text', width: 16 },
  { key: 'topic', title: ['测评内容', 'Topic'], form: 'text', width: 16 },
  { key: 'title', title: ['测评标准', 'Standard'], form: 'text', width: 30, grows: true },
  { key: 'verdict', title: ['自评结论', 'Verdict'], form: 'verdict', width: 10 },
  { key: 'checks', title: ['各项检查', 'Checks'], form: 'text', width: 36, wide: true },
  { key: 'gaps', title: ['短板数', 'Gaps'], form: 'count', width: 6, sum: true },
  { key: 'possible', title: ['分值', 'Points'], form: 'points', width: 6, sum: true },
  { key: 'won', title: ['自评得分', 'Won'], form: 'points', width: 8, sum: true },
  { key: 'unknown', title: ['待定分值', 'Unknown'], form: 'points', width: 8, sum: true },
  { key: 'unit', title: ['责任单位', 'Unit'], form: 'text', width: 14 },
  { key: 'proof', title: ['佐证', 'Proof'], form: 'text', width: 30, wide: true },
  { key: 'show', title: ['备查材料', 'To show'], form: 'text', width: 30, wide: true },
  { key: 'remedy', title: ['整改措施', 'Remedy'], form: 'text', width: 30, wide: true },
  { key: 'source', title: ['方案条款', 'Clauses'], form: 'text', width: 12, wide: true },
];
