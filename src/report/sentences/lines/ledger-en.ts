import type { LedgerLine } from '../../../ledgers/lines/ledger.ts';
import { reasonsEn } from '../reasons-en.ts';
import { sayReason } from '../reasons.ts';
import { wordsEn } from '../words-en.ts';
import type { LineSentences } from './lines.ts';

export const ledgerEn: LineSentences<LedgerLine> = {
  'ledger-title': ({ title }) => title,
  'ledger-of': ({ town, county, year }) => `${town}, ${county}, ${year}`,
  'ledger-span': ({ span, month, phase }) => `${phase ?? month ?? 'days'}: ${span.from} to ${span.to}`,
  'ledger-on': ({ on, filedBy }) =>
    `cut-off day: ${on}${filedBy === undefined ? '' : `; only what was entered by ${filedBy}`}`,
  'ledger-unit': ({ unit }) => `unit: ${unit}`,
  'ledger-internal': () => 'internal: not to be made public',
  'ledger-simulated': () => 'the score is a simulation, not the official evaluation',
  'ledger-rows': ({ rows }) => `${rows} rows`,
  listing: ({ items }) => items.join(', '),
  'ledger-subject': ({ subject }) => wordsEn.subject(subject),
  'ledger-reason': ({ reason }) => sayReason(reasonsEn, reason.code, reason),
  'ledger-timing': ({ timing }) => wordsEn.timings[timing],
  'ledger-checks': ({ checks }) =>
    checks
      .map(
        ({ title, verdict, target }) =>
          `${title}: ${wordsEn.verdicts[verdict]}${target === undefined ? '' : ` (target ${target})`}`,
      )
      .join('\n'),
  'ledger-course': ({ steps }) => steps.map(({ on, event, by }) => `${on} ${event} (${by})`).join('\n'),
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
