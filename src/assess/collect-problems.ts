import type { Day } from '../model/day.ts';
import type { Place } from '../model/place.ts';
import type { RecordOf } from '../records/index.ts';
import { oldestFirst } from './by-day.ts';
import type { Cut } from './cut-records.ts';

/** What is written of a problem, wherever it is. */
export interface WrittenProblem {
  readonly text: string;
  readonly theme?: string;
  readonly standard?: string;
  readonly unit: string;
  readonly supporting?: readonly string[];
  readonly level?: string;
  readonly order?: string;
  readonly issued?: Day;
}

/** A problem as found: written alone, in an inspection, or among the items of a test. */
export interface FoundProblem {
  readonly id: string;
  readonly at: Place;
  readonly on: Day;
  readonly written: WrittenProblem;
  readonly round: string | undefined;
  readonly site: string | undefined;
  readonly zone: string | undefined;
  readonly unit: string;
  readonly supporting: readonly string[] | undefined;
  readonly due: Day | undefined;
  readonly source: RecordOf<'finding'>['source'];
  readonly carried: boolean;
}

/** Every problem in force at the cut-off, oldest first. There are thousands: what is written is pointed at, not copied. */
export function collectProblems(cut: Cut): readonly FoundProblem[] {
  const all: FoundProblem[] = [];
  cut.recordsOf('finding').forEach((written) => {
    const { key: id, at, on, site, zone, unit, supporting, source, carried, round } = written;
    const due = written.due ?? carried?.due;
    all.push({
      id,
      at,
      on,
      written,
      round,
      site,
      zone,
      unit,
      supporting,
      due,
      source,
      carried: carried !== undefined,
    });
  });
  cut.recordsOf('inspection').forEach(({ at, on, site, zone, round, items }) => {
    items?.forEach(({ problem: written }) => {
      if (written === undefined) return;
      const { id, unit, supporting, due } = written;
      all.push({
        id,
        at,
        on,
        written,
        round,
        site,
        zone,
        unit,
        supporting,
        due,
        source: '督查',
        carried: false,
      });
    });
  });
  cut.recordsOf('test').forEach(({ at, on, items, 'answer-by': answerBy }) => {
    items?.forEach((written) => {
      const { id, site, unit, supporting, due = answerBy } = written;
      all.push({
        id,
        at,
        on,
        written,
        round: undefined,
        site,
        zone: undefined,
        unit,
        supporting,
        due,
        source: '上级反馈',
        carried: false,
      });
    });
  });
  return oldestFirst(all);
}
