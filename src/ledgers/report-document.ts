/** The gap report (自查自评结果) as a document without a format: every figure any format prints stands here. */
import type {
  Assessment,
  Gap,
  GapCounts,
  LateEntry,
  ProblemCounts,
  Subject,
  Timing,
  UnitResult,
} from '../assess/assessment.ts';
import type { ExceptionNote } from '../model/exception-note.ts';
import type { GateTable } from './gate-document.ts';
import type { Day, Span } from '../model/day.ts';
import type { Verdict } from '../model/verdict.ts';

/** Who may read what is printed. */
export const audiences = ['public', 'internal'] as const;
export type Audience = (typeof audiences)[number];

/** How the report is looked at; none of it changes what was judged. */
export interface ReportView {
  readonly audience: Audience;
  /** Prints only gaps of these verdicts. */
  readonly verdicts?: readonly Verdict[];
  /** Spells every gap out, though nothing narrows the report. */
  readonly full?: boolean;
  /** Records left out because something in them is wrong. */
  readonly leftOut?: number;
}

export interface Heading {
  readonly town: string;
  readonly county: string;
  readonly year: number;
  readonly fiction: boolean;
  readonly pack: Assessment['pack'];
  readonly on: Day;
  readonly filedBy: Day | undefined;
  readonly phase: Assessment['phase'];
  readonly window: Span;
  readonly audience: Audience;
  /** What the judgement was narrowed to, in the order of the options. */
  readonly narrowed: readonly { readonly by: NarrowedBy; readonly to: string }[];
  readonly leftOut: number;
}
export type NarrowedBy = 'phase' | 'unit' | 'category' | 'standard' | 'method';

/** Points in ten-thousandths of a point. */
export interface ScoreLine {
  readonly possible: number;
  readonly won: number;
  readonly unknown: number;
  readonly shaky: number;
  /** Not won: what is lost and what is still unknown. */
  readonly atStake: number;
  /** won ÷ possible in tenths of a percent, rounded down; undefined when nothing can be won. */
  readonly rate: number | undefined;
}

export interface ScoreTable {
  readonly total: ScoreLine;
  readonly categories: readonly ({ readonly number: number; readonly title: string } & ScoreLine)[];
  readonly methods: readonly ({ readonly method: string; readonly weight: number } & ScoreLine)[];
  readonly weighted: { readonly won: number; readonly unknown: number };
}

export interface CheckLine {
  readonly key: string;
  readonly kind: Gap['kind'];
  readonly title: string | undefined;
  readonly method: string;
  readonly verdict: Verdict;
  readonly grade: string | undefined;
  readonly target: string | undefined;
  readonly subjects: number;
  readonly gaps: number;
}

export interface StandardLine {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly indicator: string;
  readonly topic: string;
  readonly source: readonly string[];
  readonly verdict: Verdict;
  readonly unit: string;
  readonly checks: readonly CheckLine[];
  readonly points: readonly ({ readonly method: string } & ScoreLine)[];
  readonly gaps: number;
}

/** A subject as the audience may know it: by its name, or by its number in an unannounced sample. */
export type SubjectLabel =
  | { readonly kind: Subject['kind']; readonly name: string }
  | { readonly kind: 'sampled'; readonly number: number };

/** One gap, its subject named as the audience may know it. */
export interface GapLine extends Omit<Gap, 'subject' | 'cites'> {
  readonly checkTitle: string | undefined;
  readonly subject: SubjectLabel;
  /** The unit in charge; undefined when naming it would give a sampled site away. */
  readonly unit: string | undefined;
  /** Where it was read, `file:line:col`, newest first. */
  readonly where: readonly string[];
}

/** Subjects that lack the same thing. */
export interface GapPart {
  readonly reason: Gap['reason'];
  readonly subjects: readonly SubjectLabel[];
}

/** How many of several gaps somebody accepted until a day. */
export interface AcceptedUntil {
  readonly until: Day;
  readonly count: number;
}

/** Gaps of one check with the same verdict and timing, in one row. */
export interface GapRow {
  readonly standard: string;
  readonly title: string;
  readonly check: string;
  readonly checkTitle: string | undefined;
  readonly kind: Gap['kind'];
  readonly method: string;
  readonly verdict: Gap['verdict'];
  readonly timing: Timing;
  /** The first and the last due day. */
  readonly due: Day;
  readonly lastDue: Day;
  readonly lost: number;
  readonly shaky: number;
  readonly remedy: string;
  readonly count: number;
  readonly accepted: readonly AcceptedUntil[];
  /** What lacks, and who lacks it. */
  readonly parts: readonly GapPart[];
}

/** Gaps of one standard with the same timing, in one row. */
export interface DigestRow {
  readonly standard: string;
  readonly title: string;
  /** The worst of its gaps. */
  readonly verdict: Gap['verdict'];
  /** The first and the last due day. */
  readonly due: Day;
  readonly lastDue: Day;
  readonly lost: number;
  readonly shaky: number;
  readonly count: number;
  readonly accepted: readonly AcceptedUntil[];
  /** Who is to mend them, in the order of the gaps. */
  readonly units: readonly string[];
}

/** What matters now: overdue gaps spelled out, due ones by standard, coming and late ones counted. */
export interface GapDigest {
  readonly overdue: readonly GapRow[];
  readonly due: readonly DigestRow[];
  readonly upcoming: { readonly gaps: number; readonly standards: number };
}

export interface UnitLine {
  readonly unit: string;
  readonly type: UnitResult['type'];
  readonly verdict: UnitResult['verdict'];
  readonly gaps: GapCounts;
  readonly problems: ProblemCounts;
  /** Problems not yet closed: found less closed. */
  readonly open: number;
  /** Standards of its gaps, worst first. */
  readonly owes: readonly { readonly standard: string; readonly count: number; readonly timing: Timing }[];
}

/** Exceptions that no longer say what is so, as the audience may know them. */
export interface ExceptionList {
  readonly notes: readonly ExceptionNote[];
  /** Those for the office alone. */
  readonly withheld: number;
}

export interface GapReport {
  readonly heading: Heading;
  readonly score: ScoreTable;
  readonly problems: ProblemCounts & { readonly open: number };
  readonly standards: readonly StandardLine[];
  /** Gaps as printed: all of them unless the view asks for some verdicts. */
  readonly gaps: readonly GapLine[];
  readonly rows: readonly GapRow[];
  /** For a report that nothing narrows, unless all was asked for: what a screen shows instead of `rows`. */
  readonly digest: GapDigest | undefined;
  /** The verdicts asked for, when the list was narrowed to some. */
  readonly verdicts: readonly Verdict[] | undefined;
  readonly units: readonly UnitLine[];
  /** Units judged that owe nothing. */
  readonly clear: readonly string[];
  readonly counts: {
    readonly standards: Assessment['counts']['standards'];
    readonly judged: number;
    /** `accepted`: how many of all somebody accepted until a day. */
    readonly gaps: GapCounts & { readonly all: number; readonly accepted: number };
    readonly records: number;
  };
  readonly leftAside: Assessment['leftAside'];
  readonly late: readonly LateEntry[];
  readonly exceptions: ExceptionList;
  readonly gate: GateTable;
}
