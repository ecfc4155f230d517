import { day, ref, text } from '../model/schema.ts';
import { proofFields, recordKind } from './base.ts';

export const waiver = recordKind(
  'waiver',
  ['不适用认定', 'Waiver'],
  {
    standard: ref('standard', ['测评标准', 'Standard']),
    reason: text(['理由', 'Reason']),
    'approved-by': text(['批准的上级', 'Approved by']),
    document: text(['批准文件', 'Document']),
    until: day(['最后有效日', 'Last day']),
    ...proofFields,
  },
  { alike: ['standard'] },
);
