import { foundSecretly } from '../../assess/unannounced.ts';
import { waiverNoticeDays } from '../../assess/meeting-decisions.ts';
import { meetingMatters } from '../../assess/meeting.ts';
import { meetingSheaf } from '../../ledgers/meeting/meeting-sheaf.ts';
import { deliverSheaf, readSheafFormat } from '../deliver-sheaf.ts';
import type { Call, Command, ExitCode } from '../io.ts';
import { judgeTown } from '../judge-town.ts';
import { readSince } from '../options/assess-options.ts';
import { accepted } from '../options/accepted.ts';
import { readAudience } from '../options/view-options.ts';

async function perform(call: Call): Promise<ExitCode> {
  const format = accepted(call, readSheafFormat(call));
  const audience = format && accepted(call, readAudience(call));
  if (format === undefined || audience === undefined) return 2;
  const judged = await judgeTown(call);
  if (judged === undefined) return 2;
  const { basis, assessment, folder, options, leftOut, hasErrors } = judged;
  const since = accepted(call, readSince(call, basis.town, options.on));
  if (since === undefined) return 2;
  const sheaf = meetingSheaf(
    assessment,
    { audience: audience.word, leftOut },
    {
      matters: meetingMatters(basis, assessment, since.day),
      isSinceTyped: since.day !== undefined,
      isSecret: foundSecretly(basis.town),
      sponsors: new Map(
        basis.town.units.flatMap(({ id, sponsor }) => (sponsor === undefined ? [] : [[id, sponsor]])),
      ),
      waiverNotice: waiverNoticeDays,
    },
  );
  return (await deliverSheaf(call, folder, sheaf, format.word)) && !hasErrors ? 0 : 2;
}

export const command: Command = {
  options: ['on', 'since', 'format', 'output', 'audience', 'leave-out-bad'],
  takes: [],
  perform,
};
