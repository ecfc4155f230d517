import type { Column } from '../column.ts';

/** 材料申报: which kinds of material a standard has in the window, one line a standard. */
export const submissionsColumns: readonly Column[] = [
  { key: 'standard', title: ['标准', 'Standard'], form: 'text', width: 8 },
  { key: 'title', title: ['测评标准', 'Standard'], form: 'text', width: 30, grows: true },
  { key: 'category', title: ['测评项目', 'Category'], form: 'text', width: 14 },
  {
    key: '规范文件',
    title: ['规范文件', 'Issued documents'],
    form: 'count',
    width: 8,
    sum: true,
    over: ['时间窗内', 'In the window'],
  },
  {
    key: '说明报告',
    title: ['说明报告', 'Reports'],
    form: 'count',
    width: 8,
    sum: true,
    over: ['时间窗内', 'In the window'],
  },
  {
    key: '统计表格',
    title: ['统计表格', 'Tables'],
    form: 'count',
    width: 8,
    sum: true,
    over: ['时间窗内', 'In the window'],
  },
  {
    key: '实景图片',
    title: ['实景图片', 'Pictures'],
    form: 'count',
    width: 8,
    sum: true,
    over: ['时间窗内', 'In the window'],
  },
  { key: 'outside', title: ['窗外', 'Outside'], form: 'count', width: 6, sum: true },
  { key: 'verdict', title: ['材料审核结论', 'Verdict'], form: 'verdict', width: 12 },
  { key: 'lacking', title: ['还缺', 'Lacking'], form: 'text', width: 36 },
  { key: 'unit', title: ['责任单位', 'Unit'], form: 'text', width: 12 },
];
