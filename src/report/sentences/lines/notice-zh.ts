import type { NoticeLine } from '../../../ledgers/lines/notice.ts';
import type { LineSentences } from './lines.ts';

const blank = '＿＿＿＿＿＿';

export const noticeZh: LineSentences<NoticeLine> = {
  'notice-number': ({ number }) => `编号：${number === '' ? `${blank}${blank}` : number}`,
  'notice-asks': ({ unit, kind, count, due }) =>
    `${unit}：下列 ${count} 个问题${kind === '交办单' ? '交由你单位整改' : '仍未反馈，请抓紧整改'}，${
      due === undefined ? '请按表中各自的时限办结' : `请于 ${due} 前全部办结`
    }。`,
  'notice-answer': ({ office }) =>
    `改好后向${office}反馈：做了什么、哪天做的、以后谁管，附整改前后同一角度的照片。到期改不完的，期满以前申请延期。`,
  'notice-recheck': ({ office }) => `复查由${office}组织，整改的人不复查；复查通过才算销号。`,
  'notice-due': ({ due, overdue }) => `${due}${overdue ? '（已逾期）' : ''}`,
  'notice-no-due': ({ count }) =>
    `其中 ${count} 个未定期限：问题没有写时限，镇里也没有采用该等级的期限；签发时请填上，或用 --due 写明。`,
  'notice-site-withheld': () => '（另告）',
  'notice-receipt': ({ unit, kind, number, count }) =>
    `今收到${kind}${number === '' ? ` ${blank}${blank} ` : `（${number}）`}一份，问题 ${count} 个，将按时限整改反馈。单位：${unit}`,
};
