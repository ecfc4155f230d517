import { day, oneOf, optional, ref, text } from '../model/schema.ts';
import { proofFields, recordKind } from './base.ts';

export const attestation = recordKind(
  'attestation',
  ['人工认定', 'Attestation'],
  {
    standard: ref('standard', ['测评标准', 'Standard']),
    check: optional(text(['检查项', 'Check', '不写即该标准的人工认定项'])),
    by: text(['认定人', 'By', '实名']),
    post: optional(text(['职务', 'Post'])),
    result: oneOf(['达标', '不达标'], ['认定结果', 'Result']),
    reason: optional(text(['理由', 'Reason'])),
    until: day(['有效期至', 'Valid until']),
    fingerprint: text(['依据摘要', 'Fingerprint', 'civic explain 打印的那一串；依据变了就要重新认定']),
    ...proofFields,
  },
  { alike: ['standard', 'check', 'by'] },
);
