import type { InspectLine } from '../../../ledgers/lines/inspect.ts';
import type { LineSentences } from './lines.ts';

const cadences = {
  week: '周',
  month: '月',
  quarter: '季度',
  half: '半年',
  year: '年',
  phase: '阶段',
} as const;
const parts = { about: '基本情况', items: '检查内容', problems: '存在问题' } as const;
const abouts = {
  kind: '点位类别',
  place: '位置',
  unit: '责任单位',
  head: '负责人',
  sponsor: '包保领导',
  last: '最近一次查看',
} as const;

export const inspectZh: LineSentences<InspectLine> = {
  'inspect-no-plan': () =>
    '没有巡查计划，写 visits.yaml（例：- { kind: 公厕, every: month, times: 2 }）；下面只列各处最近一次查看',
  'inspect-whom': ({ kind, type }) =>
    kind === undefined ? (type ?? '') : type === undefined ? kind : `${type}的${kind}`,
  'inspect-every': ({ every, times }) => `每${cadences[every]} ${times} 次`,
  'inspect-plan-means': () =>
    '尚欠：本期还差的次数；逾期：上一期没去够，此后也没有再去过的处数。巡查记录写明了看什么（items 或 themes）才算去过一次。',
  'inspect-never': () => '从未去过',
  'inspect-unplanned': () => '计划以外',
  'inspect-hidden': ({ count }) => `有 ${count} 次暗访没有计入，只供内部：--audience internal`,
  'inspect-shown': ({ shown, all }) =>
    shown === all ? `共 ${all} 处` : `列出 ${shown} 处，全部共 ${all} 处（--full 全列）`,
  'inspect-names': ({ names }) => (names.length === 0 ? '（没有）' : names.join('、')),
  'inspect-tests-mean': () =>
    '答复：责任单位和配合单位都报了整改，或者经核减；按第一次答复的日子算，退回重改的不改变它。没有反馈时限的，答复了就算按期。',
  'inspect-like-means': () =>
    '举一反三：与测评点到的点位同类的其他在用点位，测评日以后专门看过该主题、或看过归入该主题的检查内容，才算看过。',
  'inspect-unlike': ({ title, count }) => `${title}有 ${count} 条没有写本镇点位或主题，无从举一反三`,
  'inspect-round': ({ round, title }) => `轮次 ${round} ${title}`,
  'inspect-seed': ({ seed, derived }) =>
    `抽样种子 ${seed}：同样的种子、数目、点位，在哪台电脑都抽出同样的点位${derived ? '。它由镇名、年度、轮次（或日期）得出，别人也算得出；暗访请用 --seed 另定一个' : ''}`,
  'inspect-fewer': ({ kind, asked, inUse }) => `${kind}要抽 ${asked} 处，在用的只有 ${inUse} 处，全数列入`,
  'inspect-results': () => '结果写：符合、不符合、不涉及、豁免；后两种要在说明里写理由',
  'inspect-part': ({ part }) => parts[part],
  'inspect-about': ({ of }) => abouts[of],
  'inspect-visit': ({ on, by }) => `${on} ${by.join('、')}`,
  'inspect-no-problem': () => '没有未销号的问题',
  'inspect-look-back': ({ drawn, all, days }) =>
    `${days === undefined ? '' : `${days} 天以内`}已销号、还没有回头看的 ${all} 个，列出 ${drawn} 个`,
  'inspect-look-back-means': () => '看过的，记一条 rectification：event: 回头看，result: 未反弹 或 反弹',
};
