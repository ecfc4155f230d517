import { day, optional, ref, text } from '../model/schema.ts';
import { proofFields, recordKind } from './base.ts';

export const directive = recordKind(
  'directive',
  ['上级交办', 'Directive'],
  {
    title: text(['交办事项', 'Title']),
    issuer: text(['交办单位', 'Issuer']),
    number: optional(text(['文号', 'Number'])),
    unit: ref('unit', ['承办单位', 'Unit']),
    due: day(['时限', 'Due']),
    done: optional(day(['办结日期', 'Done'])),
    text: optional(text(['办理情况', 'Text'])),
    ...proofFields,
  },
  { alike: ['title', 'number'] },
);
