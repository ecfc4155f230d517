/** Makes a ledger: the same town, days and options give the same tables. */
import { assessOn } from '../../assess/assess.ts';
import { foundSecretly, visitedSecretly } from '../../assess/unannounced.ts';
import { ledgerSheaf } from '../../ledgers/ledger-sheaf.ts';
import { nameSubjects } from '../../ledgers/name-subjects.ts';
import type { Audience } from '../../ledgers/report-document.ts';
import type { Sheaf } from '../../ledgers/table.ts';
import type { SeenTown } from '../judge-town.ts';
import type { LedgerOf } from './ledger-of.ts';
import { reckon } from './reckon.ts';
import { sourcesOf } from './sources.ts';

export function makeLedger(seen: SeenTown, of: LedgerOf, audience: Audience): Sheaf {
  const { basis, town, options, leftOut } = seen;
  const view = { audience, leftOut };
  const assessment = assessOn(basis);
  const isSecretVisit = visitedSecretly(town);
  return ledgerSheaf({
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
}
