import type { SpanName, SubjectName } from '../../checks/common.ts';
import type { CheckKind } from '../../checks/index.ts';
import type { DutyKind } from '../../ledgers/lines/duties.ts';
import type { Audience, GapRow, NarrowedBy, SubjectLabel } from '../../ledgers/report-document.ts';
import type { Severity } from '../../model/diagnostic.ts';
import type { Cadence } from '../../model/period.ts';
import type { ProblemState } from '../../model/problem-events.ts';
import type { UnitType } from '../../model/town-files.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { GateWords } from './gate-words.ts';

/** Single words and short phrases of one language; each language is one table of exactly these. */
export interface Words {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** In the place of a verdict where nothing was asked. */
  readonly noVerdict: string;
  readonly timings: Readonly<Record<GapRow['timing'], string>>;
  readonly kinds: Readonly<Record<CheckKind, string>>;
  readonly spans: Readonly<Record<SpanName, string>>;
  /** How often: `每月`. */
  readonly every: Readonly<Record<Cadence, string>>;
  readonly states: Readonly<Record<ProblemState, string>>;
  readonly unitTypes: Readonly<Record<UnitType, string>>;
  /** What a unit has to do, by its kind. */
  readonly duties: Readonly<Record<DutyKind, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly narrowed: Readonly<Record<NarrowedBy, string>>;
  /** Joins the members of a list. */
  readonly list: (items: readonly string[]) => string;
  /** Joins short clauses. */
  readonly clauses: (items: readonly string[]) => string;
  /** Text in brackets of the language. */
  readonly aside: (text: string) => string;
  readonly label: (name: string, value: string) => string;
  readonly yesNo: (value: boolean) => string;
  readonly subject: (label: SubjectLabel) => string;
  readonly report: ReportWords;
  readonly gate: GateWords;
  readonly explain: ExplainWords;
  readonly check: CheckWords;
  readonly pack: PackWords;
  readonly todo: TodoWords;
  readonly reporters: ReporterWords;
}

/** What CI servers are told besides. */
export interface ReporterWords {
  /** What the files of a town are listed under. */
  readonly files: string;
  /** What the standards in which something changed are listed under. */
  readonly changes: string;
  /** What the rules of the gate are listed under. */
  readonly gate: string;
  /** What waivers, attestations and baselines are listed under. */
  readonly exceptions: string;
  /** Whose a gap is and by when; `unit` undefined where naming it would give a hidden site away. */
  readonly due: (unit: string | undefined, due: string, timing: string) => string;
}

/** A message to paste into a chat group. */
export interface TodoWords {
  readonly head: (unit: string, on: string, all: number, late: number) => string;
  readonly item: (number: number, what: string, due: string, late: number) => string;
  readonly end: string;
  readonly nobody: string;
}

