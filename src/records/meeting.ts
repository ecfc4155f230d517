import { listOf, optional, ref, text } from '../model/schema.ts';
import { proofFields, recordKind, taskFields } from './base.ts';

export const meeting = recordKind(
  'meeting',
  ['会议调度', 'Meeting'],
  {
    title: text(['会议名称', 'Title']),
    chair: text(['主持人', 'Chair']),
    units: optional(listOf(ref('unit', ['参会单位', 'Unit']), ['参会单位', 'Units'])),
    topics: listOf(text(['议题', 'Topic']), ['议题', 'Topics'], 1),
    decided: optional(listOf(text(['议定事项', 'Decided']), ['议定事项', 'Decided'])),
    ...proofFields,
    ...taskFields,
  },
  { alike: ['title'] },
);
