import type { Names } from './grouped.ts';

/** What says of whom something speaks: the unit in charge, and units that took part. */
export interface NamingUnits {
  readonly unit?: string;
  readonly units?: readonly string[];
}

/** The units something names. */
export function unitsOf({ unit, units }: NamingUnits): Names {
  if (units === undefined) return unit;
  return unit === undefined ? units : [unit, ...units];
}
