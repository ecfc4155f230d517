import { day, listOf, oneOf, optional, period, ref, text, whole } from '../model/schema.ts';
import { coverFields, proofFields, recordKind, taskFields } from './base.ts';

/** The four kinds of material asked for (材料审核). */
export const materials = ['规范文件', '说明报告', '统计表格', '实景图片'] as const;

export const evidence = recordKind(
  'evidence',
  ['佐证材料', 'Evidence'],
  {
    standards: listOf(ref('standard', ['测评标准', 'Standard']), ['对应测评标准', 'Standards'], 1),
    material: oneOf(materials, ['材料类别', 'Kind of material']),
    title: text(['材料名称', 'Title']),
    unit: optional(ref('unit', ['提供单位', 'Unit'])),
    site: optional(ref('site', ['点位', 'Site'])),
    zone: optional(ref('zone', ['保洁责任区', 'Cleaning zone'])),
    count: optional(whole(['份数', 'Count', '异地保管的写份数；不写即一份'], 1)),
    for: optional(period(['所属期', 'Period', '按月、按季、按半年要的材料，写是哪一期的；不写按日期'])),
    number: optional(text(['文号', 'Document number'])),
    'valid-until': optional(day(['有效期至', 'Valid until', '规范文件写了有效期的，按有效期，不按时间窗'])),
    ...coverFields,
    ...proofFields,
    ...taskFields,
  },
  {
    alike: ['standards', 'material', 'title', 'unit', 'site'],
    byUnits: { office: ['zone', 'count', 'for', 'valid-until'] },
  },
);
