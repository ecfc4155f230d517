import { climbLadder } from '../../assess/climb-ladder.ts';
import { stepType } from '../../assess/ladder.ts';
import { publicLadder } from '../../assess/public-ladder.ts';
import { escalateSheaf } from '../../ledgers/escalate-sheaf.ts';
import { deliverSheaf, readSheafFormat } from '../deliver-sheaf.ts';
import type { Call, Command, ExitCode } from '../io.ts';
import { seeTown } from '../judge-town.ts';
import { accepted } from '../options/accepted.ts';
import { readAudience } from '../options/view-options.ts';

async function perform(call: Call): Promise<ExitCode> {
  const format = accepted(call, readSheafFormat(call));
  const audience = format && accepted(call, readAudience(call));
  if (format === undefined || audience === undefined) return 2;
  const seen = await seeTown(call);
  if (seen === undefined) return 2;
  const { basis, folder, options, leftOut, hasErrors } = seen;
  const { due, done, unset } = climbLadder(basis);
  const isAsked = ({ unit }: { readonly unit?: string }): boolean =>
    options.unit === undefined || unit === options.unit;
  const ladder = { due: due.filter(isAsked), done: done.filter(isAsked), unset, withheld: 0 };
  const view = { audience: audience.word, leftOut };
  const shown = view.audience === 'public' ? publicLadder(ladder) : ladder;
  const sheaf = escalateSheaf(basis.occasion, view, { ...shown, typeOf: stepType });
  return (await deliverSheaf(call, folder, sheaf, format.word)) && !hasErrors ? 0 : 2;
}

export const command: Command = {
  options: ['on', 'filed-by', 'unit', 'format', 'output', 'audience', 'leave-out-bad'],
  takes: [],
  perform,
};
