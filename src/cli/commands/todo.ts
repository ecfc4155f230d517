import { foundSecretly } from '../../assess/unannounced.ts';
import { dutiesOf } from '../../assess/duties.ts';
import { dutiesSheaf } from '../../ledgers/duties-sheaf.ts';
import { dutiesText } from '../../report/tables/duties-text.ts';
import { saySheaf } from '../../report/tables/say-sheaf.ts';
import { speechIn } from '../../report/sentences/speech.ts';
import { deliver } from '../deliver.ts';
import { deliverSheaf, readSheafFormat } from '../deliver-sheaf.ts';
import type { Call, Command, ExitCode } from '../io.ts';
import { judgeTown } from '../judge-town.ts';
import { accepted } from '../options/accepted.ts';
import { readAudience, readDays } from '../options/view-options.ts';

/** About as far as an office looks ahead. */
const usualDays = 30;

async function perform(call: Call): Promise<ExitCode> {
  const format = accepted(call, readSheafFormat(call, 'text'));
  const audience = format && accepted(call, readAudience(call));
  const within = audience && accepted(call, readDays(call, 'within', usualDays));
  if (format === undefined || audience === undefined || within === undefined) return 2;
  const judged = await judgeTown(call);
  if (judged === undefined) return 2;
  const { basis, assessment, town, folder, leftOut, hasErrors } = judged;
  const sheaf = dutiesSheaf(
    assessment,
    { audience: audience.word, leftOut },
    {
      units: dutiesOf(basis, assessment, within.days),
      settings: town.units,
      within: within.days,
      isSecret: foundSecretly(town),
    },
  );
  let delivered: boolean;
  if (format.word === 'text') {
    const speech = await speechIn(call.language);
    delivered = deliver(call, dutiesText(saySheaf(sheaf, speech), speech.words), 'table');
  } else delivered = await deliverSheaf(call, folder, sheaf, format.word);
  return delivered && !hasErrors ? 0 : 2;
}

export const command: Command = {
  options: ['on', 'filed-by', 'unit', 'within', 'format', 'output', 'audience', 'leave-out-bad'],
  takes: [],
  perform,
};
