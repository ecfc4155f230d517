import { month, optional, ref, text, whole } from '../model/schema.ts';
import { proofFields, recordKind } from './base.ts';

export const attendance = recordKind(
  'attendance',
  ['到岗', 'Attendance'],
  {
    zone: ref('zone', ['保洁责任区', 'Zone']),
    month: month(['月份', 'Month']),
    by: text(['检查人', 'By']),
    checks: whole(['检查人次', 'Checks']),
    present: whole(['到岗人次', 'Present']),
    late: optional(whole(['迟到人次', 'Late'])),
    ...proofFields,
  },
  { alike: ['zone', 'month'], byUnits: { office: ['files', 'captions'] } },
);
