import type { LedgerLine } from '../../../ledgers/lines/ledger.ts';
import { reasonsZh } from '../reasons-zh.ts';
import { sayReason } from '../reasons.ts';
import { wordsZh } from '../words-zh.ts';
import type { LineSentences } from './lines.ts';

export const ledgerZh: LineSentences<LedgerLine> = {
  'ledger-title': ({ title }) => title,
  'ledger-of': ({ town, county, year }) => `${county} ${town} ${year} 年度`,
  'ledger-span': ({ span, month, phase }) =>
    `${phase ?? (month === undefined ? '时间范围' : `${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月`)}：${span.from} 至 ${span.to}`,
  'ledger-on': ({ on, filedBy }) =>
    `统计截止日：${on}${filedBy === undefined ? '' : `；只算 ${filedBy} 以前录入的`}`,
  'ledger-unit': ({ unit }) => `责任单位：${unit}`,
  'ledger-internal': () => '内部资料，不得公开',
  'ledger-simulated': () => '自评得分为模拟，不代表官方测评',
  'ledger-rows': ({ rows }) => `共 ${rows} 行`,
  listing: ({ items }) => items.join('、'),
  'ledger-subject': ({ subject }) => wordsZh.subject(subject),
  'ledger-reason': ({ reason }) => sayReason(reasonsZh, reason.code, reason),
  'ledger-timing': ({ timing }) => wordsZh.timings[timing],
  'ledger-checks': ({ checks }) =>
    checks
      .map(
        ({ title, verdict, target }) =>
          `${title}：${wordsZh.verdicts[verdict]}${target === undefined ? '' : `（目标 ${target}）`}`,
      )
      .join('\n'),
  'ledger-course': ({ steps }) => steps.map(({ on, event, by }) => `${on} ${event}（${by}）`).join('\n'),
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
