import { day, listOf, object, optional, ref, text } from '../model/schema.ts';
import { proofFields, recordKind } from './base.ts';

/** One unit's share of a directive that was split among several (clauses 3.0-b, 4.7.2-a). */
const part = object(
  {
    unit: ref('unit', ['承办单位', 'Unit']),
    what: text(['分办事项', 'What']),
    due: optional(day(['时限', 'Due', '不写即整件的时限'])),
    done: optional(day(['办结日期', 'Done', '登记时已经办完的才写；以后办完的另记一条交办回复'])),
  },
  ['分办', 'Part'],
);

export const directive = recordKind(
  'directive',
  ['上级交办', 'Directive'],
  {
    title: text(['交办事项', 'Title']),
    issuer: text(['交办单位', 'Issuer']),
    number: optional(text(['文号', 'Number'])),
    unit: ref('unit', ['承办单位', 'Unit', '分给几个单位的，写牵头回复的单位']),
    due: day(['时限', 'Due']),
    parts: optional(listOf(part, ['分办', 'Parts', '分给几个单位办的，一家一件'], 1)),
    done: optional(day(['办结日期', 'Done', '登记时已经回复的才写；以后回复的另记一条交办回复'])),
    text: optional(text(['办理情况', 'Text'])),
    ...proofFields,
  },
  { alike: ['title', 'number'] },
);
