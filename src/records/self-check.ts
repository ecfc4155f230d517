import { listOf, object, oneOf, optional, ref, text } from '../model/schema.ts';
import { proofFields, recordKind, taskFields } from './base.ts';

export const selfCheck = recordKind(
  'self-check',
  ['单位自查表', 'Self-check'],
  {
    unit: ref('unit', ['单位', 'Unit']),
    by: text(['填表人', 'By']),
    results: listOf(
      object(
        {
          item: text(['自查内容', 'Item']),
          result: oneOf(['达标', '不稳定达标', '不达标', '缺项', '不涉及'], ['自查结果', 'Result']),
          text: optional(text(['说明', 'Text'])),
        },
        ['自查内容', 'Item'],
      ),
      ['自查结果', 'Results'],
      1,
    ),
    ...proofFields,
    ...taskFields,
  },
  { alike: ['unit'], byUnits: { office: ['files', 'captions'] } },
);