/** Words of the gap report. */
export interface ReportWords {
  readonly title: (town: string, county: string, year: number) => string;
  readonly fiction: string;
  readonly pack: string;
  readonly on: string;
  readonly filedBy: (day: string) => string;
  readonly phase: string;
  readonly noPhase: string;
  readonly window: string;
  readonly audience: string;
  readonly only: string;
  readonly leftOut: (count: number) => string;
  readonly score: string;
  readonly scoreHead: readonly [
    category: string,
    won: string,
    possible: string,
    unknown: string,
    shaky: string,
    bar: string,
    rate: string,
  ];
  readonly total: string;
  readonly bar: (marks: { steady: string; shaky: string; unknown: string; lost: string }) => string;
  readonly byMethod: string;
  readonly method: (name: string, won: string, possible: string, unknown: string) => string;
  readonly weighted: (won: string, unknown: string) => string;
  readonly problems: string;
  readonly problemCounts: ProblemWords;
  readonly gaps: (shown: number, rows: number) => string;
  readonly gapsOf: (verdicts: string, all: number) => string;
  readonly noGaps: string;
  readonly noneShown: string;
  readonly gapHead: readonly [due: string, verdict: string, points: string, what: string];
  readonly gapsNow: (all: number) => string;
  readonly digestHead: readonly [due: string, verdict: string, points: string, what: string];
  readonly digestLine: (standard: string, count: number, units: string) => string;
  /** The first few of a list, and how long it is. */
  readonly firstUnits: (units: string, all: number) => string;
  readonly firstStandards: (standards: string, all: number) => string;
  readonly upcomingCounted: (gaps: number, standards: number) => string;
  readonly moreGaps: string;
  readonly moreLate: (count: number) => string;
  readonly timing: (timing: string, count: number) => string;
  readonly until: (first: string, last: string) => string;
  readonly lostPoints: (lost: string) => string;
  readonly shakyPoints: (shaky: string) => string;
  readonly part: (reason: string, subjects: string, count: number) => string;
  readonly accepted: (until: string, count: number, all: number) => string;
  readonly bottomAccepted: (count: number) => string;
  readonly exceptions: (count: number) => string;
  readonly exceptionsWithheld: (count: number) => string;
  readonly moreExceptions: (count: number) => string;
  readonly more: (standard: string) => string;
  readonly units: string;
  readonly unitHead: readonly [
    unit: string,
    type: string,
    verdict: string,
    gaps: string,
    problems: string,
    owes: string,
  ];
  readonly clear: (units: string, count: number) => string;
  readonly late: (count: number) => string;
  readonly lateEntry: (key: string, kind: string, on: string, filed: string, days: number) => string;
  readonly leftAside: (counts: {
    later: number;
    filedLater: number;
    corrected: number;
    superseded: number;
  }) => string;
  readonly bottom: (judged: number, verdicts: string) => string;
  readonly bottomGaps: (counts: {
    all: number;
    overdue: number;
    due: number;
    upcoming: number;
    unstable: number;
  }) => string;
  readonly records: (count: number) => string;
  readonly remedy: string;
  readonly where: string;
  readonly standards: string;
  readonly standardHead: readonly [
    standard: string,
    verdict: string,
    points: string,
    gaps: string,
    unit: string,
  ];
  readonly simulation: string;
}

export interface ProblemWords {
  readonly found: (count: number) => string;
  readonly struck: (count: number) => string;
  readonly closed: (count: number) => string;
  readonly open: (count: number) => string;
  readonly overdue: (count: number) => string;
  readonly sentBack: (count: number) => string;
  readonly relapsed: (count: number) => string;
  readonly carried: (count: number) => string;
}

/** Words of `civic explain`. */
export interface ExplainWords {
  readonly standard: string;
  readonly clauses: string;
  readonly show: string;
  readonly remedy: string;
  readonly unit: string;
  readonly verdict: string;
  readonly waiver: (reason: string, by: string, until: string) => string;
  readonly points: (method: string, won: string, possible: string, unknown: string) => string;
  readonly asks: string;
  readonly target: string;
  readonly checks: string;
  readonly subjects: (count: number) => string;
  readonly found: string;
  readonly foundNothing: string;
  readonly more: (count: number) => string;
  readonly hidden: string;
  readonly because: string;
  readonly turn: string;
  readonly turnBy: (asked: string, remedy: string) => string;
  readonly due: (day: string, timing: string) => string;
  readonly notYet: string;
  readonly pooled: string;
  readonly grade: (grade: string) => string;
  readonly fingerprint: (value: string) => string;
  readonly inPack: string;
  readonly place: string;
  readonly parameter: string;
  readonly form: string;
  readonly measure: string;
  readonly denominator: string;
  readonly inForce: (value: string) => string;
  readonly notInForce: string;
  readonly adopted: (value: string, from: string, source: string) => string;
  readonly notAdopted: string;
  readonly suggestion: (value: string) => string;
  readonly byDefault: (value: string) => string;
  readonly citation: (source: string, weight: string, value: string | undefined) => string;
  readonly adoptHow: (parameter: string) => string;
  readonly usedBy: string;
  readonly record: (kind: string, key: string) => string;
  readonly on: string;
  readonly filed: string;
  readonly withheld: (count: number) => string;
  readonly withheldGaps: (count: number) => string;
  readonly withheldChecks: (count: number) => string;
  readonly later: string;
  readonly filedLater: string;
  readonly replaced: (by: 'corrects' | 'supersedes', key: string) => string;
  readonly citedBy: string;
  readonly citedByNothing: string;
  readonly problem: string;
  readonly problemState: (state: string, due: string) => string;
  readonly noDue: string;
  readonly overdue: string;
  readonly relapse: string;
  readonly events: string;
  readonly unitTitle: (unit: string, type: string) => string;
  readonly superior: string;
  readonly unitGaps: string;
  readonly unitOwesNothing: string;
  readonly openProblems: (count: number) => string;
  readonly unitAppraisal: (unit: string) => string;
}

