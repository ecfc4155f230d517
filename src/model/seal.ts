/** A receipt of a sealed ledger (定稿): what was handed in, from what, by whom. A file of its own in `seals/`. */
import { day, listOf, month, object, oneOf, optional, reading, ref, text, whole } from './schema.ts';
import type { TypeOf } from './schema.ts';

const sourceSchema = object(
  {
    what: text(['来源', 'Source']),
    files: whole(['文件数', 'Files']),
    digest: text(['摘要', 'Digest']),
  },
  ['来源', 'Source'],
);

export const sealSchema = object(
  {
    workbook: text(['台账', 'Workbook', 'ledgers.yaml 里的编号']),
    phase: optional(ref('phase', ['阶段', 'Phase'])),
    month: optional(month(['月份', 'Month'])),
    unit: optional(ref('unit', ['责任单位', 'Unit'])),
    on: day(['统计截止日', 'Cut-off day']),
    'filed-by': day(['录入截至', 'Entered by', '只算这一天以前录入的记录']),
    audience: oneOf(['public', 'internal'], ['读者', 'Audience']),
    from: day(['开始', 'From']),
    to: day(['结束', 'To']),
    sealed: day(['定稿日期', 'Sealed']),
    by: text(['定稿人', 'By']),
    file: reading('file', ['文件', 'File', '交出去的工作簿，相对镇文件夹的路径；在别处的只写名字']),
    product: text(['成品摘要', 'Digest of the product']),
    content: text(['内容摘要', 'Digest of the content', '各表的内容，与样式和程序版本无关']),
    civic: text(['程序版本', 'Version of civic', '内容不同时，先看是不是程序换了版本']),
    records: whole(['记录数', 'Records', '统计截止日有效的记录']),
    sources: listOf(sourceSchema, ['来源', 'Sources'], 1),
  },
  ['定稿', 'Seal'],
);
export type Seal = TypeOf<typeof sealSchema>;
