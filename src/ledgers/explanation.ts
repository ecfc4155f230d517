/** What `civic explain` answers, as documents without a format. */
import type {
  CheckResult,
  ProblemStatus,
  StandardResult,
  SubjectResult,
  UnitResult,
} from '../assess/assessment.ts';
import type { Day } from '../model/day.ts';
import type { Parameter } from '../model/pack-files.ts';
import type { Unit } from '../model/town-files.ts';
import type { Place } from '../model/place.ts';
import type { GapLine, GapRow, Heading, ScoreLine, SubjectLabel } from './report-document.ts';

export type { ProblemStatus };

/** Where something was read. */
export interface Source {
  readonly key: string;
  readonly on: Day;
  readonly at: Place;
}

export interface SubjectExplanation {
  readonly label: SubjectLabel;
  readonly unit: string | undefined;
  readonly verdict: SubjectResult['verdict'];
  readonly reason: SubjectResult['reason'];
  readonly aside: SubjectResult['aside'];
  /** The gap it is, when it falls short. */
  readonly gap: Pick<GapLine, 'id' | 'due' | 'timing'> | undefined;
  readonly sources: readonly Source[];
}

/** `Ask` is what the check asks for, as the kind of check describes it. */
export interface CheckExplanation<Ask> {
  readonly id: string;
  readonly key: string;
  readonly kind: CheckResult['kind'];
  readonly method: string;
  readonly title: string | undefined;
  readonly ask: Ask;
  readonly verdict: CheckResult['verdict'];
  readonly grade: string | undefined;
  readonly target: string | undefined;
  /** Worst first. */
  readonly subjects: readonly SubjectExplanation[];
}

export interface StandardExplanation<Ask> {
  readonly about: 'standard';
  readonly heading: Heading;
  readonly standard: Omit<StandardResult, 'checks' | 'points'>;
  readonly points: readonly ({ readonly method: string } & ScoreLine)[];
  readonly checks: readonly CheckExplanation<Ask>[];
}

export interface ParameterExplanation {
  readonly about: 'parameter';
  readonly heading: Heading;
  readonly parameter: Parameter;
  readonly at: Place;
  /** The value that judges on the cut-off day, printed; undefined while there is none. */
  readonly inForce: string | undefined;
  readonly adopted: readonly {
    readonly value: string;
    readonly from: Day;
    readonly source: string;
    readonly at: Place;
  }[];
  /** `standard/check` of the checks that ask for it. */
  readonly usedBy: readonly string[];
}

/** A field of a record: a text, or nested fields, one list per entry. */
export interface FieldLine {
  readonly zh: string;
  readonly en: string;
  readonly value: string | boolean | readonly (readonly FieldLine[])[];
}

export interface RecordExplanation {
  readonly about: 'record';
  readonly heading: Heading;
  readonly kind: { readonly zh: string; readonly en: string };
  readonly key: string;
  readonly on: Day;
  readonly filed: Day;
  readonly at: Place;
  readonly fields: readonly FieldLine[];
  /** Fields kept from this audience. */
  readonly withheld: number;
  /** Why it does not count at the cut-off, when it does not. */
  readonly leftAside: 'later' | 'filed-later' | undefined;
  readonly replacedBy: readonly {
    readonly by: 'corrects' | 'supersedes';
    readonly key: string;
    readonly at: Place;
  }[];
  readonly citedBy: readonly {
    readonly standard: string;
    readonly check: string;
    readonly label: SubjectLabel;
    readonly verdict: SubjectResult['verdict'];
  }[];
  /** Checks that rest on it for a subject this audience may not know. */
  readonly citedWithheld: number;
  /** The problem the id names, when it is one. */
  readonly problem: ProblemStatus | undefined;
}

export interface UnitExplanation {
  readonly about: 'unit';
  readonly heading: Heading;
  readonly unit: Pick<Unit, 'id' | 'type' | 'superior'>;
  readonly at: Place;
  /** Undefined when nothing it answers for was judged. */
  readonly result: UnitResult | undefined;
  readonly rows: readonly GapRow[];
  /** Gaps of sites this audience may not know. */
  readonly withheld: number;
  /** Its problems that are not closed. */
  readonly problems: readonly ProblemStatus[];
}

export type Explanation<Ask> =
  StandardExplanation<Ask> | ParameterExplanation | RecordExplanation | UnitExplanation;
