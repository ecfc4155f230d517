import type { SealLine } from '../../../ledgers/lines/seals.ts';
import type { LineSentences } from './lines.ts';

const sources = {
  records: 'records',
  settings: 'settings',
  pack: 'pack',
  civic: 'version of civic',
} as const;

export const sealsEn: LineSentences<SealLine> = {
  'seal-ledger': ({ title, phase, month, unit, audience }) =>
    [
      title,
      ...(phase === undefined ? [] : [phase]),
      ...(month === undefined ? [] : [month]),
      ...(unit === undefined ? [] : [unit]),
      ...(audience === 'internal' ? ['internal'] : []),
    ].join(' · '),
  'seal-follows': ({ follows }) =>
    ({ yes: 'yes', no: 'no', unmade: 'cannot be made again: this ledger or phase is no more' })[follows],
  'seal-product': ({ product }) =>
    ({ same: 'there, unchanged', changed: 'there, changed', gone: 'not in the town’s folder' })[product],
  'seal-receipt': ({ edited }) => (edited ? 'changed' : 'as written'),
  'seal-sources': ({ sources: changed }) =>
    changed.length === 0 ? 'unchanged' : `changed: ${changed.map((each) => sources[each]).join(', ')}`,
  'seal-since': ({ what }) =>
    ({
      late: 'entered late',
      corrects: 'corrects',
      supersedes: 'supersedes',
      'same-day': 'entered the same day, perhaps after the sealing',
    })[what],
  'seals-summed': ({ seals, follow }) =>
    `${seals === 1 ? '1 sealed ledger' : `${seals} sealed ledgers`}, of which ${follow} still ${follow === 1 ? 'follows' : 'follow'} from the records`,
  'seals-none': () => 'No ledger has been sealed yet. To seal one: civic ledger --phase 1 --seal NAME',
  'seals-nothing-since': () => 'None.',
  'seals-means': () =>
    'Follows: made again as of the same cut-off day and the same last day of entry, its tables tell the same. What was entered after the sealing is no part of that; it stands in the next table. A new file of records changes the sources without changing what the ledger tells.',
  'seals-again': ({ file, command }) => `${file}: to make the same ledger again: ${command}`,
};
