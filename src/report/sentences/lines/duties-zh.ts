import type { DutyLine } from '../../../ledgers/lines/duties.ts';
import { reasonsZh } from '../reasons-zh.ts';
import { sayReason } from '../reasons.ts';
import { wordsZh } from '../words-zh.ts';
import type { LineSentences } from './lines.ts';

const spot = (where: readonly string[], text: string): string => [...where, text].join(' · ');

export const dutiesZh: LineSentences<DutyLine> = {
  'duty-hand-in': ({ task, items }) => `交「${task}」的${items.join('、')}`,
  'duty-gap': ({ title, check, subject, reason }) =>
    `${check === undefined ? title : `${title} · ${check}`}：${subject === undefined ? '' : `${wordsZh.subject(subject)}，`}${sayReason(reasonsZh, reason.code, reason)}`,
  'duty-sign': ({ id, text, where }) => `签收问题 ${id}：${spot(where, text)}`,
  'duty-rectify': ({ id, text, where, sentBack }) =>
    `整改并反馈问题 ${id}：${spot(where, text)}${sentBack > 0 ? `（退回过 ${sentBack} 次，请附同一角度的整改后照片）` : ''}`,
  'duty-recheck': ({ id, text, where }) => `复查问题 ${id}：${spot(where, text)}`,
  'duty-reading': ({ title, period, subject }) =>
    `报 ${period} 的${title}${subject === undefined ? '' : `（${wordsZh.subject(subject)}）`}`,
  'duty-waiver': ({ standard }) => `${standard} 的不适用认定到期，要续办的请重新报批`,
  'duty-attestation': ({ standard }) => `${standard} 的人工认定到期，请重新认定`,
  'duty-no-day': () => '未定期限',
  'duty-counts': ({ all, late, within }) => `${all} 件，其中逾期 ${late} 件；${within} 天以内到期的都在内`,
  'duty-sponsor': ({ sponsor }) => `包保领导：${sponsor}`,
  'duty-withheld': ({ count }) => `另有 ${count} 件只对内部列出（--audience internal）`,
};
