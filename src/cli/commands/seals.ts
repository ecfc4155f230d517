import { sealsSheaf } from '../../ledgers/seals-sheaf.ts';
import { deliverSheaf, readSheafFormat } from '../deliver-sheaf.ts';
import type { Call, Command, ExitCode } from '../io.ts';
import { seeTown } from '../judge-town.ts';
import { checkSeals } from '../ledger/check-seals.ts';
import { accepted } from '../options/accepted.ts';

/** A seal that no longer follows is an answer, not a mistake: the exit code stays 0, as for problems that are open. */
async function perform(call: Call): Promise<ExitCode> {
  const format = accepted(call, readSheafFormat(call));
  const seen = format && (await seeTown(call));
  if (format === undefined || seen === undefined) return 2;
  const sheaf = sealsSheaf(seen.basis.occasion, checkSeals(seen));
  return (await deliverSheaf(call, seen.folder, sheaf, format.word)) && !seen.hasErrors ? 0 : 2;
}

export const command: Command = { options: ['format', 'output'], takes: [], perform };
