import { cleaningMonth } from '../../assess/cleaning-month.ts';
import { cleaningSheaf } from '../../ledgers/cleaning-sheaf.ts';
import { deliverSheaf, readSheafFormat } from '../deliver-sheaf.ts';
import type { Call, Command, ExitCode } from '../io.ts';
import { seeTown } from '../judge-town.ts';
import { isMistake } from '../options/find-name.ts';
import { readMonthOption } from '../options/month-option.ts';
import { readAudience } from '../options/view-options.ts';

async function perform(call: Call): Promise<ExitCode> {
  const format = readSheafFormat(call);
  if (isMistake(format)) {
    call.tell(format);
    return 2;
  }
  const audience = readAudience(call);
  if (isMistake(audience)) {
    call.tell(audience);
    return 2;
  }
  const seen = await seeTown(call);
  if (seen === undefined) return 2;
  const { basis, folder, leftOut, hasErrors } = seen;
  const asked = readMonthOption(call, basis.occasion.year, basis.occasion.options.on);
  if (isMistake(asked)) {
    call.tell(asked);
    return 2;
  }
  const view = { audience: audience.word, leftOut };
  const sheaf = cleaningSheaf(basis.occasion, view, cleaningMonth(basis, asked.month));
  return (await deliverSheaf(call, folder, sheaf, format.word)) && !hasErrors ? 0 : 2;
}

export const command: Command = {
  options: ['on', 'filed-by', 'month', 'format', 'output', 'audience', 'leave-out-bad'],
  takes: [],
  perform,
};
