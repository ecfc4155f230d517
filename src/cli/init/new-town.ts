import type { Written } from '../../load/read-target.ts';
import type { Month } from '../../model/day.ts';
import type { Phase, PlannedVisit, Settings, Site, Unit, Zone } from '../../model/town-files.ts';
import type { RecordKindName } from '../../records/index.ts';
import type { WrittenGroup } from '../../enter/block-form.ts';

/** A value the town adopts, with the town's own document. */
export interface NewTarget {
  readonly parameter: string;
  readonly value: Written;
  readonly source: string;
}

/** Records to be written as one file of their kind. */
export interface NewRecords {
  readonly kind: RecordKindName;
  readonly records: readonly WrittenGroup[];
}

/** A file that is copied as it is. */
export interface CopiedFile {
  readonly name: string;
  readonly text: string;
}

/** What a new year takes over from the one before. */
export interface Carried {
  readonly from: { readonly folder: string; readonly year: number };
  readonly sites: readonly Site[];
  readonly zones: readonly Zone[];
  readonly visits: readonly PlannedVisit[];
  readonly settings: Pick<Settings, 'leading-group' | 'late-after-days' | 'fiction'>;
  readonly records: readonly NewRecords[];
  /** The town's own pack and what it added to the pack. */
  readonly copied: readonly CopiedFile[];
  readonly counts: CarriedCounts;
}

/** How many were taken over, and how many were left. */
export interface CarriedCounts {
  readonly units: number;
  readonly sites: number;
  readonly zones: number;
  readonly visits: number;
  readonly rosters: number;
  readonly problems: number;
  readonly parked: number;
  readonly awaitingRecheck: number;
  readonly closedSites: number;
  /** Registers of the year. */
  readonly yearly: number;
  /** Of sites, visits and rosters: kinds the pack does not know. */
  readonly unknown: number;
  readonly targets: number;
  readonly tasks: number;
}

/** A town-year as it is to be written. */
export interface NewTown {
  readonly town: string;
  readonly county: string;
  readonly year: number;
  readonly pack: string;
  readonly office: string;
  readonly units: readonly Unit[];
  readonly phases: readonly Phase[];
  /** Where the days of the phases come from. */
  readonly phasesFrom: 'proposal' | 'last-year' | 'typed';
  readonly materialsMonth: Month | undefined;
  readonly testMonth: Month | undefined;
  readonly targets: readonly NewTarget[];
  readonly carried: Carried | undefined;
}
