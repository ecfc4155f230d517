import type { DutyLine } from '../../../ledgers/lines/duties.ts';
import { reasonsEn } from '../reasons-en.ts';
import { sayReason } from '../reasons.ts';
import { wordsEn } from '../words-en.ts';
import type { LineSentences } from './lines.ts';

const spot = (where: readonly string[], text: string): string => [...where, text].join(' · ');

export const dutiesEn: LineSentences<DutyLine> = {
  'duty-hand-in': ({ task, items }) => `hand in for “${task}”: ${items.join(', ')}`,
  'duty-gap': ({ title, check, subject, reason }) =>
    `${check === undefined ? title : `${title} · ${check}`}: ${subject === undefined ? '' : `${wordsEn.subject(subject)}, `}${sayReason(reasonsEn, reason.code, reason)}`,
  'duty-sign': ({ id, text, where }) => `sign for problem ${id}: ${spot(where, text)}`,
  'duty-rectify': ({ id, text, where, sentBack }) =>
    `rectify and report problem ${id}: ${spot(where, text)}${sentBack > 0 ? ` (sent back ${sentBack} ×: show it from the same angle)` : ''}`,
  'duty-recheck': ({ id, text, where }) => `re-check problem ${id}: ${spot(where, text)}`,
  'duty-reading': ({ title, period, subject }) =>
    `report ${title} for ${period}${subject === undefined ? '' : ` (${wordsEn.subject(subject)})`}`,
  'duty-waiver': ({ standard }) =>
    `the waiver of ${standard} ends: have it approved anew if it is still wanted`,
  'duty-attestation': ({ standard }) => `the attestation of ${standard} ends: attest anew`,
  'duty-no-day': () => 'no day set',
  'duty-counts': ({ all, late, within }) =>
    `${all}, ${late} of them overdue; all that falls due within ${within} days`,
  'duty-sponsor': ({ sponsor }) => `sponsor: ${sponsor}`,
  'duty-withheld': ({ count }) => `${count} more are for the office only (--audience internal)`,
};
