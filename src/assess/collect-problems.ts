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

/** The record that is about a problem, or in which it stands. */
interface Written {
  readonly at: Place;
  readonly on: Day;
  readonly carried?: object;
}

/** What says where a problem is. */
interface Spot {
  readonly site?: string;
  readonly zone?: string;
  readonly round?: string;
}

type Source = RecordOf<'finding'>['source'];

/**
 * A problem as found: written alone, in an inspection, or among the items of a test. There are thousands: what is
 * written is pointed at, not copied.
 */
export class FoundProblem {
  readonly id: string;
  readonly on: Day;
  readonly written: WrittenProblem;
  readonly due: Day | undefined;
  readonly source: Source;
  private readonly record: Written;
  private readonly spot: Spot;

  constructor(
    id: string,
    written: WrittenProblem,
    due: Day | undefined,
    source: Source,
    record: Written,
    spot: Spot,
  ) {
    this.id = id;
    this.on = record.on;
    this.written = written;
    this.due = due;
    this.source = source;
    this.record = record;
    this.spot = spot;
  }

  get at(): Place {
    return this.record.at;
  }
  get unit(): string {
    return this.written.unit;
  }
  get supporting(): readonly string[] | undefined {
    return this.written.supporting;
  }
  get site(): string | undefined {
    return this.spot.site;
  }
  get zone(): string | undefined {
    return this.spot.zone;
  }
  get round(): string | undefined {
    return this.spot.round;
  }
  get carried(): boolean {
    return this.record.carried !== undefined;
  }
}

/** Every problem in force at the cut-off, oldest first. */
export function collectProblems({ recordsOf }: Cut): readonly FoundProblem[] {
  const all: FoundProblem[] = [];
  recordsOf('finding').forEach((record) => {
    const due = record.due ?? record.carried?.due;
    all.push(new FoundProblem(record.key, record, due, record.source, record, record));
  });
  recordsOf('inspection').forEach((record) => {
    record.items?.forEach(({ problem }) => {
      if (problem !== undefined)
        all.push(new FoundProblem(problem.id, problem, problem.due, '督查', record, record));
    });
  });
  recordsOf('test').forEach((record) => {
    record.items?.forEach((item) => {
      const due = item.due ?? record['answer-by'];
      all.push(new FoundProblem(item.id, item, due, '上级反馈', record, item));
    });
  });
  return oldestFirst(all);
}
