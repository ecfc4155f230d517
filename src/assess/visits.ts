import type { Day } from '../model/day.ts';
import { lookup } from '../model/grouped.ts';
import type { Site } from '../model/town-files.ts';
import type { RecordOf } from '../records/index.ts';
import type { Town } from '../records/town.ts';
import type { Cut } from './cut-records.ts';
import { visitedSecretly } from './unannounced.ts';

export type Visit = RecordOf<'inspection'>;

/** Whether a site is in use on a day: opened and not yet closed. */
export function isInUse({ from, to }: Site, on: Day): boolean {
  return (from === undefined || from <= on) && (to === undefined || to >= on);
}

/** Whether an inspection says what was looked at; one that does not is no visit. */
export function saysWhatWasSeen({ items, themes }: Visit): boolean {
  return (items?.length ?? 0) + (themes?.length ?? 0) > 0;
}

/** Visits in force, newest first, by whom they were paid to. */
export interface VisitBook {
  readonly all: readonly Visit[];
  readonly ofSite: (id: string) => readonly Visit[];
  /** Those that name the unit itself; a visit to one of its sites is one to the site. */
  readonly ofUnit: (id: string) => readonly Visit[];
  /** Unannounced visits left out, since the readers may not know where they went. */
  readonly hidden: number;
}

/** The visits of a town; without `withSecret` those that were unannounced are left out and only counted. */
export function bookVisits(cut: Cut, town: Town, withSecret: boolean): VisitBook {
  const isSecret = visitedSecretly(town);
  const every = cut.recordsOf('inspection').filter(saysWhatWasSeen);
  const all = withSecret ? every : every.filter((visit) => !isSecret(visit));
  return {
    all,
    ofSite: lookup(all, ({ site }) => site),
    ofUnit: lookup(all, ({ unit }) => unit),
    hidden: every.length - all.length,
  };
}
