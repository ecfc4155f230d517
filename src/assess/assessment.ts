/** What a judgement answers: plain data, the same bytes for the same files and day. */
import type { WrittenProblem } from '../records/found-problem.ts';
import type { CheckKind, Reason } from '../checks/index.ts';
import type { ExceptionNote } from '../model/exception-note.ts';
import type { GateResult } from './gate/gate-result.ts';
import type { Cite, SpanName, SubjectName } from '../checks/common.ts';
import type { Day, Span } from '../model/day.ts';
import type { ProblemState } from '../model/problem-events.ts';
import type { Heading } from '../model/heading.ts';
import type { Place } from '../model/place.ts';
import type { Points } from '../model/points.ts';
import type { Timing } from '../model/timing.ts';
import type { Verdict, CheckVerdict } from '../model/verdict.ts';
import type { RecordOf } from '../records/index.ts';
import type { UnitType } from '../model/town-files.ts';

export type { Points, Timing };

/** What is judged, and as of when. */
export interface AssessOptions {
  /** Cut-off day (统计截止日): records that happened later do not exist. */
  readonly on: Day;
  /** Also leaves out what was entered after this day. */
  readonly filedBy?: Day;
  /** Only standards with a task in this phase, only records of its days. */
  readonly phase?: string;
  readonly unit?: string;
  readonly category?: string;
  readonly standard?: string;
  readonly method?: string;
}

/** Whom or what a check was made for. The id is stable: gaps are told apart by it. */
export interface Subject {
  readonly kind: SubjectName | 'task';
  readonly id: string;
  /** The unit in charge of it. */
  readonly unit: string;
  /** A market day: it is expected from that day on. */
  readonly day?: Day;
  /**
   * Named only to the office itself: drawn for an unannounced round, whose sample it is part of, or seen by an
   * unannounced visit without which it would be judged otherwise.
   */
  readonly internal?: 'drawn' | 'seen';
}

export interface SubjectResult {
  readonly subject: Subject;
  readonly verdict: CheckVerdict;
  readonly reason: Reason;
  readonly grade?: string;
  readonly due?: Day;
  readonly cites: readonly Cite[];
  /** A dated member before its day, or a unit with too few answers beside a pooled verdict: does not turn the town's. */
  readonly aside?: 'not-yet' | 'pooled';
}

export interface CheckResult {
  readonly key: string;
  readonly kind: CheckKind;
  readonly method: string;
  readonly title?: string;
  readonly span?: SpanName;
  readonly verdict: CheckVerdict;
  readonly grade: string | undefined;
  /** The target in force, printed. */
  readonly target?: string;
  readonly subjects: readonly SubjectResult[];
}

export interface StandardResult {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly indicator: string;
  readonly topic: string;
  readonly source: readonly string[];
  readonly show: string;
  readonly remedy: string;
  readonly at: Place;
  readonly verdict: Verdict;
  /** The live waiver, when it is exempt. */
  readonly waiver?: {
    readonly cite: Cite;
    readonly reason: string;
    readonly approvedBy: string;
    readonly until: Day;
  };
  /** The unit that answers for it: lead of its next open task, else the office. */
  readonly unit: string;
  readonly checks: readonly CheckResult[];
  readonly points: readonly ({ readonly method: string } & Points)[];
  /** What an attestation of this standard must carry now; only where one is asked for. */
  readonly fingerprint?: string;
}

/** 短板: one subject of one check that falls short, or (verdict `unstable`) holds without being steady. */
export interface Gap {
  /** standard + check key + subject, joined: never a text, a line or a place in a list. */
  readonly id: string;
  readonly standard: string;
  readonly title: string;
  readonly category: string;
  readonly check: string;
  readonly kind: CheckKind;
  readonly method: string;
  readonly subject: Subject;
  readonly verdict: Exclude<CheckVerdict, 'met'>;
  readonly reason: Reason;
  readonly due: Day;
  readonly timing: Timing;
  /** Points of the whole standard not won, in ten-thousandths; not to be summed over the gaps of a standard. */
  readonly lost: number;
  /** Points of the whole standard won without being steady. */
  readonly shaky: number;
  readonly remedy: string;
  readonly cites: readonly Cite[];
  /** Where the task is written that it is to be closed by. */
  readonly task: Place | undefined;
  /** Accepted until this day by a baseline: still a gap, but `--fail-on` passes over it. */
  readonly accepted?: Day;
}

