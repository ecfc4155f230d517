import type { NotCounted } from '../../checks/activity.ts';
import type { Refused, Shortfall } from '../../checks/evidence.ts';
import type { ReasonSentences } from './reasons.ts';

const join = (items: readonly string[]): string => items.join(', ');
const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

const refused: Readonly<Record<Refused, string>> = {
  'no-file': 'a record without a file',
  'file-gone': 'a file that is not there',
  'no-reference': 'kept elsewhere without a document or archive number',
  'outside-span': 'dated outside the span',
  lapsed: 'a document past its validity',
};

const notCountedWhy: Readonly<Record<NotCounted['why'], string>> = {
  延期: 'postponed',
  取消: 'cancelled',
  unproven: 'no proof',
};

const shortOf = ({ material, asked, found }: Shortfall): string => `${material}: ${found} of ${asked}`;

function aside(list: readonly { readonly why: NotCounted['why']; readonly title: string }[]): string {
  if (list.length === 0) return '';
  return `; not counted: ${join(list.map(({ why, title }) => `${title} (${notCountedWhy[why]})`))}`;
}

const uncounted = (count: number): string =>
  count === 0 ? '' : `; ${count} more not counted (postponed, cancelled or without proof)`;

const withinInterval = (doubtful: boolean): string =>
  doubtful ? '; the interval contains the target, so the sample does not settle it' : '';

const graded = (grade: string | undefined): string => (grade === undefined ? '' : `, grade ${grade}`);

const directiveOf = (directive: string, what: string): string =>
  directive === what ? `directive «${directive}»` : `«${what}» of the directive «${directive}»`;

