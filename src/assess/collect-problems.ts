import { ascending } from '../model/order.ts';
import type { Day } from '../model/day.ts';
import type { Place } from '../model/place.ts';
import type { RecordOf } from '../records/index.ts';
import type { Cut } from './cut-records.ts';

/** A problem as found, wherever it was written: alone, in an inspection, or among the items of a test. */
export interface FoundProblem {
  readonly id: string;
  readonly at: Place;
  readonly on: Day;
  readonly text: string;
  readonly theme?: string;
  readonly standard?: string;
  readonly site?: string;
  readonly zone?: string;
  readonly unit: string;
  readonly supporting?: readonly string[];
  readonly level?: string;
  readonly issued?: Day;
  readonly due?: Day;
  readonly source: RecordOf<'finding'>['source'];
  readonly carried: boolean;
}

type InspectedItem = NonNullable<RecordOf<'inspection'>['items']>[number];

function inInspection(
  problem: NonNullable<InspectedItem['problem']>,
  { at, on, site, zone }: RecordOf<'inspection'>,
): FoundProblem {
  return {
    ...problem,
    at,
    on,
    ...(site === undefined ? {} : { site }),
    ...(zone === undefined ? {} : { zone }),
    source: '督查',
    carried: false,
  };
}

function ofTest(record: RecordOf<'test'>): FoundProblem[] {
  const due = record['answer-by'];
  return (record.items ?? []).map((item) => ({
    ...(due === undefined ? {} : { due }),
    ...item,
    at: record.at,
    on: record.on,
    source: '上级反馈' as const,
    carried: false,
  }));
}

function ofFinding(record: RecordOf<'finding'>): FoundProblem {
  const due = record.due ?? record.carried?.due;
  return {
    ...record,
    id: record.key,
    ...(due === undefined ? {} : { due }),
    carried: record.carried !== undefined,
  };
}

/** Every problem in force at the cut-off, oldest first. */
export function collectProblems(cut: Cut): readonly FoundProblem[] {
  const all: FoundProblem[] = cut.anyOrderOf('finding').map(ofFinding);
  for (const record of cut.anyOrderOf('inspection')) {
    for (const { problem } of record.items ?? [])
      if (problem !== undefined) all.push(inInspection(problem, record));
  }
  for (const record of cut.anyOrderOf('test')) all.push(...ofTest(record));
  return all.sort((a, b) => ascending(a.on, b.on) || ascending(a.id, b.id));
}