/** Words of diagnostics. */
export interface CheckWords {
  readonly title: string;
  readonly head: readonly [severity: string, place: string, what: string];
  readonly found: string;
  readonly expected: string;
  readonly type: string;
  readonly sound: string;
  readonly counts: (counts: Readonly<Record<Severity, number>>) => string;
  readonly nothingConcluded: string;
  readonly moreLikeIt: (count: number) => string;
}

/** Words of `civic pack`. */
export interface PackWords {
  readonly edition: (edition: string, level: string, year: number) => string;
  readonly valid: (from: string, to: string) => string;
  readonly origin: string;
  readonly weights: string;
  readonly grades: string;
  readonly lowestMet: (grade: string) => string;
  readonly score: string;
  readonly successor: string;
  readonly counts: (standards: number, checks: number) => string;
  /** Head of the list of standards. */
  readonly listHead: readonly [id: string, title: string, clauses: string, score: string, checks: string];
  /** Head of the list of packs. */
  readonly packsHead: readonly [id: string, title: string, edition: string, year: string, standards: string];
  /** Whom a check is made for. */
  readonly per: (per: SubjectName, of: readonly string[]) => string;
  readonly perTitle: string;
  readonly figure: (figure: string) => string;
  readonly noFigures: string;
  readonly ownStandard: string;
  readonly parameters: string;
  readonly metrics: string;
  readonly sets: string;
  readonly specialDays: string;
  readonly siteKinds: string;
  readonly rosters: string;
  readonly questions: string;
  readonly themes: string;
  readonly problemThemes: string;
  readonly standards: string;
  readonly parameterHead: readonly [
    id: string,
    title: string,
    form: string,
    denominator: string,
    clauses: string,
    suggestion: string,
    sources: string,
  ];
  readonly metricHead: readonly [
    id: string,
    title: string,
    form: string,
    numerator: string,
    denominator: string,
    every: string,
    owner: string,
  ];
  readonly setHead: readonly [id: string, title: string, members: string];
  readonly dayHead: readonly [id: string, days: string, adopt: string, sources: string];
  readonly siteHead: readonly [kind: string, item: string, look: string, theme: string];
  readonly rosterHead: readonly [id: string, title: string, columns: string];
  readonly questionHead: readonly [id: string, title: string, counts: string];
  /** 单位考核. */
  readonly appraisal: string;
  readonly appraisalHead: readonly [id: string, title: string, points: string, sources: string];
  readonly praise: string;
  readonly deductions: string;
  readonly eachAndMost: (each: number, most: number) => string;
  readonly appraisalGrades: string;
  readonly groups: string;
  readonly othersUnranked: string;
  readonly share: string;
  /** In the place of a target the town has to set. */
  readonly townTarget: string;
  readonly byDefault: (value: string) => string;
  readonly suggested: (value: string) => string;
  readonly written: (files: readonly string[]) => string;
  readonly sound: (standards: number, checks: number) => string;
}
