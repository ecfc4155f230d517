import { oneOf, optional, ref, text } from '../model/schema.ts';
import { proofFields, recordKind } from './base.ts';

export const objection = recordKind(
  'objection',
  ['异议', 'Objection'],
  {
    unit: ref('unit', ['提出单位', 'Unit']),
    against: ref('record', ['针对的记录', 'Against']),
    text: text(['内容', 'Text']),
    result: optional(oneOf(['采纳', '部分采纳', '不采纳'], ['处理结果', 'Result'])),
    by: optional(text(['处理人', 'By'])),
    ...proofFields,
  },
  { alike: ['unit', 'against'], byUnits: { office: ['result', 'by', 'files', 'captions'] } },
);
