import { listOf, oneOf, optional, ref, text } from '../model/schema.ts';
import type { Schema } from '../model/schema.ts';
import { proofFields, recordKind } from './base.ts';

/** A code the school issued, never a name (5.1.3-d). */
const code: Schema<string> = {
  ...text(['编号', 'Code', '学校编的号，不写姓名'], { example: '中学-01' }),
  pattern: '^[^-\\s]+-[0-9]{2,4}$',
};

export const retention = recordKind(
  'retention',
  ['控辍保学', 'Retention'],
  {
    code,
    school: ref('unit', ['学校', 'School']),
    state: oneOf(['劝学中', '已返校', '持续跟进'], ['状态', 'State']),
    by: listOf(ref('unit', ['劝学单位', 'Unit']), ['劝学单位', 'By units'], 1),
    text: optional(text(['情况', 'Text', '不写姓名、住址'])),
    ...proofFields,
  },
  { alike: ['code', 'state'], byUnits: { office: ['files', 'captions'] } },
);
