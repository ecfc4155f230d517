import type { Gap } from '../assess/assessment.ts';
import type { Place } from '../model/place.ts';
import type { SubjectNaming } from './name-subjects.ts';

/** Where whoever has neither a task nor a record begins. */
export const settingsPlace: Place = { file: 'civic.yaml', line: 1, col: 1 };

/** Where a gap points: its task, else the newest record looked at (not of a hidden site), else the settings. */
export function placeOfGap({ task, subject, cites }: Gap, naming: SubjectNaming): Place {
  return task ?? (naming.isHidden(subject) ? undefined : cites[0]?.at) ?? settingsPlace;
}
