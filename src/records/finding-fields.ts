import { day, listOf, optional, ref, text } from '../model/schema.ts';

/** What a problem says of itself, whether written alone or as an item of an inspection. */
export const findingFields = {
  text: text(['存在问题', 'Problem']),
  theme: optional(ref('problem-theme', ['问题主题', 'Problem theme'])),
  standard: optional(ref('standard', ['测评标准', 'Standard'])),
  unit: ref('unit', ['责任单位', 'Unit in charge']),
  supporting: optional(listOf(ref('unit', ['配合单位', 'Unit']), ['配合单位', 'Supporting units'])),
  level: optional(ref('level', ['问题等级', 'Level'])),
  order: optional(text(['交办单号', 'Order number'])),
  issued: optional(day(['交办日期', 'Issued', '不写即发现当日'])),
  due: optional(day(['整改时限', 'Due', '不写则按问题等级已定的期限；都没有即未定期限'])),
};
