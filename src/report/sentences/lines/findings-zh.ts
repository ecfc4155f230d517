import type { FindingsLine } from '../../../ledgers/lines/findings.ts';
import type { LineSentences } from './lines.ts';

export const findingsZh: LineSentences<FindingsLine> = {
  'findings-shown': ({ shown, all }) =>
    shown === all ? `共 ${all} 个` : `列出 ${shown} 个，全部共 ${all} 个`,
  'findings-of-none': () => '（未注明）',
  'findings-no-due': () => '未定期限',
  'findings-problem': ({ text, where, overdue, sentBack, relapse, carried }) =>
    [
      [...where, text].join(' · '),
      ...(overdue ? ['逾期'] : []),
      ...(sentBack > 0 ? [`退回 ${sentBack} 次`] : []),
      ...(relapse === undefined ? [] : [relapse === '' ? '回头看反弹' : `反弹，原为 ${relapse}`]),
      ...(carried ? ['上年结转'] : []),
    ].join('；'),
  'findings-rate-means': () => '销号率＝已销号÷发现，只舍不入；核减的不在发现之内。',
};
