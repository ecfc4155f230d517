import { listOf, object, oneOf, optional, reading, ref, text, day } from '../model/schema.ts';
import { proofFields, recordKind } from './base.ts';
import { findingFields } from './finding-fields.ts';

export const test = recordKind(
  'test',
  ['测评轮次', 'Test'],
  {
    title: text(['名称', 'Title']),
    level: oneOf(['县级', '市级', '省级', '国家'], ['层级', 'Level']),
    issuer: text(['组织单位', 'Issuer']),
    score: optional(reading('decimal', ['得分', 'Score'])),
    'answer-by': optional(day(['反馈时限', 'To be answered by'])),
    items: optional(
      listOf(
        object(
          {
            id: text(['问题编号', 'Problem id']),
            site: optional(ref('site', ['点位', 'Site'])),
            ...findingFields,
          },
          ['反馈问题', 'Item'],
        ),
        ['反馈问题', 'Items', '每条就是一条问题，不必另记'],
      ),
    ),
    ...proofFields,
  },
  { alike: ['title'] },
);
