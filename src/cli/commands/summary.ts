import type { Command } from '../io.ts';
import { handInLedger } from '../ledger/hand-in.ts';
import { yearOf } from '../ledger/ledger-of.ts';

export const command: Command = {
  options: ['on', 'filed-by', 'format', 'output', 'audience', 'seal', 'leave-out-bad'],
  takes: [],
  perform: (call) => handInLedger(call, (_, seen) => yearOf(seen)),
};
