import type { Column } from '../column.ts';

/** 发现与销号: a line a unit, kind of site, standard or month, as the sheet says under `by`. */
export const countsColumns: readonly Column[] = [
  { key: 'group', title: ['分组', 'Group'], form: 'text', width: 20, grows: true },
  { key: 'type', title: ['单位类型', 'Type'], form: 'unit-type', width: 10 },
  { key: 'found', title: ['发现', 'Found'], form: 'count', width: 8, sum: true },
  { key: 'closed', title: ['已销号', 'Closed'], form: 'count', width: 8, sum: true },
  { key: 'rate', title: ['销号率', 'Rate'], form: 'rate', width: 8, share: ['closed', 'found'] },
  { key: 'open', title: ['未销号', 'Open'], form: 'count', width: 8, sum: true },
  { key: 'overdue', title: ['逾期', 'Overdue'], form: 'count', width: 6, sum: true },
  { key: 'parked', title: ['挂账', 'Parked'], form: 'count', width: 6, sum: true },
  { key: 'sent-back', title: ['退回过', 'Sent back'], form: 'count', width: 8, sum: true },
  { key: 'relapsed', title: ['反弹', 'Relapsed'], form: 'count', width: 6, sum: true },
  { key: 'struck', title: ['核减', 'Struck'], form: 'count', width: 6, sum: true },
];
