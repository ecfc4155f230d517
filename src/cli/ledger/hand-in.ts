/** Makes the ledger that was asked for and hands it over: a workbook, unless another format is asked for. */
import { assessOn } from '../../assess/assess.ts';
import { foundSecretly, visitedSecretly } from '../../assess/unannounced.ts';
import { ledgerSheaf } from '../../ledgers/ledger-sheaf.ts';
import { nameSubjects } from '../../ledgers/name-subjects.ts';
import type { Mistake } from '../../report/sentences/notices.ts';
import { deliverSheaf, readSheafFormat } from '../deliver-sheaf.ts';
import type { Call, ExitCode } from '../io.ts';
import { seeTown } from '../judge-town.ts';
import type { SeenTown } from '../judge-town.ts';
import { accepted } from '../options/accepted.ts';
import { readAudience } from '../options/view-options.ts';
import type { LedgerOf } from './ledger-of.ts';
import { reckon } from './reckon.ts';
import { sourcesOf } from './sources.ts';

export async function handInLedger(
  call: Call,
  read: (call: Call, seen: SeenTown) => LedgerOf | Mistake,
): Promise<ExitCode> {
  const format =
    call.option('format') === undefined ? { word: 'xlsx' as const } : accepted(call, readSheafFormat(call));
  const audience = format && accepted(call, readAudience(call));
  if (format === undefined || audience === undefined) return 2;
  const seen = await seeTown(call, true);
  const of = seen && accepted(call, read(call, seen));
  if (seen === undefined || of === undefined) return 2;
  const { basis, town, options, leftOut, folder, hasErrors } = seen;
  const view = { audience: audience.word, leftOut };
  const assessment = assessOn(basis);
  const isSecretVisit = visitedSecretly(town);
  const sheaf = ledgerSheaf({
    ...of,
    basis,
    assessment,
    view,
    on: options.on,
    unit: options.unit,
    naming: nameSubjects(assessment, view.audience),
    reckoned: reckon(seen, assessment, view.audience, () => sourcesOf(seen.files, seen.system)),
    isSecret: foundSecretly(town),
    isSecretVisit: (record) => record.kind === 'inspection' && isSecretVisit(record),
  });
  return (await deliverSheaf(call, folder, sheaf, format.word)) && !hasErrors ? 0 : 2;
}
