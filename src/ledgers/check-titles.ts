import type { Gap, StandardResult } from '../assess/assessment.ts';

/** The title of the check a gap is of; undefined when it has none. */
export type CheckTitle = (gap: Gap) => string | undefined;

/** Titles of checks, by standard and key. */
export function checkTitles(standards: readonly StandardResult[]): CheckTitle {
  const titles = new Map<string, string | undefined>();
  for (const standard of standards) {
    for (const check of standard.checks) titles.set(JSON.stringify([standard.id, check.key]), check.title);
  }
  return (gap) => titles.get(JSON.stringify([gap.standard, gap.check]));
}