/** Why a check came out as it did, in English. */
export const reasonsEn: ReasonSentences = {
  'metric-none': ({ period }) => `no reading yet; the first one wanted is for ${period}`,
  'metric-stale': ({ period, newest }) => `the newest reading is for ${newest}; ${period} is owed`,
  'metric-skipped': ({ period, newest }) => `there is a reading for ${newest}, but none for ${period}`,
  'metric-incomplete': ({ period, absent }) =>
    `the figures for ${period} are not complete, so there is no sum; still lacking: ${join(absent)}`,
  'metric-unset': ({ parameter, value, period }) =>
    `no target adopted (${parameter}); the reading for ${period} is ${value}`,
  'metric-fails': ({ period, value, target, grade }) =>
    `${value} for ${period} does not reach ${target}${graded(grade)}`,
  'metric-unstable': ({ period, value, target, failed }) =>
    `${value} for ${period} reaches ${target}, but ${join(failed)} did not`,
  'metric-holds': ({ period, value, target, grade }) =>
    `${value} for ${period} reaches ${target}${graded(grade)}`,
  'evidence-short': ({ short, refused: why }) =>
    `material lacks: ${join(short.map(shortOf))}${why.length === 0 ? '' : `; no proof: ${join(why.map((each) => refused[each]))}`}`,
  'evidence-holds': ({ found }) =>
    `all material is there: ${join(found.map((each) => `${each.material} ${each.found}`))}`,
  'activity-none': ({ asked, notCounted }) => `none held, ${asked} asked for${aside(notCounted)}`,
  'activity-few': ({ asked, found, notCounted }) => `${found} held, ${asked} asked for${aside(notCounted)}`,
  'activity-holds': ({ asked, found, notCounted }) => `${found} held, ${asked} asked for${aside(notCounted)}`,
  'coverage-unset': ({ parameter }) => `no day adopted (${parameter}); expected only once the town adopts it`,
  'coverage-not-yet': ({ day }) => `expected from ${day}`,
  'coverage-none': ({ notCounted }) => `no record${uncounted(notCounted)}`,
  'coverage-few': ({ asked, found, notCounted }) =>
    `${many(found, 'record')}, ${asked} asked for${uncounted(notCounted)}`,
  'coverage-holds': ({ found }) => many(found, 'record'),
  'coverage-period-running': ({ asked, found, period }) =>
    `${period} is not over yet: ${found} so far, ${asked} asked for`,
  'coverage-period-lacks': ({ asked, found, period, notCounted }) =>
    `${period} has ${found === 0 ? 'none' : `only ${found}`}, ${asked} asked for${uncounted(notCounted)}`,
  'coverage-period-unstable': ({ asked, period, lacking }) =>
    `${period} has enough (${asked} each time), but ${join(lacking)} had not`,
  'coverage-period-holds': ({ asked, found, period }) =>
    `${found} in ${period}, ${asked} asked for each time`,
  'visit-none': ({ items }) => `nobody went to look at: ${join(items)}`,
  'visit-fails': ({ items, on }) => `failed on ${on}: ${join(items)}`,
  'visit-partial': ({ items, on }) => `last visited on ${on}; not looked at yet: ${join(items)}`,
  'visit-unstable': ({ items, on, failedOn }) =>
    `passed on ${on}, but failed on ${join(failedOn)}: ${join(items)}`,
  'visit-holds': ({ on, visits }) => `last visited on ${on}, ${many(visits, 'visit')}, all passed`,
  'sample-none': () => 'no round drew a sample in the span',
  'sample-open': ({ passed, size, unseen, round }) =>
    `${round}: ${passed} of ${size} drawn passed, ${unseen} not visited yet`,
  'sample-graded': ({ passed, size, grade, round }) =>
    `${round}: ${passed} of ${size} drawn passed, grade ${grade}`,
  'findings-not-looked': ({ themes, open }) =>
    `nobody looked for it in the span: ${join(themes)}${open === 0 ? '' : `; ${open} known and open`}`,
  'findings-open': ({ open, overdue, parked }) =>
    `${many(open, 'open problem')}${overdue === 0 ? '' : `, ${overdue} overdue`}${parked === 0 ? '' : `, ${parked} parked`}`,
  'findings-overdue': ({ open, overdue, parked }) =>
    `${many(overdue, 'overdue problem')} (${open} open${parked === 0 ? '' : `, ${parked} of them parked`})`,
  'findings-undated': ({ undated, open }) =>
    `${open} open, ${undated} of them without a due day, so nothing can be overdue; write due, or adopt deadlines by level`,
  'findings-relapse': ({ relapsed, patrols }) => `${many(patrols, 'patrol')}, ${many(relapsed, 'relapse')}`,
  'findings-none': ({ found, open, parked, patrols }) =>
    `${many(patrols, 'patrol')}, ${found} found, ${open} open${parked === 0 ? '' : ` (${parked} parked)`}`,
  'survey-none': () => 'no survey was made',
  'survey-few': ({ wave, valid, minimum }) =>
    `${wave}: ${many(valid, 'valid answer')}; fewer than ${minimum} say nothing`,
  'survey-unset': ({ wave, value, parameter }) => `no target adopted (${parameter}); ${wave} gave ${value}`,
  'survey-fails': ({ wave, value, target, grade, interval, doubtful }) =>
    `${wave}: ${value} does not reach ${target}${graded(grade)}; 95% interval ${interval}${withinInterval(doubtful)}`,
  'survey-holds': ({ wave, value, target, grade, interval, doubtful }) =>
    `${wave}: ${value} reaches ${target}${graded(grade)}; 95% interval ${interval}${withinInterval(doubtful)}`,
  'roster-none': () => 'no roster',
  'roster-empty': ({ on }) => `the roster of ${on} has no entry`,
  'roster-short': ({ on, asked, complete, entries, blank }) =>
    `roster of ${on}: ${complete} of ${many(entries, 'entry', 'entries')} complete, ${asked} asked for${blank.length === 0 ? '' : `; blank: ${join(blank)}`}`,
  'roster-lacks': ({ on, lacking }) => `roster of ${on}: no complete entry of ${join(lacking)}`,
  'roster-holds': ({ on, asked, complete, entries }) =>
    `roster of ${on}: ${complete} of ${many(entries, 'entry', 'entries')} complete, ${asked} asked for`,
  'attestation-none': () => 'nobody has attested it yet',
  'attestation-lapsed': ({ until }) => `the attestation was valid until ${until}`,
  'attestation-changed': ({ on }) =>
    `the records it rests on changed after it was attested on ${on}: attest it again`,
  'attestation-negative': ({ on }) => `attested on ${on} that it is not met`,
  'attestation-holds': ({ on, until }) => `attested on ${on}, valid until ${until}`,
  'task-open': ({ task, items, due }) => `“${task}”: still to hand in by ${due}: ${join(items)}`,
  'task-overdue': ({ task, items, due, days }) =>
    `“${task}”: not handed in: ${join(items)}; was due ${due}, ${many(days, 'day')} ago`,
  'task-late': ({ task, done, due, days }) =>
    `“${task}”: complete on ${done}, due ${due}, ${many(days, 'day')} late`,
  'task-done': ({ task, done, due }) => `“${task}”: complete on ${done}, due ${due}`,
  'directive-open': ({ directive, what, due }) =>
    `${directiveOf(directive, what)} not answered yet, due ${due}`,
  'directive-overdue': ({ directive, what, due, days }) =>
    `${directiveOf(directive, what)} not answered; due ${due}, ${days} ${days === 1 ? 'day' : 'days'} ago`,
  'directive-late': ({ directive, what, done, due, days }) =>
    `${directiveOf(directive, what)} answered on ${done}, due ${due}: ${days} ${days === 1 ? 'day' : 'days'} late`,
  'directive-done': ({ directive, what, done, due }) =>
    `${directiveOf(directive, what)} answered on ${done}, due ${due}`,
  'cases-unset': ({ parameter }) => `within how many days they are followed up is not set (${parameter})`,
  'cases-forgotten': ({ last, due, within }) =>
    `somebody was talked to and then forgotten: the last record is of ${last}, another was due within ${within} days, by ${due}`,
  'cases-followed': () => 'whoever was talked to is back, or is followed up',
  nobody: ({ per, of }) =>
    `there is nobody to judge (${join([per, ...of])}): an empty list is never “all of them”`,
};
