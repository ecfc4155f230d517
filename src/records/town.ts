import type { AcceptedGap, WrittenBaseline } from '../model/baseline.ts';
import type { Day } from '../model/day.ts';
import type { FileFacts } from '../model/files.ts';
import type { GateRule } from '../model/gate.ts';
import type { ParameterValue } from '../model/parameter-value.ts';
import type { Located } from '../model/place.ts';
import type {
  Market,
  Phase,
  PlannedVisit,
  Round,
  Settings,
  Site,
  Task,
  Unit,
  Zone,
} from '../model/town-files.ts';
import type { Seal } from '../model/seal.ts';
import type { RecordBook } from './record-book.ts';

/** A blank of the plan as the town filled it, in force from a day (from the year's start when it names none). */
export interface AdoptedTarget {
  readonly parameter: string;
  readonly value: ParameterValue;
  readonly source: string;
  readonly from: Day;
}

/** Gaps accepted until a day; each entry knows where it stands. */
export interface Baseline extends Located<Omit<WrittenBaseline, 'gaps'>> {
  readonly gaps: readonly Located<AcceptedGap>[];
}

/** A town-year as loaded: names are resolved (former names too), days exist, shapes are valid. */
export interface Town {
  readonly settings: Located<Settings>;
  readonly units: readonly Located<Unit>[];
  readonly sites: readonly Located<Site>[];
  readonly zones: readonly Located<Zone>[];
  readonly tasks: readonly Located<Task>[];
  readonly rounds: readonly Located<Round>[];
  readonly markets: readonly Located<Market>[];
  /** The plan of visits, in the order in which it is written. */
  readonly visits: readonly Located<PlannedVisit>[];
  /** Ordered by day, without overlap. */
  readonly phases: readonly Located<Phase>[];
  readonly targets: readonly Located<AdoptedTarget>[];
  /** What the town holds itself to, in the order in which it is written. */
  readonly gate: readonly Located<GateRule>[];
  /** Receipts of sealed ledgers, by the names of their files; `at` is where each begins. */
  readonly seals: readonly Located<Seal>[];
  /** Gaps accepted until a day, by the names of their files. */
  readonly baselines: readonly Baseline[];
  readonly records: RecordBook;
  readonly files: FileFacts;
}
