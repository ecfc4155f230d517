import { internal, month, oneOf, optional, reading, ref, text } from '../model/schema.ts';
import { proofFields, recordKind } from './base.ts';

export const decision = recordKind(
  'decision',
  ['决定', 'Decision'],
  {
    about: oneOf(['扣款', '更换', '等次', '扣分', '问责', '表扬'], ['事项', 'About']),
    unit: optional(ref('unit', ['单位', 'Unit'])),
    zone: optional(ref('zone', ['保洁责任区', 'Zone'])),
    person: optional(internal(text(['对象', 'Person']))),
    amount: optional(internal(reading('decimal', ['金额或分值', 'Amount', '扣款写元，到分']))),
    month: optional(month(['所属月份', 'Month', '扣款算在哪个月的工资里；不写按决定当月'])),
    grade: optional(text(['考核等次', 'Grade', '事项为等次时写：优秀、良好、合格、不合格'])),
    basis: text(['依据', 'Basis']),
    by: text(['决定人', 'By']),
    document: text(['文件', 'Document']),
    ...proofFields,
  },
  { alike: ['about', 'unit', 'zone', 'person', 'month'] },
);
