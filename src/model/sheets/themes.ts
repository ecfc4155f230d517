import type { Column } from '../column.ts';

/** 按主题的活动: how often, how many people, by how many units. */
export const themesColumns: readonly Column[] = [
  { key: 'theme', title: ['主题', 'Theme'], form: 'text', width: 24, grows: true },
  { key: 'held', title: ['已举办', 'Held'], form: 'count', width: 8 },
  { key: 'put-off', title: ['延期、取消', 'Put off'], form: 'count', width: 10 },
  { key: 'people', title: ['参加人数', 'People'], form: 'count', width: 10 },
  { key: 'unstated', title: ['未写人数的场次', 'Without headcount'], form: 'count', width: 12 },
  { key: 'hours', title: ['志愿服务时长', 'Volunteer hours'], form: 'count', width: 12 },
  { key: 'units', title: ['主办单位', 'Units'], form: 'text', width: 30 },
];
