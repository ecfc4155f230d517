import { cleaningMonth } from '../../assess/cleaning-month.ts';
import { cleaningSheaf } from '../../ledgers/cleaning-sheaf.ts';
import { deliverSheaf, readSheafFormat } from '../deliver-sheaf.ts';
import type { Call, Command, ExitCode } from '../io.ts';
import { seeTown } from '../judge-town.ts';
import { readMonthOption } from '../options/month-option.ts';
import { accepted } from '../options/accepted.ts';
import { readAudience } from '../options/view-options.ts';

async function perform(call: Call): Promise<ExitCode> {
  const format = accepted(call, readSheafFormat(call));
  const audience = format && accepted(call, readAudience(call));
  if (format === undefined || audience === undefined) return 2;
  const seen = await seeTown(call);
  if (seen === undefined) return 2;
  const { basis, folder, leftOut, hasErrors } = seen;
  const asked = accepted(call, readMonthOption(call, basis.occasion.year, basis.occasion.options.on));
  if (asked === undefined) return 2;
  const view = { audience: audience.word, leftOut };
  const sheaf = cleaningSheaf(basis.occasion, view, cleaningMonth(basis, asked.month));
  return (await deliverSheaf(call, folder, sheaf, format.word)) && !hasErrors ? 0 : 2;
}

export const command: Command = {
  options: ['on', 'filed-by', 'month', 'format', 'output', 'audience', 'leave-out-bad'],
  takes: [],
  perform,
};
