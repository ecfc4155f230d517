import { optional, ref, text, whole } from '../model/schema.ts';
import { proofFields, recordKind, taskFields } from './base.ts';

export const survey = recordKind(
  'survey',
  ['问卷', 'Survey'],
  {
    question: ref('question', ['问项', 'Question']),
    wave: text(['批次', 'Wave', '同一批次的各单位合并计算']),
    unit: ref('unit', ['调查单位', 'Unit surveyed']),
    sent: optional(whole(['发放', 'Sent'])),
    valid: whole(['有效份数', 'Valid answers']),
    yes: whole(['计为“是”的份数', 'Yes']),
    ...proofFields,
    ...taskFields,
  },
  { alike: ['question', 'wave', 'unit'], byUnits: { office: ['files', 'captions'] } },
);
