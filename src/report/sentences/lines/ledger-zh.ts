import type { LedgerLine, OverviewItem } from '../../../ledgers/lines/ledger.ts';
import { reasonsZh } from '../reasons-zh.ts';
import { sayReason } from '../reasons.ts';
import { wordsZh } from '../words-zh.ts';
import type { LineSentences } from './lines.ts';

const items: Readonly<Record<OverviewItem, string>> = {
  ...wordsZh.verdicts,
  ...wordsZh.timings,
  judged: '参加自评的',
  all: '全部',
  found: '发现',
  closed: '已销号',
  open: '未销号',
  late: '逾期未销号',
  parked: '挂账',
  'sent-back': '退回过',
  relapsed: '反弹',
  struck: '核减（不在发现之内）',
  done: '已完成',
  activities: '举办活动（场）',
  people: '参加人数（人次，写明人数的）',
  visits: '督导巡查（次）',
  records: '统计截止日有效的记录',
  'late-entries': '补录',
};

export const ledgerZh: LineSentences<LedgerLine> = {
  'ledger-span': ({ span, month, phase }) =>
    `${phase ?? (month === undefined ? '时间范围' : `${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月`)}：${span.from} 至 ${span.to}`,
  'ledger-on': ({ on, filedBy }) =>
    `统计截止日：${on}${filedBy === undefined ? '' : `；只算 ${filedBy} 以前录入的`}`,
  'ledger-unit': ({ unit }) => `责任单位：${unit}`,
  'ledger-internal': () => '内部资料，不得公开',
  'ledger-simulated': () => '自评得分为模拟，不代表官方测评',
  'ledger-rows': ({ rows }) => `共 ${rows} 行`,
  listing: ({ items }) => items.join('、'),
  'ledger-proof': ({ first, all }) => `${all} 件：${first.join('、')}${all > first.length ? '……' : ''}`,
  'ledger-subject': ({ subject }) => wordsZh.subject(subject),
  'ledger-reason': ({ reason }) => sayReason(reasonsZh, reason.code, reason),
  'ledger-reasons': ({ reasons, all }) =>
    [
      ...reasons.map((reason) => sayReason(reasonsZh, reason.code, reason)),
      ...(all > reasons.length ? [`等 ${all} 处`] : []),
    ].join('；'),
  'ledger-progress': ({ state }) => ({ done: '已完成', overdue: '逾期', open: '进行中' })[state],
  'ledger-late-what': ({ what }) => ({ late: '补录', corrects: '更正', supersedes: '替代' })[what],
  'ledger-themes-overlap': () => '一次活动有两个主题的，两行都算，各行不能相加。',
  'ledger-group': ({ group }) =>
    ({
      standards: '测评标准',
      gaps: '短板',
      problems: '问题',
      tasks: '工作任务',
      work: '本期工作',
      records: '记录',
    })[group],
  'ledger-item': ({ item }) => items[item],
  'ledger-gaps-apart': () => '测评标准按条数，短板按对象数，两样不能相加。',
  'ledger-place': ({ category, indicator, topic }) => `${category} · ${indicator} · ${topic}`,
  'ledger-show': ({ show }) => `备查：${show}`,
  'ledger-about': ({ item }) =>
    ({
      on: '统计截止日',
      'filed-by': '只算这一天以前录入的',
      span: '时间范围',
      window: '材料审核时间窗',
      pack: '测评体系',
      origin: '体系来历',
    })[item],
  'ledger-source': ({ what, files }) => `${what}的摘要（${files} 个文件）`,
  'ledger-timing': ({ timing }) => wordsZh.timings[timing],
  'ledger-checks': ({ checks }) =>
    checks
      .map(
        ({ title, verdict, target }) =>
          `${title}：${wordsZh.verdicts[verdict]}${target === undefined ? '' : `（目标 ${target}）`}`,
      )
      .join('\n'),
  'ledger-course': ({ steps }) => steps.map(({ on, event, by }) => `${on} ${event}（${by}）`).join('\n'),
  'ledger-few': ({ below }) => `‹${below}`,
  'ledger-few-why': ({ below }) => `公开的表里，不足 ${below} 人的只写 ‹${below}，不写编号。`,
  'ledger-mark': () => '是',
  'ledger-no-due': () => '未定期限',
  'ledger-title-of': ({ zh }) => zh,
  'ledger-left-out': ({ why }) =>
    ({
      'no-sheet': '本台账没有列这一类的表',
      'not-chosen': '不在各表的筛选之内',
      internal: '仅内部：加 --audience internal 才列',
    })[why],
};
