import type { MeetingItem, MeetingLine } from '../../../ledgers/lines/meeting.ts';
import type { LineSentences } from './lines.ts';

const join = (items: readonly string[]): string => items.join('、');
const spot = (about: readonly string[]): string => about.join(' · ');

const items: Readonly<Record<MeetingItem, string>> = {
  time: '时间',
  place: '地点',
  chair: '主持',
  units: '参会',
  overdue: '逾期问题（个）',
  owed: '逾期短板（处）',
  disputed: '有争议（件）',
  parked: '挂账（个）',
  decisions: '要领导拍板（件）',
  directives: '上级交办逾期未办（件）',
};

const kinds: Readonly<Record<string, string>> = {
  extension: '延期没有写批准人',
  undated: '没有人定期限',
  long: '久拖未销',
  objection: '异议待处理',
  waiver: '不适用认定将到期',
  attestation: '待人工认定',
};

const why: Readonly<Record<string, string>> = {
  'attestation-none': '还没有人认定',
  'attestation-lapsed': '原来的认定已过有效期',
  'attestation-changed': '认定以后依据变了，要重新认定',
};

const objection = (text: string | undefined): string => text ?? '（内容只供内部）';

export const meetingZh: LineSentences<MeetingLine> = {
  'meeting-item': ({ item }) => items[item],
  'meeting-from': ({ from, on, previous }) =>
    `${from} 至 ${on}${previous === undefined ? '' : `（上次会：${previous.on} ${previous.title}）`}`,
  'meeting-nothing': () => '没有',
  'meeting-problem': ({ about }) => spot(about),
  'meeting-owed': ({ standards, hidden }) =>
    `${join(standards)}${hidden === 0 ? '' : `${standards.length === 0 ? '' : '；'}暗访抽中的 ${hidden} 处不列`}`,
  'meeting-parked': ({ about, reason }) => `${spot(about)}${reason === undefined ? '' : `；${reason}`}`,
  'meeting-contested': ({ about, handedOn, sentBack }) =>
    [
      spot(about),
      ...(handedOn > 0 ? [`转办 ${handedOn} 次`] : []),
      ...(sentBack > 0 ? [`退回 ${sentBack} 次`] : []),
    ].join('；'),
  'meeting-objection': ({ text, about }) =>
    `${objection(text)}${about.length === 0 ? '' : `；针对：${spot(about)}`}`,
  'meeting-extension': ({ about, until }) =>
    `${spot(about)}${until === undefined ? '' : `；延到 ${until}`}，没有写谁批的`,
  'meeting-undated': ({ about }) => `${spot(about)}；没有整改期限，说不上逾期`,
  'meeting-objection-open': ({ text }) => `${objection(text)}；还没有处理结果`,
  'meeting-waiver': ({ title, until, left }) => `${title}；到 ${until} 为止，还有 ${left} 天`,
  'meeting-attestation': ({ title, why: code }) => `${title}；${why[code] ?? code}`,
  'meeting-kind': ({ kind }) => kinds[kind] ?? kind,
  'meeting-no-limit': () => '整改期限一个也没有定（未定标），久拖的不列。',
  'meeting-limit': ({ limit, notice }) =>
    `久拖：未销号超过本镇所定最长整改期限 ${limit} 天，挂账的不算。不适用认定提前 ${notice} 天提醒，本软件自定。`,
  'directive-state': ({ state }) => state,
  'directive-counts': ({ counts, from }) =>
    `本年：${join(counts.map(({ state, count }) => `${state} ${count} 件`))}（分办的一家一件，连同全镇的回复）；按时办结的只列 ${from} 以后的。`,
  'directive-share': ({ title, part, number }) =>
    `${title}${part === undefined ? '' : `：${part}`}${number === undefined ? '' : `（${number}）`}`,
  'meeting-decided': ({ on, title, units }) =>
    `${on} ${title}${units.length === 0 ? '' : `；参会：${join(units)}`}`,
  'meeting-none-decided': () => '以前的会没有写议定事项。',
};
