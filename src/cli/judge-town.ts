import { assessOn } from '../assess/assess.ts';
import type { Assessment, AssessOptions } from '../assess/assessment.ts';
import { basisOf } from '../assess/basis.ts';
import type { Basis } from '../assess/basis.ts';
import type { Call } from './io.ts';
import { openTown } from './open-town.ts';
import type { OpenedTown, Opening } from './open-town.ts';
import { readAssessOptions } from './options/assess-options.ts';
import { isMistake } from './options/find-name.ts';

/** A town as of a cut-off day: records in force and how each problem stands, nothing judged yet. */
export interface SeenTown extends OpenedTown {
  readonly options: AssessOptions;
  readonly basis: Basis;
}

export interface JudgedTown extends SeenTown {
  readonly assessment: Assessment;
}

/** The town as of the day the options say; undefined after saying what keeps it from being looked at. */
export async function seeTown(
  call: Call,
  monthEnds = false,
  opening: Opening = {},
): Promise<SeenTown | undefined> {
  const opened = await openTown(call, opening);
  if (opened === undefined) return undefined;
  const read = readAssessOptions(call, opened.system, opened.town, monthEnds);
  if (isMistake(read)) {
    call.tell(read);
    return undefined;
  }
  if (read.remark !== undefined) call.tell(read.remark);
  const { options } = read;
  return { ...opened, options, basis: basisOf(opened.system, opened.town, options) };
}

/** The town, judged as the options say; undefined after saying what keeps it from being judged. */
export async function judgeTown(call: Call, opening: Opening = {}): Promise<JudgedTown | undefined> {
  const seen = await seeTown(call, false, opening);
  return seen && { ...seen, assessment: assessOn(seen.basis) };
}
