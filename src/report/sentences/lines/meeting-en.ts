import type { MeetingItem, MeetingLine } from '../../../ledgers/lines/meeting.ts';
import type { LineSentences } from './lines.ts';

const join = (items: readonly string[]): string => items.join(', ');
const spot = (about: readonly string[]): string => about.join(' · ');

const items: Readonly<Record<MeetingItem, string>> = {
  time: 'Time',
  place: 'Place',
  chair: 'Chair',
  units: 'Present',
  overdue: 'Overdue problems',
  owed: 'Overdue gaps',
  disputed: 'Disputed',
  parked: 'Parked (挂账)',
  decisions: 'For a leader to decide',
  directives: 'Directives overdue',
};

const kinds: Readonly<Record<string, string>> = {
  extension: 'put off, approver not named',
  undated: 'no day set',
  long: 'open too long',
  objection: 'objection',
  waiver: 'waiver about to lapse',
  attestation: 'to be attested',
};

const why: Readonly<Record<string, string>> = {
  'attestation-none': 'nobody has attested it',
  'attestation-lapsed': 'the attestation has lapsed',
  'attestation-changed': 'what it rested on has changed since: to be attested anew',
};

const states: Readonly<Record<string, string>> = {
  逾期未办: 'overdue',
  待办: 'open',
  逾期办结: 'done late',
  已办结: 'done in time',
};

const objection = (text: string | undefined): string => text ?? '(for the office only)';
const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;

export const meetingEn: LineSentences<MeetingLine> = {
  'meeting-item': ({ item }) => items[item],
  'meeting-from': ({ from, on, previous }) =>
    `${from} to ${on}${previous === undefined ? '' : ` (last meeting: ${previous.on} ${previous.title})`}`,
  'meeting-nothing': () => 'none',
  'meeting-problem': ({ about }) => spot(about),
  'meeting-owed': ({ standards, hidden }) =>
    [
      ...(standards.length === 0 ? [] : [join(standards)]),
      ...(hidden === 0 ? [] : [`${hidden} of an unannounced sample not named`]),
    ].join('; '),
  'meeting-parked': ({ about, reason }) => `${spot(about)}${reason === undefined ? '' : `; ${reason}`}`,
  'meeting-contested': ({ about, handedOn, sentBack }) =>
    [
      spot(about),
      ...(handedOn > 0 ? [`handed on ${handedOn} ×`] : []),
      ...(sentBack > 0 ? [`sent back ${sentBack} ×`] : []),
    ].join('; '),
  'meeting-objection': ({ text, about }) =>
    `${objection(text)}${about.length === 0 ? '' : `; against: ${spot(about)}`}`,
  'meeting-extension': ({ about, until }) =>
    `${spot(about)}${until === undefined ? '' : `; put off to ${until}`}, approver not named`,
  'meeting-undated': ({ about }) => `${spot(about)}; no day set, so never overdue`,
  'meeting-objection-open': ({ text }) => `${objection(text)}; no result yet`,
  'meeting-waiver': ({ title, until, left }) => `${title}; until ${until}, ${days(left)} left`,
  'meeting-attestation': ({ title, why: code }) => `${title}; ${why[code] ?? code}`,
  'meeting-kind': ({ kind }) => kinds[kind] ?? kind,
  'meeting-no-limit': () => 'No deadline of any level was adopted: what is open too long is not listed.',
  'meeting-limit': ({ limit, notice }) =>
    `Open too long: for more days than the longest deadline adopted (${days(limit)}), parked ones not counted. Waivers are brought up ${days(notice)} before they lapse, civic's own rule.`,
  'directive-state': ({ state }) => states[state] ?? state,
  'directive-counts': ({ counts, from }) =>
    `This year: ${join(counts.map(({ state, count }) => `${states[state] ?? state} ${count}`))} (each unit's part counts, and so does the town's reply); those done in time are listed since ${from}.`,
  'directive-share': ({ title, part, number }) =>
    `${title}${part === undefined ? '' : `: ${part}`}${number === undefined ? '' : ` (${number})`}`,
  'meeting-decided': ({ on, title, units }) =>
    `${on} ${title}${units.length === 0 ? '' : `; present: ${join(units)}`}`,
  'meeting-none-decided': () => 'No meeting before wrote down what it decided.',
};
