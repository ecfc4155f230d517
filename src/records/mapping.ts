/** How a superior's own list is read: `mappings/*.yaml`, asked once and kept in the town's folder. */
import { dictionary, object, oneOf, optional, ref, text, whole } from '../model/schema.ts';
import type { TypeOf } from '../model/schema.ts';
import { recordKindNames } from './index.ts';

export const mappingSchema = object(
  {
    kind: oneOf(recordKindNames, ['记录种类', 'Kind of record', '这份清单的一行是哪种记录']),
    roster: optional(ref('roster', ['名册', 'Roster', '种类是名册的，写哪一种名册'])),
    'heading-row': optional(whole(['标题行', 'Row of headings', '标题在第几行；不写由程序找'], 1, 1_000_000)),
    headings: dictionary(text(['字段', 'Field']), [
      '标题与字段',
      'Headings and fields',
      "清单的标题: 记录的字段名；不要的列写 '-'",
    ]),
    set: optional(
      dictionary(text(['取值', 'Value']), ['固定取值', 'Set', '每一行都一样的字段，例如 source: 上级反馈']),
    ),
    words: optional(
      dictionary(dictionary(text(['取值', 'Value']), ['译法', 'Words']), [
        '用词',
        'Words',
        '字段: {清单里的说法: 记录里的写法}',
      ]),
    ),
    units: optional(
      dictionary(ref('unit', ['单位', 'Unit']), ['单位名称', 'Names of units', '清单里的叫法: 本镇的单位']),
    ),
  },
  ['上级清单的读法', 'Reading of a superior’s list'],
);
export type Mapping = TypeOf<typeof mappingSchema>;
