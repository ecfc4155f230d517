import { problemEvents } from '../model/problem-events.ts';
import { day, oneOf, optional, ref, text } from '../model/schema.ts';
import { proofFields, recordKind } from './base.ts';

export const rectification = recordKind(
  'rectification',
  ['整改进展', 'Rectification'],
  {
    finding: ref('finding', ['问题编号', 'Problem']),
    event: oneOf(problemEvents, ['事项', 'Event']),
    by: text(['经办人', 'By']),
    unit: optional(ref('unit', ['经办单位', 'Unit', '不写即问题的责任单位；复查由创建办'])),
    text: optional(text(['情况', 'Text'])),
    due: optional(day(['新的时限', 'New due day', '延期填写'])),
    'approved-by': optional(text(['批准人', 'Approved by', '延期、挂账、核减填写'])),
    reason: optional(text(['原因', 'Reason', '退回、延期、挂账、核减、转办填写'])),
    to: optional(ref('unit', ['转给', 'To unit', '转办填写'])),
    result: optional(oneOf(['未反弹', '反弹'], ['回头看结果', 'Result of the look-back'])),
    ...proofFields,
  },
  {
    alike: ['finding', 'event', 'unit', 'text'],
    byUnits: { office: ['due', 'approved-by', 'reason', 'to', 'result', 'captions'] },
  },
);
