import { flag, internal, optional, ref, text, unsummed, whole } from '../model/schema.ts';
import { proofFields, recordKind } from './base.ts';

export const cleaning = recordKind(
  'cleaning',
  ['保洁检查', 'Cleaning check'],
  {
    zone: ref('zone', ['保洁责任区', 'Zone']),
    cleaner: optional(internal(text(['保洁员', 'Cleaner']))),
    by: text(['检查人', 'By']),
    found: optional(text(['发现的问题', 'Found', '没有问题就不写'])),
    cleared: optional(flag(['是否已清理', 'Cleared'])),
    'cleared-after': optional(unsummed(whole(['几分钟后清理', 'Cleared after (minutes)']))),
    ...proofFields,
  },
  { alike: ['zone', 'cleaner', 'found'], byUnits: {} },
);
