import type { coveringKinds } from '../checks/coverage.ts';
import type { AnyRecord, RecordOf } from '../records/index.ts';
import type { RecordsOf } from './cut-records.ts';

type CoveringKind = (typeof coveringKinds)[number];

/** Looks records up by what a check selects; every list is newest first. Each index is built when first asked for. */
export interface RecordIndex {
  /** All records of the kinds that can cover a member. */
  readonly covering: { readonly [K in CoveringKind]: readonly RecordOf<K>[] };
  evidenceFor(standard: string): readonly RecordOf<'evidence'>[];
  activitiesOn(themes: readonly string[]): readonly RecordOf<'activity'>[];
  readingsOf(metric: string): readonly RecordOf<'measurement'>[];
  patrolsFor(theme: string): readonly RecordOf<'inspection'>[];
  answersTo(question: string): readonly RecordOf<'survey'>[];
  rostersOf(list: string): readonly RecordOf<'roster'>[];
  attestationsOf(standard: string): readonly RecordOf<'attestation'>[];
  waiversOf(standard: string): readonly RecordOf<'waiver'>[];
}

/** A lookup from key to records, built at the first call. */
function lookup<R extends AnyRecord>(records: readonly R[], keysOf: (record: R) => readonly string[]) {
  let index: Map<string, R[]> | undefined;
  return (key: string): readonly R[] => {
    if (index === undefined) {
      index = new Map();
      for (const record of records) {
        for (const each of new Set(keysOf(record))) {
          const list = index.get(each);
          if (list) list.push(record);
          else index.set(each, [record]);
        }
      }
    }
    return index.get(key) ?? [];
  };
}

/** Indexes the records in force. */
export function indexRecords(recordsOf: RecordsOf): RecordIndex {
  const covering = {
    activity: recordsOf('activity'),
    attendance: recordsOf('attendance'),
    cleaning: recordsOf('cleaning'),
    decision: recordsOf('decision'),
    directive: recordsOf('directive'),
    dispatch: recordsOf('dispatch'),
    evidence: recordsOf('evidence'),
    inspection: recordsOf('inspection'),
    measurement: recordsOf('measurement'),
    meeting: recordsOf('meeting'),
    notice: recordsOf('notice'),
    retention: recordsOf('retention'),
    roster: recordsOf('roster'),
    'self-check': recordsOf('self-check'),
    suggestion: recordsOf('suggestion'),
    survey: recordsOf('survey'),
  };
  const byTheme = lookup(covering.activity, (record) => record.themes);
  return {
    covering,
    evidenceFor: lookup(covering.evidence, (record) => record.standards),
    activitiesOn: (themes) => {
      const [only] = themes;
      if (themes.length === 1 && only !== undefined) return byTheme(only);
      const wanted = new Set(themes);
      return covering.activity.filter((record) => record.themes.some((theme) => wanted.has(theme)));
    },
    readingsOf: lookup(covering.measurement, (record) => [record.metric]),
    patrolsFor: lookup(covering.inspection, (record) => record.themes ?? []),
    answersTo: lookup(covering.survey, (record) => [record.question]),
    rostersOf: lookup(covering.roster, (record) => [record.list]),
    attestationsOf: lookup(recordsOf('attestation'), (record) => [record.standard]),
    waiversOf: lookup(recordsOf('waiver'), (record) => [record.standard]),
  };
}
