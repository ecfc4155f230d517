import type { SubjectName } from '../checks/common.ts';
import type { AnyRecord, RecordKindName, RecordOf } from '../records/index.ts';
import type { RecordsOf } from '../records/record-book.ts';
import type { Day } from '../model/day.ts';
import { newestFirst } from '../model/newest-first.ts';
import { turningPlace } from './by-day.ts';
import { bySubject, recordsBySubject } from './by-subject.ts';
import { lookup } from '../model/grouped.ts';

/** Looks records up by what a check selects; every list is newest first. Each index is built when first asked for. */
export interface RecordIndex {
  readonly recordsOf: RecordsOf;
  evidenceFor(standard: string): readonly RecordOf<'evidence'>[];
  activitiesOn(themes: readonly string[]): readonly RecordOf<'activity'>[];
  readingsOf(metric: string): readonly RecordOf<'measurement'>[];
  patrolsFor(theme: string): readonly RecordOf<'inspection'>[];
  /** Visits by whom or what they were paid to, from the first day on that any check looks at. */
  readonly visitsPer: PerSubject<RecordOf<'inspection'>>;
  /** Records of any kind by whom or what they speak of. */
  recordsPer(kind: RecordKindName, per: SubjectName): (subject: string) => readonly AnyRecord[];
  answersTo(question: string): readonly RecordOf<'survey'>[];
  rostersOf(list: string): readonly RecordOf<'roster'>[];
  attestationsOf(standard: string): readonly RecordOf<'attestation'>[];
  waiversOf(standard: string): readonly RecordOf<'waiver'>[];
}

/** A lookup built at the first call. */
function lazily<R>(build: () => (key: string) => readonly R[]): (key: string) => readonly R[] {
  let find: ((key: string) => readonly R[]) | undefined;
  return (key) => (find ??= build())(key);
}

/** Records by whom or what they speak of. */
type PerSubject<R> = (per: SubjectName) => (subject: string) => readonly R[];

/** Sorts records to each sort of subject when it is first asked for. */
function perSubject<R extends AnyRecord>(records: () => readonly R[], town: string): PerSubject<R> {
  const known = new Map<SubjectName, (subject: string) => readonly R[]>();
  return (per) => {
    let find = known.get(per);
    if (find === undefined) {
      find = recordsBySubject(records(), per, town);
      known.set(per, find);
    }
    return find;
  };
}

/** Indexes the records in force. What is only asked for by spans of days is not indexed before the first of them. */
export function indexRecords(recordsOf: RecordsOf, town: string, since: Day): RecordIndex {
  const recent = <K extends RecordKindName>(kind: K): readonly RecordOf<K>[] => {
    const records = recordsOf(kind);
    return records.slice(
      0,
      turningPlace(records, ({ on }) => on >= since),
    );
  };
  const byTheme = lazily(() => bySubject(recent('activity'), (record) => record.themes));
  const visitsPer = perSubject(() => recent('inspection'), town);
  const kinds = new Map<RecordKindName, PerSubject<AnyRecord>>([['inspection', visitsPer]]);
  return {
    recordsOf,
    evidenceFor: lazily(() => bySubject(recordsOf('evidence'), (record) => record.standards)),
    activitiesOn: (themes) => {
      const [only] = themes;
      if (themes.length === 1 && only !== undefined) return byTheme(only);
      return [...new Set(themes.flatMap(byTheme))].sort(newestFirst);
    },
    readingsOf: lazily(() => lookup(recordsOf('measurement'), (record) => record.metric)),
    patrolsFor: lazily(() => bySubject(recent('inspection'), (record) => record.themes)),
    visitsPer,
    recordsPer: (kind, per) => {
      let find = kinds.get(kind);
      if (find === undefined) {
        find = perSubject<AnyRecord>(() => recent(kind), town);
        kinds.set(kind, find);
      }
      return find(per);
    },
    answersTo: lazily(() => lookup(recordsOf('survey'), (record) => record.question)),
    rostersOf: lazily(() => lookup(recordsOf('roster'), (record) => record.list)),
    attestationsOf: lazily(() => lookup(recordsOf('attestation'), (record) => record.standard)),
    waiversOf: lazily(() => lookup(recordsOf('waiver'), (record) => record.standard)),
  };
}
