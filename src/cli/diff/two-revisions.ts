import { assessOn } from '../../assess/assess.ts';
import { basisOf } from '../../assess/basis.ts';
import { snapshotOf } from '../../ledgers/snapshot-of.ts';
import type { Audience } from '../../model/heading.ts';
import type { Call } from '../io.ts';
import { openTown } from '../open-town.ts';
import { accepted } from '../options/accepted.ts';
import { readAssessOptions } from '../options/assess-options.ts';
import type { OnWrong, Sides } from './side.ts';

/** The town at two git revisions, as of one day; the second is, unless it is named, the folder as it lies there. */
export async function twoRevisions(
  call: Call,
  { from, to }: { readonly from: string; readonly to: string | undefined },
  audience: Audience,
  onWrong: OnWrong,
): Promise<Sides | undefined> {
  const now = await openTown(call, { revision: to, onWrong });
  if (now === undefined) return undefined;
  const then = await openTown(call, { revision: from, onWrong });
  if (then === undefined) return undefined;
  // Names and the usual day are those of the newer side: what it renamed goes by its new name.
  const read = accepted(call, readAssessOptions(call, now.system, now.town));
  if (read === undefined) return undefined;
  if (read.remark !== undefined) call.tell(read.remark);
  const at = ({ system, town, leftOut }: typeof now) =>
    snapshotOf(assessOn(basisOf(system, town, read.options)), { audience, leftOut });
  return {
    folder: now.folder,
    before: { snapshot: at(then), name: from },
    after: { snapshot: at(now), name: to },
    hasErrors: then.hasErrors || now.hasErrors,
  };
}
