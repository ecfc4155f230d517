import { day, object, oneOf, optional, ref, text } from '../model/schema.ts';
import { proofFields, recordKind } from './base.ts';
import { findingFields } from './finding-fields.ts';

/** Where a problem was learnt of. */
export const findingSources = ['自查', '督查', '上级反馈', '投诉', '上次测评'] as const;

export const finding = recordKind(
  'finding',
  ['问题', 'Finding'],
  {
    ...findingFields,
    source: oneOf(findingSources, ['问题来源', 'Source']),
    site: optional(ref('site', ['点位', 'Site'])),
    zone: optional(ref('zone', ['保洁责任区', 'Cleaning zone'])),
    place: optional(text(['位置', 'Place'])),
    round: optional(ref('round', ['轮次', 'Round'])),
    carried: optional(
      object(
        {
          id: text(['原编号', 'Former id']),
          found: day(['原发现日期', 'Found']),
          due: optional(day(['原时限', 'Due'])),
        },
        ['上年结转', 'Carried over'],
      ),
    ),
    ...proofFields,
  },
  {
    needsId: true,
    alike: [],
    byUnits: { office: ['standard', 'supporting', 'level', 'order', 'issued', 'due', 'round', 'captions'] },
  },
);
