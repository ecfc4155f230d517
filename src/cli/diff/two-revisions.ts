import { assessOn } from '../../assess/assess.ts';
import { basisOf } from '../../assess/basis.ts';
import { rewrittenRecords } from '../../assess/rewritten-records.ts';
import { snapshotsOf } from '../../ledgers/snapshots-of.ts';
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
  // Both are read before giving up, so that one run says all that is wrong.
  const now = await openTown(call, { revision: to, onWrong });
  const then = await openTown(call, { revision: from, onWrong });
  if (now === undefined || then === undefined) return undefined;
  // Names and the usual day are those of the newer side: what it renamed goes by its new name.
  const read = accepted(call, readAssessOptions(call, now.system, now.town));
  if (read === undefined) return undefined;
  if (read.remark !== undefined) call.tell(read.remark);
  const at = ({ system, town, leftOut }: typeof now) => ({
    assessment: assessOn(basisOf(system, town, read.options)),
    view: { audience, leftOut },
  });
  const { before, after } = snapshotsOf(at(then), at(now));
  const { on } = read.options;
  return {
    folder: now.folder,
    before: { snapshot: before, name: { kind: 'named', name: from, on } },
    after: {
      snapshot: after,
      name: to === undefined ? { kind: 'folder', on } : { kind: 'named', name: to, on },
    },
    rewritten: rewrittenRecords(then.town.records.all, now.town.records.all),
    hasErrors: then.hasErrors || now.hasErrors,
  };
}
