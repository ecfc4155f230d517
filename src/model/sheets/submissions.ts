import type { Column } from '../column.ts';

/** How many of a kind of material lie in the window; the kind is its own key. */
const inWindow = (material: string, en: string): Column => ({
  key: material,
  title: [material, en],
  form: 'count',
  width: 8,
  sum: true,
  over: ['时间窗内', 'In the window'],
});

/** 材料申报: which kinds of material a standard has in the window, one line a standard. */
export const submissionsColumns: readonly Column[] = [
  { key: 'standard', title: ['标准', 'Standard'], form: 'text', width: 8 },
  { key: 'title', title: ['测评标准', 'Standard'], form: 'text', width: 30, grows: true },
  { key: 'category', title: ['测评项目', 'Category'], form: 'text', width: 14 },
  inWindow('规范文件', 'Issued documents'),
  inWindow('说明报告', 'Reports'),
  inWindow('统计表格', 'Tables'),
  inWindow('实景图片', 'Pictures'),
  { key: 'outside', title: ['窗外', 'Outside'], form: 'count', width: 6, sum: true },
  { key: 'verdict', title: ['材料审核结论', 'Verdict'], form: 'verdict', width: 12 },
  { key: 'lacking', title: ['还缺', 'Lacking'], form: 'text', width: 36 },
  { key: 'unit', title: ['责任单位', 'Unit'], form: 'text', width: 12 },
];
