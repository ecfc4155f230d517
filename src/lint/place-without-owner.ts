import { firstOfYear } from '../model/day.ts';
import type { Rule } from './rule.ts';

/**
 * Clause 7.2-c of the plan: somebody answers for every place and zone. The schema asks for a unit; here that
 * unit has a person, and a zone its cleaners.
 */
export const placeWithoutOwner: Rule<'place-without-owner'> = {
  severity: 'warning',
  backing: 'document',
  find({ town }, report) {
    const headless = new Set(town.units.filter(({ head }) => head === undefined).map(({ id }) => id));
    const since = firstOfYear(town.settings.year);
    for (const { id, unit, to, at } of town.sites) {
      // What was given up before the year needs nobody.
      if (!headless.has(unit) || (to !== undefined && to < since)) continue;
      report({ at, path: ['unit'] }, { place: id, what: 'site', unit, why: 'no-head' });
    }
    for (const { id, unit, cleaners, at } of town.zones) {
      const zone = { place: id, what: 'zone', unit } as const;
      if (headless.has(unit)) report({ at, path: ['unit'] }, { ...zone, why: 'no-head' });
      if (cleaners === 0) report({ at, path: ['cleaners'] }, { ...zone, why: 'no-cleaner' });
    }
  },
};
