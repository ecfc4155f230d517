/** 测评标准 and the tree they stand in: one file per 测评项目. */
import { day, dictionary, either, listOf, object, optional, ref, text, whole } from '../model/schema.ts';
import type { Schema, TypeOf } from '../model/schema.ts';
import type { Check } from './index.ts';

/**
 * The shape of a check in a file is validated in a second pass, by its `kind`, so that one mistake gives one
 * diagnostic: here any object will do.
 */
const anyCheck: Schema<Check> = { type: 'object', title: '检查项', 'x-civic': { en: 'Check' } };

export const standardSchema = object(
  {
    id: text(['测评标准编号', 'Standard', '本套指标自己的编号，与方案条款编号不同']),
    title: text(['测评标准', 'Title']),
    source: listOf(ref('clause', ['方案条款', 'Clause']), ['方案条款', 'Clauses'], 1),
    'valid-from': optional(day(['适用起', 'Valid from'])),
    'valid-to': optional(day(['适用止', 'Valid to'])),
    successor: optional(ref('standard', ['接续标准', 'Successor'])),
    show: text(['给检查组看什么', 'What to show']),
    remedy: text(['怎么补', 'Remedy']),
    score: dictionary(either(whole(['分值', 'Score'], 0, 1000), text(['分值', 'Score']), ['分值', 'Score']), [
      '分值',
      'Score',
      '按测评方法写分值，最多两位小数',
    ]),
    checks: listOf(anyCheck, ['检查项', 'Checks'], 1),
  },
  ['测评标准', 'Standard'],
);
export type Standard = TypeOf<typeof standardSchema>;

export const topicSchema = object(
  { title: text(['测评内容', 'Topic']), standards: listOf(standardSchema, ['测评标准', 'Standards'], 1) },
  ['测评内容', 'Topic'],
);
export const indicatorSchema = object(
  { title: text(['指标名称', 'Indicator']), topics: listOf(topicSchema, ['测评内容', 'Topics'], 1) },
  ['指标名称', 'Indicator'],
);
export const categorySchema = object(
  {
    category: text(['测评项目', 'Category']),
    number: whole(['序号', 'Number'], 1, 99),
    indicators: listOf(indicatorSchema, ['指标名称', 'Indicators'], 1),
  },
  ['测评项目', 'Category'],
);
export type Category = TypeOf<typeof categorySchema>;
