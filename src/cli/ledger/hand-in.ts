/** Makes the ledger that was asked for and hands it over: a workbook, unless another format is asked for. */
import type { Mistake } from '../../report/sentences/notices.ts';
import { deliverSheaf, readSheafFormat } from '../deliver-sheaf.ts';
import type { Call, ExitCode } from '../io.ts';
import { seeTown } from '../judge-town.ts';
import type { SeenTown } from '../judge-town.ts';
import { accepted } from '../options/accepted.ts';
import { readAudience } from '../options/view-options.ts';
import type { LedgerOf } from './ledger-of.ts';
import { makeLedger } from './make-ledger.ts';
import { readSealing, sealLedger } from './seal-ledger.ts';
import { sealedProducts } from './sealed-products.ts';

export async function handInLedger(
  call: Call,
  read: (call: Call, seen: SeenTown) => LedgerOf | Mistake,
): Promise<ExitCode> {
  const format =
    call.option('format') === undefined ? { word: 'xlsx' as const } : accepted(call, readSheafFormat(call));
  const audience = format && accepted(call, readAudience(call));
  const sealing = audience && accepted(call, readSealing(call, format.word));
  if (format === undefined || audience === undefined || sealing === undefined) return 2;
  const seen = await seeTown(sealing.call, true);
  const of = seen && accepted(call, read(sealing.call, seen));
  if (seen === undefined || of === undefined) return 2;
  const sheaf = makeLedger(seen, of, audience.word);
  if (sealing.by !== undefined) return sealLedger(call, seen, of, sheaf, sealing);
  const kept = sealedProducts(seen.town);
  return (await deliverSheaf(call, seen.folder, sheaf, format.word, kept)) && !seen.hasErrors ? 0 : 2;
}
