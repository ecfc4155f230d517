import type { NoticeLine } from '../../../ledgers/lines/notice.ts';
import type { LineSentences } from './lines.ts';

const blank = '＿＿＿＿＿＿';
const papers: Readonly<Record<string, string>> = { 交办单: 'order', 整改通知: 'notice' };

export const noticeEn: LineSentences<NoticeLine> = {
  'notice-number': ({ number }) => `No. ${number === '' ? `${blank}${blank}` : number}`,
  'notice-asks': ({ unit, kind, count, due }) =>
    `${unit}: ${count} problem(s) ${kind === '交办单' ? 'handed to you' : 'not reported on yet'}; put them right ${
      due === undefined ? 'by the day named beside each' : `by ${due}`
    }.`,
  'notice-answer': ({ office }) =>
    `Then report to ${office}: what was done, on which day, who looks after it from now on, with pictures before and after from the same angle. If it cannot be done in time, ask for more before the day has passed.`,
  'notice-recheck': ({ office }) =>
    `${office} re-checks; nobody who put it right does. It is closed only when the re-check has passed.`,
  'notice-due': ({ due, overdue }) => `${due}${overdue ? ' (overdue)' : ''}`,
  'notice-no-due': ({ count }) =>
    `${count} of them without a day: none is written, and the town adopted none for the level. Fill it in when signing, or say --due.`,
  'notice-site-withheld': () => '(told apart)',
  'notice-receipt': ({ unit, kind, number, count }) =>
    `Received: ${papers[kind] ?? kind} ${number === '' ? `${blank}${blank}` : number}, ${count} problem(s), to be put right and reported in time. Unit: ${unit}`,
};
