import { oneOf, optional, ref, text } from '../model/schema.ts';
import { proofFields, recordKind } from './base.ts';

export const suggestion = recordKind(
  'suggestion',
  ['建言献策', 'Suggestion'],
  {
    text: text(['内容', 'Text', '不写姓名和联系方式']),
    channel: optional(text(['渠道', 'Channel'])),
    unit: optional(ref('unit', ['承办单位', 'Unit'])),
    result: optional(oneOf(['采纳', '部分采纳', '不采纳', '办理中'], ['办理结果', 'Result'])),
    ...proofFields,
  },
  { alike: ['text'], byUnits: { office: ['result', 'files', 'captions'] } },
);
