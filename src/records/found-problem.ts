/** The problems that records tell of, each with what happened to it: found once, when the records are loaded. */
import type { Day } from '../model/day.ts';
import { oldestFirst } from '../model/newest-first.ts';
import type { Entered } from '../model/newest-first.ts';
import type { Place } from '../model/place.ts';
import { replay } from '../model/problem-course.ts';
import type { Outcome, Recheckers } from '../model/problem-events.ts';
import type { RecordOf } from './index.ts';

type Event = RecordOf<'rectification'>;
type Source = RecordOf<'finding'>['source'];

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
interface Bearer extends Entered {
  readonly at: Place;
  readonly carried?: object;
}

/** What says where a problem is. */
interface Spot {
  readonly site?: string;
  readonly zone?: string;
  readonly round?: string;
}

/** Who tells of a problem, and where. */
interface Telling {
  readonly source: Source;
  readonly bearer: Bearer;
  readonly spot: Spot;
  readonly due: Day | undefined;
}

/**
 * A problem as found: written alone, in an inspection, or among the items of a test. What the judgement asks of every
 * problem stands in it, so that it need not go to the records, which lie anywhere in memory; the rest is looked up there.
 */
export class FoundProblem {
  readonly id: string;
  readonly on: Day;
  readonly unit: string;
  readonly supporting: readonly string[] | undefined;
  readonly theme: string | undefined;
  readonly standard: string | undefined;
  readonly site: string | undefined;
  readonly zone: string | undefined;
  readonly level: string | undefined;
  readonly issued: Day;
  readonly due: Day | undefined;
  readonly source: Source;
  readonly carried: boolean;
  /** What happened to it under its own id, oldest first. */
  readonly events: readonly Event[];
  /** Where it stands after all these events; undefined when it was not said who may re-check. */
  readonly atEnd: Outcome | undefined;
  readonly written: WrittenProblem;
  readonly bearer: Bearer;
  private readonly spot: Spot;

  constructor(
    id: string,
    written: WrittenProblem,
    { source, bearer, spot, due }: Telling,
    events: readonly Event[],
    recheckers: Recheckers | undefined,
  ) {
    this.id = id;
    this.on = bearer.on;
    this.unit = written.unit;
    this.supporting = written.supporting;
    this.theme = written.theme;
    this.standard = written.standard;
    this.site = spot.site;
    this.zone = spot.zone;
    this.level = written.level;
    this.issued = written.issued ?? bearer.on;
    this.due = due;
    this.source = source;
    this.carried = bearer.carried !== undefined;
    this.events = events;
    this.written = written;
    this.bearer = bearer;
    this.spot = spot;
    this.atEnd = recheckers && replay(this, events, recheckers);
  }

  get at(): Place {
    return this.bearer.at;
  }
  get round(): string | undefined {
    return this.spot.round;
  }
}

/** The records that may tell of problems. */
export interface Tellers {
  readonly findings: readonly RecordOf<'finding'>[];
  readonly inspections: readonly RecordOf<'inspection'>[];
  readonly tests: readonly RecordOf<'test'>[];
}

/** Every problem there is, oldest first; whether the record that tells of it is in force is not asked here. */
export function findProblems(
  { findings, inspections, tests }: Tellers,
  eventsOf: (problem: string) => readonly Event[],
  recheckers: Recheckers | undefined,
): readonly FoundProblem[] {
  const all: FoundProblem[] = [];
  const add = (id: string, written: WrittenProblem, telling: Telling): void => {
    all.push(new FoundProblem(id, written, telling, eventsOf(id), recheckers));
  };
  findings.forEach((bearer) => {
    const due = bearer.due ?? bearer.carried?.due;
    add(bearer.key, bearer, { source: bearer.source, bearer, spot: bearer, due });
  });
  inspections.forEach((bearer) => {
    bearer.items?.forEach(({ problem }) => {
      if (problem !== undefined)
        add(problem.id, problem, { source: '督查', bearer, spot: bearer, due: problem.due });
    });
  });
  tests.forEach((bearer) => {
    bearer.items?.forEach((item) => {
      const due = item.due ?? bearer['answer-by'];
      add(item.id, item, { source: '上级反馈', bearer, spot: item, due });
    });
  });
  return oldestFirst(all);
}
