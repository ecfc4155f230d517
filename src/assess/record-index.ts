import type { SubjectName } from '../checks/common.ts';
import type { AnyRecord, RecordOf } from '../records/index.ts';
import type { RecordsOf } from './cut-records.ts';
import { bySubject, subjectIds } from './by-subject.ts';

/** Looks records up by what a check selects; every list is newest first. Each index is built when first asked for. */
export interface RecordIndex {
  readonly recordsOf: RecordsOf;
  evidenceFor(standard: string): readonly RecordOf<'evidence'>[];
  activitiesOn(themes: readonly string[]): readonly RecordOf<'activity'>[];
  readingsOf(metric: string): readonly RecordOf<'measurement'>[];
  patrolsFor(theme: string): readonly RecordOf<'inspection'>[];
  /** Visits by whom or what they were paid to. */
  visitsPer(per: SubjectName): (subject: string) => readonly RecordOf<'inspection'>[];
  answersTo(question: string): readonly RecordOf<'survey'>[];
  rostersOf(list: string): readonly RecordOf<'roster'>[];
  attestationsOf(standard: string): readonly RecordOf<'attestation'>[];
  waiversOf(standard: string): readonly RecordOf<'waiver'>[];
}

/** A lookup from key to records, built at the first call. */
function lookup<R extends AnyRecord>(records: () => readonly R[], keysOf: (record: R) => readonly string[]) {
  let recordsFor: ((key: string) => readonly R[]) | undefined;
  return (key: string): readonly R[] => (recordsFor ??= bySubject(records(), keysOf))(key);
}

/** Indexes the records in force. */
export function indexRecords(recordsOf: RecordsOf, town: string): RecordIndex {
  const byTheme = lookup(
    () => recordsOf('activity'),
    (record) => record.themes,
  );
  const visits = new Map<SubjectName, (subject: string) => readonly RecordOf<'inspection'>[]>();
  return {
    recordsOf,
    evidenceFor: lookup(
      () => recordsOf('evidence'),
      (record) => record.standards,
    ),
    activitiesOn: (themes) => {
      const [only] = themes;
      if (themes.length === 1 && only !== undefined) return byTheme(only);
      const wanted = new Set(themes);
      return recordsOf('activity').filter((record) => record.themes.some((theme) => wanted.has(theme)));
    },
    readingsOf: lookup(
      () => recordsOf('measurement'),
      (record) => [record.metric],
    ),
    patrolsFor: lookup(
      () => recordsOf('inspection'),
      (record) => record.themes ?? [],
    ),
    visitsPer: (per) => {
      const known = visits.get(per);
      if (known !== undefined) return known;
      const visitsTo = bySubject(recordsOf('inspection'), (record) => subjectIds(record, per, town));
      visits.set(per, visitsTo);
      return visitsTo;
    },
    answersTo: lookup(
      () => recordsOf('survey'),
      (record) => [record.question],
    ),
    rostersOf: lookup(
      () => recordsOf('roster'),
      (record) => [record.list],
    ),
    attestationsOf: lookup(
      () => recordsOf('attestation'),
      (record) => [record.standard],
    ),
    waiversOf: lookup(
      () => recordsOf('waiver'),
      (record) => [record.standard],
    ),
  };
}
