import type { Column } from '../column.ts';

/** 指标完成情况: a line a figure and its subject; how it stood at the ends of the phases follows. */
export const metricsColumns: readonly Column[] = [
  { key: 'standard', title: ['标准', 'Standard'], form: 'text', width: 8 },
  { key: 'metric', title: ['指标', 'Metric'], form: 'text', width: 22, grows: true },
  { key: 'subject', title: ['对象', 'Subject'], form: 'text', width: 14 },
  { key: 'caliber', title: ['统计口径', 'What is counted'], form: 'text', width: 26 },
  { key: 'target', title: ['目标', 'Target'], form: 'text', width: 12 },
  { key: 'period', title: ['所属期', 'Period'], form: 'text', width: 9 },
  { key: 'value', title: ['完成值', 'Value'], form: 'text', width: 12 },
  { key: 'rate', title: ['完成率', 'Rate'], form: 'rate', width: 8 },
  { key: 'verdict', title: ['结论', 'Verdict'], form: 'verdict', width: 10 },
  { key: 'reason', title: ['说明', 'Why'], form: 'text', width: 36 },
  { key: 'unit', title: ['责任单位', 'Unit'], form: 'text', width: 12 },
];
