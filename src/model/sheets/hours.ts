import type { Column } from '../column.ts';

/** 志愿服务时长, by the unit that held the activity. */
export const hoursColumns: readonly Column[] = [
  { key: 'unit', title: ['单位', 'Unit'], form: 'text', width: 20, grows: true },
  { key: 'activities', title: ['活动场次', 'Activities'], form: 'count', width: 10, sum: true },
  { key: 'people', title: ['参加人数', 'People'], form: 'count', width: 10, sum: true },
  { key: 'hours', title: ['志愿服务时长（小时）', 'Volunteer hours'], form: 'count', width: 14, sum: true },
];
