import { wordsZh } from './words-zh.ts';
import type { AskSentences } from './reasons.ts';

const join = (items: readonly string[]): string => items.join('、');
const span = (name: string): string =>
  Object.entries(wordsZh.spans).find(([key]) => key === name)?.[1] ?? name;
const againstTarget = (target: string | undefined, parameter: string | undefined): string =>
  target !== undefined ? `达到 ${target}` : `达到镇里采用的目标值（${parameter ?? ''}，未定）`;

const coveredBy: Readonly<Record<string, string>> = {
  activity: '活动',
  attendance: '到岗检查',
  cleaning: '保洁检查',
  decision: '决定',
  directive: '上级交办',
  dispatch: '调度',
  evidence: '写明本条标准的佐证材料',
  inspection: '督导巡查',
  measurement: '指标数据',
  meeting: '会议',
  notice: '通知通报',
  retention: '控辍保学',
  roster: '名册',
  'self-check': '单位自查表',
  suggestion: '建言献策',
  survey: '问卷',
};

/** What a check asks for, in Chinese. */
export const asksZh: AskSentences = {
  'ask-metric': ({ metric, target, parameter }, name) =>
    `${name(metric)}的最近一期${againstTarget(target, parameter)}`,
  'ask-evidence': ({ span: days, asks }) =>
    `${span(days)}的${join(asks.map(({ material, asked }) => `${material} ${asked} ${material === '实景图片' ? '张' : '份'}`))}`,
  'ask-activity': ({ span: days, themes, asked, proof }) =>
    `${span(days)}办${join(themes)}活动至少 ${asked} 次${proof ? '，并有佐证' : ''}`,
  'ask-coverage': ({ span: days, records, what, asked, every, rests, across, joint }, name) => {
    const resting = rests.length === 0 ? '' : `（${join(rests.map((month) => `${String(month)}月`))}除外）`;
    const often = every === undefined ? '' : `${wordsZh.every[every]}${resting}`;
    const of = [...what.map(name), ...(joint === undefined ? [] : [`检查单位至少 ${joint} 家`])];
    const count = typeof asked === 'number' ? `${asked} 条` : `镇里所定次数（${name(asked)}）的`;
    return `${span(days)}每个对象${across === undefined ? '' : `按${name(across)}逐项`}${often}至少有 ${count}${coveredBy[records] ?? records}记录${of.length === 0 ? '' : `（${join(of)}）`}`;
  },
  'ask-inspection': ({ span: days, items, sample }) =>
    `${span(days)}${sample ? '最近一轮抽中的点位' : '每个点位最近一次去看'}都符合：${join(items)}`,
  'ask-findings': ({ span: days, themes, allow }) =>
    `${themes.length === 0 ? '点名本条标准的，' : `${span(days)}专门查过${join(themes)}，并且`}${allow === 'none-open' ? '没有未销号的' : '没有逾期的'}问题`,
  'ask-survey': ({ question, span: days, target, parameter }, name) =>
    `${span(days)}最近一批问卷“${name(question)}”的比例${againstTarget(target, parameter)}`,
  'ask-roster': ({ span: days, list, asked, whole, sorts }, name) =>
    `${span(days)}的${name(list)}至少 ${asked} 条${whole ? '，条条填全' : '填全'}${sorts.length === 0 ? '' : `；每类都有：${join(sorts)}`}`,
  'ask-attestation': ({ posts }) =>
    `${posts.length === 0 ? '由一名实名的负责人' : `由${join(posts)}`}认定，并在有效期内`,
  'ask-task': () => '工作任务里要交的材料都已按期交齐',
  'ask-answered': ({ directives, followUp }, name) =>
    [
      ...(directives === undefined
        ? []
        : [
            `${directives === 'year' ? '本年' : span(directives)}到期的和以前没办的上级交办都按时限办结、回复`,
          ]),
      ...(followUp === undefined
        ? []
        : [`劝学登记里还没返校的，一直有人跟进，间隔不超过所定的天数（${name(followUp)}）`]),
    ].join('；'),
};
