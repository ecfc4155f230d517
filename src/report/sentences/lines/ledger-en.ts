import type { LedgerLine, OverviewItem } from '../../../ledgers/lines/ledger.ts';
import { reasonsEn } from '../reasons-en.ts';
import { sayReason } from '../reasons.ts';
import { wordsEn } from '../words-en.ts';
import type { LineSentences } from './lines.ts';

const items: Readonly<Record<OverviewItem, string>> = {
  ...wordsEn.verdicts,
  ...wordsEn.timings,
  judged: 'judged',
  all: 'all',
  found: 'found',
  closed: 'closed',
  open: 'open',
  late: 'open and overdue',
  parked: 'parked (挂账)',
  'sent-back': 'sent back at least once',
  relapsed: 'relapsed',
  struck: 'struck (not among the found)',
  done: 'done',
  activities: 'activities held',
  people: 'people in them, where stated',
  visits: 'visits',
  records: 'records in force at the cut-off day',
  'late-entries': 'entered late',
};

export const ledgerEn: LineSentences<LedgerLine> = {
  'ledger-span': ({ span, month, phase }) => `${phase ?? month ?? 'days'}: ${span.from} to ${span.to}`,
  'ledger-on': ({ on, filedBy }) =>
    `cut-off day: ${on}${filedBy === undefined ? '' : `; only what was entered by ${filedBy}`}`,
  'ledger-unit': ({ unit }) => `unit: ${unit}`,
  'ledger-internal': () => 'internal: not to be made public',
  'ledger-simulated': () => 'the score is a simulation, not the official evaluation',
  'ledger-rows': ({ rows }) => `${rows} rows`,
  listing: ({ items }) => items.join(', '),
  'ledger-proof': ({ first, all }) => `${all}: ${first.join(', ')}${all > first.length ? ', …' : ''}`,
  'ledger-subject': ({ subject }) => wordsEn.subject(subject),
  'ledger-reason': ({ reason }) => sayReason(reasonsEn, reason.code, reason),
  'ledger-reasons': ({ reasons, all }) =>
    [
      ...reasons.map((reason) => sayReason(reasonsEn, reason.code, reason)),
      ...(all > reasons.length ? [`${all} in all`] : []),
    ].join('; '),
  'ledger-progress': ({ state }) => ({ done: 'done', overdue: 'overdue', open: 'under way' })[state],
  'ledger-late-what': ({ what }) =>
    ({ late: 'entered late', corrects: 'corrects', supersedes: 'supersedes' })[what],
  'ledger-themes-overlap': () => 'An activity of two themes counts in both lines: they do not add up.',
  'ledger-group': ({ group }) => group,
  'ledger-item': ({ item }) => items[item],
  'ledger-gaps-apart': () => 'Standards and gaps are counted apart: they do not add up.',
  'ledger-place': ({ category, indicator, topic }) => `${category} · ${indicator} · ${topic}`,
  'ledger-show': ({ show }) => `to show: ${show}`,
  'ledger-about': ({ item }) =>
    ({
      on: 'cut-off day',
      'filed-by': 'only what was entered by',
      span: 'days',
      window: 'window of 材料审核',
      pack: 'pack',
      origin: 'origin of the pack',
    })[item],
  'ledger-source': ({ what, files }) => `digest of ${what} (${files} files)`,
  'ledger-timing': ({ timing }) => wordsEn.timings[timing],
  'ledger-checks': ({ checks }) =>
    checks
      .map(
        ({ title, verdict, target }) =>
          `${title}: ${wordsEn.verdicts[verdict]}${target === undefined ? '' : ` (target ${target})`}`,
      )
      .join('\n'),
  'ledger-course': ({ steps }) => steps.map(({ on, event, by }) => `${on} ${event} (${by})`).join('\n'),
  'ledger-few': ({ below }) => `‹${below}`,
  'ledger-few-why': ({ below }) => `In public, counts below ${below} are printed as ‹${below}, and no codes.`,
  'ledger-mark': () => 'yes',
  'ledger-no-due': () => 'no deadline set',
  'ledger-title-of': ({ en }) => en,
  'ledger-left-out': ({ why }) =>
    ({
      'no-sheet': 'no sheet of this ledger lists this kind',
      'not-chosen': 'not among what its sheets select',
      internal: 'internal: listed only with --audience internal',
    })[why],
};
