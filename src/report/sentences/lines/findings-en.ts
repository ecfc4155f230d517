import type { FindingsLine } from '../../../ledgers/lines/findings.ts';
import type { LineSentences } from './lines.ts';

export const findingsEn: LineSentences<FindingsLine> = {
  'findings-shown': ({ shown, all }) => (shown === all ? `${all} in all` : `${shown} of ${all}`),
  'findings-of-none': () => '(not named)',
  'findings-no-due': () => 'no day set',
  'findings-problem': ({ text, where, overdue, sentBack, relapse, carried }) =>
    [
      [...where, text].join(' · '),
      ...(overdue ? ['overdue'] : []),
      ...(sentBack > 0 ? [`sent back ${sentBack} ×`] : []),
      ...(relapse === undefined
        ? []
        : [relapse === '' ? 'found again by a look-back' : `relapse of ${relapse}`]),
      ...(carried ? ['carried over'] : []),
    ].join('; '),
  'findings-rate-means': () => 'Rate: closed ÷ found, rounded down; struck ones are not among the found.',
};
