import type { SystemStandard } from '../../checks/system.ts';
import type { AssessOptions } from '../assessment.ts';

/** A standard an exception names that is not in force on the day, of those looked at. */
export function outOfForce(
  standard: string,
  standards: readonly SystemStandard[],
  { on, category, standard: only }: AssessOptions,
): SystemStandard | undefined {
  return standards.find(
    ({ id, category: own, validFrom, validTo }) =>
      id === standard && (on < validFrom || on > validTo) && (category ?? own) === own && (only ?? id) === id,
  );
}
