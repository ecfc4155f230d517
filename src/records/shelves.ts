/** The records by what they name: whatever a check selects by is sorted once, at loading, for every day and standard. */
import { groupedByEach } from '../model/grouped.ts';
import type { Names } from '../model/grouped.ts';
import { unitsOf } from '../model/named-units.ts';
import type { NamingUnits } from '../model/named-units.ts';
import type { BookedRecord } from './booked-record.ts';
import { recordKinds } from './index.ts';
import type { RecordKindName } from './index.ts';

/** What records name, each kind some of it. */
interface Naming extends NamingUnits {
  readonly kind: string;
  readonly site?: string;
  readonly manner?: string;
  readonly round?: string;
  readonly zone?: string;
  readonly covers?: readonly string[];
  readonly 'by-units'?: readonly string[];
  readonly themes?: readonly string[];
  readonly standards?: readonly string[];
  readonly metric?: string;
  readonly list?: string;
  readonly question?: string;
  readonly standard?: string;
}

const namesOf = {
  units: unitsOf,
  site: ({ site }) => site,
  manner: ({ manner }) => manner,
  round: ({ round }) => round,
  zone: ({ zone }) => zone,
  covers: ({ covers }) => covers,
  'by-units': ({ 'by-units': units }) => units,
  themes: ({ themes }) => themes,
  standards: ({ standards }) => standards,
  metric: ({ metric }) => metric,
  list: ({ list }) => list,
  question: ({ question }) => question,
  standard: ({ standard }) => standard,
} as const satisfies { readonly [K in keyof Naming]?: (record: Naming) => Names };

/** A field that records are looked up by. */
export type Axis = keyof typeof namesOf;

/** Records by what they name in one field, each list newest first. */
export type Shelf = ReadonlyMap<string, readonly BookedRecord[]>;

/** The shelves of one kind: one for each of its fields that records are looked up by. */
export type Shelves = ReadonlyMap<string, Shelf>;

/** Sorts the records of one kind to what they name. */
export function shelve(kind: RecordKindName, records: readonly BookedRecord[]): Shelves {
  const fields = recordKinds[kind].schema.properties ?? {};
  const axes = Object.entries(namesOf).filter(
    ([axis]) => axis in fields || (axis === 'units' && 'unit' in fields),
  );
  return new Map(
    axes.map(([axis, namesIn]) => [axis, groupedByEach(records, ({ record }) => namesIn(record))]),
  );
}
