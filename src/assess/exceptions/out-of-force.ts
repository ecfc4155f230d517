import type { SystemStandard } from '../../checks/system.ts';
import type { AssessOptions } from '../assessment.ts';

/** Finds a standard an exception names that is not in force on the day, of those looked at. */
export function outOfForce(
  standards: readonly SystemStandard[],
  { on, category, standard: only }: AssessOptions,
): (standard: string) => SystemStandard | undefined {
  const outside = standards.filter(
    ({ id, category: own, validFrom, validTo }) =>
      (on < validFrom || on > validTo) && (category ?? own) === own && (only ?? id) === id,
  );
  return (standard) => outside.find(({ id }) => id === standard);
}
