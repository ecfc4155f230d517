import { optional, ref, text } from '../model/schema.ts';
import { proofFields, recordKind } from './base.ts';

/**
 * What answers a directive (上级交办): `on` is the day on which it was answered. A record of its own, so that nobody has
 * to rewrite the directive. Without a unit it is the town's reply to whoever issued it; with one it is what that unit
 * did of its part. One answer settles one part.
 */
export const answer = recordKind(
  'answer',
  ['交办回复', 'Answer'],
  {
    directive: ref('directive', ['交办编号', 'Directive']),
    unit: optional(
      ref('unit', ['交件单位', 'Unit', '分给几个单位的，写哪个单位办完了它那一件；不写即全镇的回复']),
    ),
    by: optional(text(['经办人', 'By'])),
    text: optional(text(['办理情况', 'Text'])),
    ...proofFields,
  },
  { alike: ['directive', 'unit', 'text'], byUnits: { office: ['captions'] } },
);
