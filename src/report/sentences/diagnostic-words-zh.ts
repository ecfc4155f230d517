/** Words the Chinese diagnostics share. */
import type { ValueKind } from '../../model/diagnostic-text.ts';
import type { RefKind } from '../../model/schema.ts';

export const valueKindsZh: Readonly<Record<ValueKind, string>> = {
  text: '文字',
  number: '数字',
  'yes-no': '是非值（true 或 false）',
  list: '列表（每项一行，以“- ”开头）',
  mapping: '一组“键: 值”',
  nothing: '空白',
};

export const refKindsZh: Readonly<Record<RefKind, string>> = {
  category: '测评项目',
  standard: '测评标准',
  unit: '责任单位',
  site: '点位',
  zone: '保洁责任区',
  metric: '指标',
  phase: '阶段',
  record: '记录编号',
  finding: '问题编号',
  directive: '上级交办编号',
  task: '任务编号',
  round: '轮次',
  theme: '主题',
  'problem-theme': '问题主题',
  parameter: '目标值',
  'site-kind': '点位类别',
  set: '名单',
  member: '名单成员',
  roster: '名册',
  question: '问卷问项',
  level: '问题等级',
  method: '测评方法',
  clause: '方案条款',
  'unit-type': '单位类型',
};

/** Where the names of a kind are written. */
export const refHomesZh: Readonly<Record<RefKind, string>> = {
  category: '指标包各测评项目文件',
  standard: '指标包各测评项目文件',
  unit: 'units.yaml',
  site: 'sites.yaml',
  zone: 'zones.yaml',
  metric: '指标包 pack.yaml 的 metrics',
  phase: 'civic.yaml 的 phases',
  record: 'records/ 里各条记录的 id',
  finding: 'records/ 里问题的 id',
  directive: 'records/directive/ 里的 id',
  task: 'tasks.yaml',
  round: 'rounds.yaml',
  theme: '指标包 pack.yaml 的 themes',
  'problem-theme': '指标包 pack.yaml 的 problem-themes',
  parameter: '指标包 pack.yaml 的 parameters',
  'site-kind': '指标包 sites.yaml',
  set: '指标包 pack.yaml 的 sets',
  member: '指标包 pack.yaml 的 sets',
  roster: '指标包 pack.yaml 的 rosters',
  question: '指标包 pack.yaml 的 questions',
  level: '指标包 pack.yaml 的 levels',
  method: '指标包 pack.yaml 的 methods',
  clause: '方案',
  'unit-type': '软件固定的单位类型',
};

export function quoteZh(text: string): string {
  return `“${text}”`;
}

/** Some of the names there are, and how many more. */
export function someZh(names: readonly string[], total = names.length): string {
  const more = total - names.length;
  return names.join('、') + (more > 0 ? ` 等 ${total} 个` : '');
}

/** What to type when a nearest name is known. */
export function meantZh(nearest: string | undefined, otherwise: string): string {
  return nearest === undefined ? otherwise : `如果指的是它，写：${nearest}`;
}
