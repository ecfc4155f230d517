import type { InspectLine } from '../../../ledgers/lines/inspect.ts';
import { wordsEn } from '../words-en.ts';
import type { LineSentences } from './lines.ts';

const cadences = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'half-year',
  year: 'year',
  phase: 'phase',
} as const;
const parts = { about: 'About', items: 'To look at', problems: 'Open problems' } as const;
const abouts = {
  kind: 'kind of site',
  place: 'place',
  unit: 'unit in charge',
  head: 'head',
  sponsor: 'sponsor',
  last: 'last visit',
} as const;

export const inspectEn: LineSentences<InspectLine> = {
  'inspect-no-plan': () =>
    'There is no plan of visits: write visits.yaml (- { kind: 公厕, every: month, times: 2 }); below only the last visit of each place',
  'inspect-whom': ({ kind, type }) =>
    [kind, type && wordsEn.unitTypes[type]].filter((each) => each !== undefined).join(' of '),
  'inspect-every': ({ every, times }) => `${times} a ${cadences[every]}`,
  'inspect-plan-means': () =>
    'Owed: visits still due in the running period. Late: places short in the period before and not visited since. An inspection counts when it says what was looked at.',
  'inspect-never': () => 'never',
  'inspect-unplanned': () => 'not planned',
  'inspect-hidden': ({ count }) =>
    `${count} unannounced ${count === 1 ? 'visit is' : 'visits are'} not counted, for the office alone: --audience internal`,
  'inspect-shown': ({ shown, all }) =>
    shown === all ? `${all} places` : `${shown} of ${all} places (--full lists all)`,
  'inspect-names': ({ names }) => (names.length === 0 ? '(none)' : names.join(', ')),
  'inspect-tests-mean': () =>
    'Answered: rectification reported by all it takes, or struck off; the first answer counts, whatever was sent back later. Without a deadline what was answered is in time.',
  'inspect-like-means': () =>
    'Like sites (举一反三): other sites in use of the kinds the test named; checked when, after the test day, the theme or an item of it was looked at there.',
  'inspect-unlike': ({ title, count }) =>
    `${title}: ${count} ${count === 1 ? 'item names' : 'items name'} no site of the town or no theme, so that nothing is known to be like them`,
  'inspect-round': ({ round, title }) => `round ${round} ${title}`,
  'inspect-seed': ({ seed, derived }) =>
    `seed ${seed}: the same seed, number and sites draw the same sample on every machine${derived ? '. It follows from town, year and round (or day), so others can tell it: for an unannounced round give one of your own with --seed' : ''}`,
  'inspect-fewer': ({ kind, asked, inUse }) => `${kind}: ${asked} asked for, only ${inUse} in use, all taken`,
  'inspect-results': () => 'Result: 符合, 不符合, 不涉及 or 豁免; the last two need a reason',
  'inspect-part': ({ part }) => parts[part],
  'inspect-about': ({ of }) => abouts[of],
  'inspect-visit': ({ on, by }) => `${on} ${by.join(', ')}`,
  'inspect-no-problem': () => 'no open problem',
  'inspect-look-back': ({ drawn, all, days }) =>
    `${all} closed ${days === undefined ? '' : `within ${days} days `}and not looked at since, ${drawn} listed`,
  'inspect-look-back-means': () =>
    'Once looked at, write a rectification record: event: 回头看, result: 未反弹 or 反弹',
};
