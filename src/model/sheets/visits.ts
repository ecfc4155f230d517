import type { Column } from '../column.ts';

/** 督查台账: a line a visit, what was found wrong in words; what was found right is only counted. */
export const visitsColumns: readonly Column[] = [
  { key: 'on', title: ['日期', 'Day'], form: 'day', width: 10 },
  { key: 'scope', title: ['范围', 'Scope'], form: 'text', width: 6 },
  { key: 'manner', title: ['方式', 'Manner'], form: 'text', width: 6 },
  { key: 'round', title: ['轮次', 'Round'], form: 'text', width: 12 },
  { key: 'by', title: ['检查人', 'Inspectors'], form: 'text', width: 16 },
  { key: 'by-units', title: ['检查单位', 'Inspecting units'], form: 'text', width: 16 },
  { key: 'unit', title: ['被查单位', 'Unit inspected'], form: 'text', width: 14 },
  { key: 'site', title: ['点位', 'Site'], form: 'text', width: 18 },
  { key: 'themes', title: ['查看主题', 'Themes looked for'], form: 'text', width: 20 },
  { key: 'items', title: ['检查项数', 'Items'], form: 'count', width: 8, sum: true },
  { key: 'failed', title: ['不符合', 'Failed'], form: 'count', width: 6, sum: true },
  { key: 'what', title: ['查到的情况', 'What was found'], form: 'text', width: 38, grows: true },
  { key: 'problems', title: ['问题编号', 'Problems'], form: 'text', width: 22 },
  { key: 'files', title: ['佐证文件', 'Files'], form: 'files', width: 24 },
];
