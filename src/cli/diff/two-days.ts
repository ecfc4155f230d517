import { assessOn } from '../../assess/assess.ts';
import { basisOf } from '../../assess/basis.ts';
import { snapshotsOf } from '../../ledgers/snapshots-of.ts';
import type { Audience } from '../../model/heading.ts';
import type { Call } from '../io.ts';
import { openTown } from '../open-town.ts';
import { accepted } from '../options/accepted.ts';
import { dayOption, readAssessOptions } from '../options/assess-options.ts';
import type { OnWrong, Sides } from './side.ts';

/** One town as of two days; the second is, unless said otherwise, the day on which `civic assess` would judge. */
export async function twoDays(call: Call, audience: Audience, onWrong: OnWrong): Promise<Sides | undefined> {
  const opened = await openTown(call, { onWrong });
  if (opened === undefined) return undefined;
  const { system, town, folder, hasErrors, leftOut } = opened;
  const from = accepted(call, dayOption(call, 'from-day', town));
  const to = from && accepted(call, dayOption(call, 'to-day', town));
  const read = to && accepted(call, readAssessOptions(call, system, town));
  if (from?.day === undefined || to === undefined || read === undefined) return undefined;
  if (to.day === undefined && read.remark !== undefined) call.tell(read.remark);
  const [first, last] = [from.day, to.day ?? read.options.on];
  if (first > last) {
    call.tell({ code: 'days-backwards', from: first, to: last });
    return undefined;
  }
  const view = { audience, leftOut };
  const at = (on: typeof first) => ({
    assessment: assessOn(basisOf(system, town, { ...read.options, on })),
    view,
  });
  const { before, after } = snapshotsOf(at(first), at(last));
  return {
    folder,
    before: { snapshot: before, name: { kind: 'day', on: first } },
    after: { snapshot: after, name: { kind: 'day', on: last } },
    hasErrors,
  };
}