export interface GapCounts {
  readonly overdue: number;
  readonly due: number;
  readonly upcoming: number;
  /** Of all these, the ones that hold but not steadily. */
  readonly unstable: number;
}

export interface UnitResult {
  readonly unit: string;
  readonly type: UnitType;
  /** Undefined: nothing is asked of it yet. Nothing judged is never a pass. */
  readonly verdict: Verdict | undefined;
  readonly gaps: GapCounts;
  readonly problems: ProblemCounts;
}

/** 发现 = the rest together; 核减 apart from it. */
export interface ProblemCounts {
  readonly found: number;
  readonly closed: number;
  readonly struck: number;
  readonly parked: number;
  readonly overdue: number;
  /** Problems sent back at least once. */
  readonly sentBack: number;
  /** Problems that came back: a relapse of an earlier one, or found so at a look-back. */
  readonly relapsed: number;
  readonly carried: number;
  readonly byState: Readonly<Record<ProblemState, number>>;
}

/** A problem as it stands at the cut-off day, computed from its events. */
export interface ProblemStatus {
  readonly id: string;
  readonly at: Place;
  /** As written, wherever that is: its level, its order. */
  readonly written: WrittenProblem;
  readonly text: string;
  readonly theme: string | undefined;
  readonly standard: string | undefined;
  readonly site: string | undefined;
  readonly zone: string | undefined;
  readonly round: string | undefined;
  readonly unit: string;
  readonly supporting: readonly string[];
  readonly source: string;
  readonly found: Day;
  readonly due: Day | '未定期限';
  readonly state: ProblemState;
  readonly open: boolean;
  readonly overdue: boolean;
  readonly closedOn: Day | undefined;
  readonly sentBack: number;
  /** Id of the first problem of the same site and theme that this one repeats. */
  readonly relapseOf: string | undefined;
  readonly relapsedOn: Day | undefined;
  readonly carried: boolean;
  /** What happened to it, in the order in which it can have happened, each with the state after it. */
  readonly steps: readonly ProblemStep[];
}

export interface ProblemStep {
  readonly event: RecordOf<'rectification'>;
  readonly state: ProblemState;
  /** The unit in charge after it. */
  readonly unit: string;
}

export interface CategoryScore extends Points {
  readonly number: number;
  readonly title: string;
}
export interface MethodScore extends Points {
  readonly method: string;
  readonly weight: number;
}

export interface Score {
  readonly total: Points;
  readonly categories: readonly CategoryScore[];
  readonly methods: readonly MethodScore[];
  /** Σ weight × won/possible over the methods that have points, in hundredths of 100; rounded down. */
  readonly weighted: { readonly won: number; readonly unknown: number };
}

/** A record entered late (补录). */
export interface LateEntry {
  readonly cite: Cite;
  readonly kind: string;
  readonly filed: Day;
  readonly days: number;
}

/** Whose year it is, by which edition, as of which day: what stands over everything civic prints. */
export interface Occasion {
  readonly town: string;
  readonly county: string;
  readonly year: number;
  readonly fiction: boolean;
  readonly pack: Heading['pack'];
  readonly options: AssessOptions;
  /** The phase the cut-off day lies in, or the next one; undefined after the last. */
  readonly phase: (NonNullable<Heading['phase']> & { readonly days: Span }) | undefined;
  /** The 12 months looked at by 材料审核. */
  readonly window: Span;
}

export interface Assessment extends Occasion {
  readonly standards: readonly StandardResult[];
  /** Worst first: overdue, then points lost, then due day. */
  readonly gaps: readonly Gap[];
  readonly units: readonly UnitResult[];
  readonly score: Score;
  readonly problems: ProblemCounts;
  readonly problemList: readonly ProblemStatus[];
  readonly counts: {
    readonly standards: Readonly<Record<Verdict, number>>;
    readonly gaps: GapCounts;
    readonly records: number;
  };
  /** Records not yet in force at the cut-off: later days, entered later, corrected, superseded. */
  readonly leftAside: {
    readonly later: number;
    readonly filedLater: number;
    readonly corrected: number;
    readonly superseded: number;
  };
  readonly late: readonly LateEntry[];
  /** Waivers, attestations and baselines that no longer say what is so: by sort, then by place. */
  readonly exceptions: readonly ExceptionNote[];
  /** What the town holds itself to. */
  readonly gate: GateResult;
}
