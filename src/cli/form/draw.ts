import type { Assessment } from '../../assess/assessment.ts';
import type { UnitDuties } from '../../assess/duties.ts';
import { gzip } from '../../disk/gzip.ts';
import { startSha256 } from '../../disk/sha256.ts';
import { identityRows, identitySheet, noData, numberHeading } from '../../enter/form-identity.ts';
import type { Form } from '../../enter/form/form.ts';
import { dutiesSheaf } from '../../ledgers/duties-sheaf.ts';
import { saySheaf } from '../../report/tables/say-sheaf.ts';
import { speechIn } from '../../report/sentences/speech.ts';
import type { JudgedTown } from '../judge-town.ts';
import { foundSecretly } from '../../assess/unannounced.ts';

interface Duties {
  readonly assessment: Assessment;
  readonly duties: UnitDuties;
  readonly within: number;
}

/** A form as a file, in pieces; without `withDuties` the list of what the unit owes is left out. */
export async function drawn(
  form: Form,
  { town, leftOut }: JudgedTown,
  { assessment, duties, within }: Duties,
  withDuties: boolean,
): Promise<readonly Uint8Array[]> {
  const [{ drawForm }, { finishWorkbook }, speech] = await Promise.all([
    import('../../workbook/draw-form.ts'),
    import('../../workbook/finish.ts'),
    // A form is filled in by villages: it is Chinese, whatever language the screen speaks.
    speechIn('zh'),
  ]);
  const sheaf = dutiesSheaf(
    assessment,
    { audience: 'public', leftOut },
    { units: [duties], settings: town.units, within, isSecret: foundSecretly(town) },
  );
  const said = saySheaf(sheaf, speech);
  const [example, hint] = noData;
  const { town: title, on, warnings } = said;
  return finishWorkbook(
    await drawForm({
      head: { town: title, unit: form.unit, on, warnings, number: numberHeading, hint, example },
      duties: withDuties ? said.tables[0] : undefined,
      tables: form.tables,
      identity: { sheet: identitySheet, rows: identityRows(form.identity) },
    }),
    { hash: startSha256, gzip },
  );
}
