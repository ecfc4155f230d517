import type { SubjectName } from '../checks/common.ts';
import type { Booked, BookedRecord } from '../records/booked-record.ts';
import type { RecordKindName } from '../records/index.ts';
import type { RecordsOf } from '../records/record-book.ts';
import type { Axis } from '../records/shelves.ts';
import type { Day } from '../model/day.ts';
import { newestFirst } from '../model/newest-first.ts';
import { onOrAfter } from './by-day.ts';
import { bookedBySubject } from './by-subject.ts';

/**
 * Looks records up by what a check selects; every list is newest first. They were sorted at loading: here only those
 * that are in force are taken, once for each list that is asked for.
 */
export interface RecordIndex {
  readonly recordsOf: RecordsOf;
  evidenceFor(standard: string): readonly Booked<'evidence'>[];
  activitiesOn(themes: readonly string[]): readonly Booked<'activity'>[];
  readingsOf(metric: string): readonly Booked<'measurement'>[];
  patrolsFor(theme: string): readonly Booked<'inspection'>[];
  /** Visits that name any of some units among those who paid them. */
  visitsBy(units: readonly string[]): readonly Booked<'inspection'>[];
  /** Visits by whom or what they were paid to, from the first day on that any check looks at. */
  readonly visitsPer: PerSubject<Booked<'inspection'>>;
  /** Records of any kind by whom or what they speak of. */
  recordsPer(kind: RecordKindName, per: SubjectName): (subject: string) => readonly BookedRecord[];
  answersTo(question: string): readonly Booked<'survey'>[];
  rostersOf(list: string): readonly Booked<'roster'>[];
  attestationsOf(standard: string): readonly Booked<'attestation'>[];
  waiversOf(standard: string): readonly Booked<'waiver'>[];
}

type Find<B> = (name: string) => readonly B[];

/** Records by whom or what they speak of. */
type PerSubject<B> = (per: SubjectName) => Find<B>;

/** Remembers what was found for each key. */
function remembered<K, V>(find: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = find(key);
      known.set(key, found);
    }
    return found;
  };
}

/** Lists as one, newest first, each record once. */
function joined<B extends BookedRecord>(lists: readonly (readonly B[])[]): readonly B[] {
  return [...new Set(lists.flat())].sort((a, b) => newestFirst(a.record, b.record));
}

/** The field that tells of a sort of subject; undefined: no single one does. */
const axisOf: Readonly<Record<SubjectName, Axis | undefined>> = {
  town: undefined,
  unit: 'units',
  site: 'site',
  zone: 'zone',
  set: 'covers',
  market: 'units',
  'market-day': undefined,
};

/** Indexes the records in force. What is only asked for by spans of days is left out before the first of them. */
export function indexRecords(recordsOf: RecordsOf, town: string, since: Day): RecordIndex {
  const perSubject = <K extends RecordKindName>(kind: K): PerSubject<Booked<K>> =>
    remembered((per) => {
      const axis = axisOf[per];
      if (axis === undefined) return bookedBySubject(onOrAfter(recordsOf.booked(kind), since), per, town);
      const named = recordsOf.naming(kind, axis);
      return remembered((subject) => onOrAfter(named(subject), since));
    });
  const allOf = <K extends RecordKindName>(kind: K, axis: Axis): Find<Booked<K>> =>
    remembered(recordsOf.naming(kind, axis));
  const recentOf = <K extends RecordKindName>(kind: K, axis: Axis): Find<Booked<K>> => {
    const named = recordsOf.naming(kind, axis);
    return remembered((name) => onOrAfter(named(name), since));
  };
  const byTheme = recentOf('activity', 'themes');
  const visitsPer = perSubject('inspection');
  const perKind = remembered((kind: RecordKindName) =>
    kind === 'inspection' ? visitsPer : perSubject(kind),
  );
  return {
    recordsOf,
    evidenceFor: allOf('evidence', 'standards'),
    activitiesOn: (themes) => {
      const [only] = themes;
      if (themes.length === 1 && only !== undefined) return byTheme(only);
      return joined(themes.map(byTheme));
    },
    readingsOf: allOf('measurement', 'metric'),
    patrolsFor: recentOf('inspection', 'themes'),
    visitsBy: (units) => joined(units.map(recordsOf.naming('inspection', 'by-units'))),
    visitsPer,
    recordsPer: (kind, per) => perKind(kind)(per),
    answersTo: allOf('survey', 'question'),
    rostersOf: allOf('roster', 'list'),
    attestationsOf: allOf('attestation', 'standard'),
    waiversOf: allOf('waiver', 'standard'),
  };
}
