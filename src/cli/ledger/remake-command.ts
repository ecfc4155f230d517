import type { Workbook } from '../../model/ledger-files.ts';
import type { Seal } from '../../model/seal.ts';

/** What to type to make a sealed ledger again, as it was. */
export function remakeCommand(seal: Seal, span: Workbook['span'] | undefined): string {
  const { phase, month, unit, on, audience } = seal;
  return [
    'civic',
    span === 'year' ? 'summary' : 'ledger',
    ...(phase === undefined ? [] : ['--phase', phase]),
    ...(month === undefined ? [] : ['--month', month]),
    ...(span === 'materials' ? ['--materials'] : []),
    ...(unit === undefined ? [] : ['--unit', unit]),
    '--on',
    on,
    '--filed-by',
    seal['filed-by'],
    ...(audience === 'internal' ? ['--audience', audience] : []),
  ].join(' ');
}
