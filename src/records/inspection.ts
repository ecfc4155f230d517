import { listOf, object, oneOf, optional, ref, text } from '../model/schema.ts';
import { manners } from '../model/town-files.ts';
import { proofFields, recordKind, taskFields } from './base.ts';
import { findingFields } from './finding-fields.ts';

/** What was found of one item. 豁免: for instance a stall inside lines drawn by 城管, with a reason. */
export const itemResults = ['符合', '不符合', '不涉及', '豁免'] as const;

export const inspectionItem = object(
  {
    item: text(['检查内容', 'Item', '该类点位的检查内容之一']),
    result: oneOf(itemResults, ['结果', 'Result']),
    reason: optional(text(['说明', 'Reason', '豁免、不涉及须说明'])),
    problem: optional(
      object({ id: text(['问题编号', 'Problem id', '整改、复查记录要引用它']), ...findingFields }, [
        '问题',
        'Problem',
        '写在这里的就是一条问题，不必另记',
      ]),
    ),
  },
  ['检查结果', 'Result of an item'],
);

export const inspection = recordKind(
  'inspection',
  ['督导巡查', 'Inspection'],
  {
    scope: oneOf(['专门', '综合'], ['范围', 'Scope']),
    manner: oneOf(manners, ['方式', 'Manner']),
    round: optional(ref('round', ['轮次', 'Round'])),
    by: listOf(text(['检查人', 'Inspector']), ['检查人', 'Inspectors'], 1),
    'by-units': optional(listOf(ref('unit', ['检查单位', 'Unit']), ['检查单位', 'Inspecting units'])),
    unit: optional(ref('unit', ['被查单位', 'Unit inspected'])),
    site: optional(ref('site', ['点位', 'Site'])),
    zone: optional(ref('zone', ['保洁责任区', 'Cleaning zone'])),
    themes: optional(
      listOf(ref('problem-theme', ['问题主题', 'Problem theme']), [
        '专门查看的问题主题',
        'Themes looked for',
        '写在这里的主题算“查过”',
      ]),
    ),
    items: optional(listOf(inspectionItem, ['检查内容', 'Items'])),
    ...proofFields,
    ...taskFields,
  },
  { alike: ['site', 'unit', 'zone', 'themes', 'round'] },
);
