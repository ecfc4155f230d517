/** `ledgers.yaml`: which workbooks there are and what each holds. A pack has one; a town's own replaces or adds to it. */
import { dictionary, flag, listOf, object, oneOf, optional, ref, text, whole } from './schema.ts';
import type { TypeOf } from './schema.ts';
import { sheetUses } from './sheets/index.ts';

/** What the days of a workbook are. */
export const workbookSpans = ['phase', 'month', 'materials', 'year'] as const;

/** What a sheet can take of its own: the whole year up to the cut-off day, or only what its days found. */
const sheetSpans = ['year', 'own'] as const;

export const sheetSchema = object(
  {
    use: oneOf(sheetUses, ['表的种类', 'Kind of sheet']),
    title: text(['表名', 'Title', '印在表头和工作表标签上']),
    internal: optional(flag(['仅内部', 'Internal', '写 true：只在 --audience internal 时出现'])),
    kind: optional(text(['记录种类', 'Kind of record', 'use: records 时写：activity、evidence……'])),
    roster: optional(ref('roster', ['名册', 'Roster', '记录种类是名册时写哪一本'])),
    span: optional(
      oneOf(sheetSpans, [
        '时间范围',
        'Span',
        '不写即与台账相同；year 从一月一日到统计截止日，自评也按全年；own 只列台账这段日子里发现的问题',
      ]),
    ),
    check: optional(text(['检查项', 'Check', '由检查项定内容的表写，例：S8-07/places'])),
    by: optional(text(['分组', 'By', '按什么分组计数'])),
    columns: optional(listOf(text(['栏目', 'Column']), ['栏目', 'Columns', '不写即全部，按次序'], 1)),
    only: optional(
      dictionary(listOf(text(['取值', 'Value']), ['取值', 'Values'], 1), [
        '只列',
        'Only',
        '按栏目取值筛选：栏目写 standard、unit 等，取值有几个的写清单',
      ]),
    ),
    sort: optional(text(['排序', 'Sort', '按哪一栏从小到大排，日期、文字都行；不写即照记录的次序'])),
    group: optional(text(['归类', 'Group', '按哪一栏排在一起'])),
  },
  ['表', 'Sheet'],
);
export type LedgerSheet = TypeOf<typeof sheetSchema>;

export const workbookSchema = object(
  {
    id: text(['台账', 'Workbook']),
    title: text(['名称', 'Title']),
    file: text(['文件名', 'File', '短的中文名，不带日期和扩展名']),
    span: oneOf(workbookSpans, [
      '时间范围',
      'Span',
      'phase 阶段台账，month 月报，materials 申报材料，year 全年',
    ]),
    phase: optional(
      whole(['第几阶段', 'Phase', '阶段台账写本镇第几个阶段用它；不写即其余各阶段都用它'], 1, 12),
    ),
    sheets: listOf(sheetSchema, ['表', 'Sheets'], 1),
  },
  ['台账', 'Workbook'],
);
export type Workbook = TypeOf<typeof workbookSchema>;
