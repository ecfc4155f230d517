import { day, listOf, oneOf, optional, ref, text } from '../model/schema.ts';
import { proofFields, recordKind } from './base.ts';

/** The plan's own ladder (五（二）3、四（七）3): civic proposes, people decide. */
export const noticeTypes = ['整改通知', '内部通报', '表扬', '移交', '约谈'] as const;

export const notice = recordKind(
  'notice',
  ['通知通报', 'Notice'],
  {
    type: oneOf(noticeTypes, ['类型', 'Type']),
    unit: optional(ref('unit', ['对象单位', 'Unit'])),
    zone: optional(ref('zone', ['保洁责任区', 'Zone'])),
    site: optional(ref('site', ['点位', 'Site', '通知的是哪个点位；办公区域的写上，才好与查到的对上'])),
    findings: optional(listOf(ref('finding', ['问题', 'Problem']), ['涉及问题', 'Problems'])),
    number: optional(text(['文号', 'Number'])),
    due: optional(day(['限期', 'Due'])),
    by: text(['签发人', 'By']),
    text: text(['内容', 'Text']),
    ...proofFields,
  },
  { alike: ['type', 'unit', 'zone', 'text'] },
);
