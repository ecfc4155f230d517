import { day, listOf, oneOf, optional, ref, text, whole } from '../model/schema.ts';
import { coverFields, proofFields, recordKind, taskFields } from './base.ts';

/** What became of an activity. Only 已举办 counts; the others are shown. */
export const activityStates = ['已举办', '延期', '取消'] as const;

export const activity = recordKind(
  'activity',
  ['主题活动', 'Activity'],
  {
    title: text(['活动名称', 'Title']),
    themes: listOf(ref('theme', ['主题', 'Theme']), ['主题', 'Themes'], 1),
    unit: ref('unit', ['主办单位', 'Unit']),
    units: optional(listOf(ref('unit', ['参加单位', 'Unit']), ['参加单位', 'Units taking part'])),
    site: optional(ref('site', ['点位', 'Site'])),
    place: optional(text(['地点', 'Place'])),
    status: optional(oneOf(activityStates, ['状态', 'Status', '不写即已举办'])),
    'postponed-to': optional(day(['延期至', 'Postponed to'])),
    reason: optional(text(['延期或取消原因', 'Reason'])),
    people: optional(whole(['参加人数', 'People'])),
    hours: optional(whole(['志愿服务时长（小时）', 'Volunteer hours'])),
    ...coverFields,
    ...proofFields,
    ...taskFields,
  },
  { alike: ['title', 'unit', 'site', 'place'], byUnits: { office: ['site', 'postponed-to'] } },
);
