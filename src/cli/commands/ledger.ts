import type { Command } from '../io.ts';
import { handInLedger } from '../ledger/hand-in.ts';
import { readLedgerOf } from '../ledger/ledger-of.ts';

export const command: Command = {
  options: [
    'phase',
    'month',
    'materials',
    'unit',
    'on',
    'filed-by',
    'format',
    'output',
    'audience',
    'seal',
    'leave-out-bad',
  ],
  takes: [],
  perform: (call) => handInLedger(call, readLedgerOf),
};
