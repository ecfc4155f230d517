import { assess } from '../assess/assess.ts';
import type { Assessment, AssessOptions } from '../assess/assessment.ts';
import type { Call } from './io.ts';
import { openTown } from './open-town.ts';
import type { OpenedTown } from './open-town.ts';
import { readAssessOptions } from './options/assess-options.ts';
import { isMistake } from './options/find-name.ts';

export interface JudgedTown extends OpenedTown {
  readonly options: AssessOptions;
  readonly assessment: Assessment;
}

/** The town, judged as the options say; undefined after saying what keeps it from being judged. */
export async function judgeTown(call: Call): Promise<JudgedTown | undefined> {
  const opened = await openTown(call);
  if (opened === undefined) return undefined;
  const read = readAssessOptions(call, opened.system, opened.town);
  if (isMistake(read)) {
    call.tell(read);
    return undefined;
  }
  if (read.remark !== undefined) call.tell(read.remark);
  const { options } = read;
  return { ...opened, options, assessment: assess(opened.system, opened.town, options) };
}
