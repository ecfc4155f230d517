import { optional, period, reading, ref, text } from '../model/schema.ts';
import { proofFields, recordKind, taskFields } from './base.ts';

export const measurement = recordKind(
  'measurement',
  ['指标数据', 'Measurement'],
  {
    metric: ref('metric', ['指标', 'Metric']),
    for: period(['所属期', 'Period', '2022-05、2022-Q2、2022-H1 或 2022']),
    value: reading('quantity', ['数值', 'Value', '398/400、131.5/420、97.2% 或 12']),
    unit: optional(ref('unit', ['单位', 'Unit'])),
    site: optional(ref('site', ['点位', 'Site'])),
    zone: optional(ref('zone', ['保洁责任区', 'Cleaning zone'])),
    document: optional(text(['数据出处', 'Document', '主管部门给出的百分比须写文件'])),
    ...proofFields,
    ...taskFields,
  },
  { alike: ['metric', 'for', 'unit', 'site', 'zone'], byUnits: { office: ['site', 'zone', 'captions'] } },
);
