import { internal, oneOf, optional, ref, text } from '../model/schema.ts';
import { proofFields, recordKind } from './base.ts';

export const dispatch = recordKind(
  'dispatch',
  ['调度', 'Dispatch'],
  {
    zone: ref('zone', ['保洁责任区', 'Zone']),
    cleaner: optional(internal(text(['保洁员', 'Cleaner']))),
    by: text(['调度人', 'By']),
    text: text(['调度事项', 'Text']),
    result: optional(oneOf(['服从', '未服从'], ['执行情况', 'Result'])),
    ...proofFields,
  },
  { alike: ['zone', 'cleaner', 'text'], byUnits: { office: ['files', 'captions'] } },
);
