/** How a value is written, for whoever has only the editor before them: part of the schemas, and Chinese as their titles are. */
import type { Extra, RefKind } from '../../model/schema.ts';

/** What a text of each sort looks like; `pattern` is no narrower than what civic reads. */
export const writtenAs: Readonly<
  Record<NonNullable<Extra['reads']>, { readonly hint: string; readonly pattern?: string }>
> = {
  day: { hint: '写法：2022-03-15', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` },
  month: { hint: '写法：2022-03', pattern: String.raw`^\d{4}-\d{2}$` },
  period: {
    hint: '写法：2022-05、2022-Q2、2022-H1 或 2022',
    pattern: String.raw`^\d{4}(?:-(?:\d{2}|Q[1-4]|H[12]))?$`,
  },
  quantity: { hint: '' },
  threshold: { hint: '写法：≥ 90%、> 90%、30' },
  file: { hint: '镇文件夹里的路径，例：files/2022/06/照片.jpg' },
  decimal: { hint: '写法：98.5', pattern: String.raw`^\d{1,12}(?:\.\d{1,4})?$` },
};

/** Where the names of each kind stand. */
export const namedIn: Readonly<Record<RefKind, string>> = {
  standard: '测评标准的编号，见 civic pack show',
  unit: 'units.yaml 里的单位',
  site: 'sites.yaml 里的点位',
  zone: 'zones.yaml 里的责任区',
  metric: '指标包里的量化指标',
  phase: 'civic.yaml 里的阶段',
  record: '另一条记录的编号（id）',
  finding: '问题的编号（id）',
  directive: '上级交办的编号（id）',
  task: 'tasks.yaml 里的任务编号',
  round: 'rounds.yaml 里的轮次',
  theme: '指标包里的主题',
  'problem-theme': '指标包里的问题主题',
  parameter: '指标包里的目标值，见 civic pack show',
  'site-kind': '指标包 sites.yaml 里的点位类别',
  set: '指标包里的名单',
  member: '指标包名单里的名称',
  roster: '指标包里的名册',
  question: '指标包里的问项',
  level: '指标包里的问题等级',
  method: '指标包里的测评方法',
  clause: '方案的条款编号，例：4.1.2-f',
  category: '指标包里的测评项目',
  'unit-type': '单位类型',
};

/** What is said of a name that is not on the list. */
export function notNamed(kind: RefKind): string {
  return `不是${namedIn[kind]}。刚加上去的，运行 civic schema --for . 重写提示以后就认得`;
}
