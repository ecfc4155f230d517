/** The parts of `civic assess --format json` that tests look at; the whole is in schemas/. */
import type { Verdict } from '../../src/model/verdict.ts';
import type { Timing } from '../../src/assess/assessment.ts';
import type { ProblemState } from '../../src/model/problem-events.ts';

export interface PointsJson {
  readonly won: number;
  readonly possible: number;
  readonly unknown: number;
  readonly shaky: number;
  readonly atStake: number;
  readonly percent: number | null;
}

export interface GapJson {
  readonly id: string;
  readonly standard: string;
  readonly check: string;
  readonly subject: { readonly kind: string; readonly name?: string; readonly number?: number };
  readonly verdict: Verdict;
  readonly timing: Timing;
  readonly due: string;
  /** Left out where naming it would give a sampled site away. */
  readonly unit?: string;
  readonly remedy: string;
  readonly at: string;
  readonly lost: number;
  readonly shaky: number;
  readonly reason: { readonly code: string; readonly text: string };
}

export interface StandardJson {
  readonly id: string;
  readonly category: string;
  readonly verdict: Verdict;
  readonly gaps: number;
  readonly checks: readonly { readonly key: string; readonly kind: string; readonly verdict: Verdict }[];
}

export interface AssessedJson {
  readonly on: string;
  readonly filedBy: string | null;
  readonly fiction: boolean;
  readonly phase: { readonly id: string; readonly to: string } | null;
  readonly narrowed: Readonly<Record<string, string>>;
  readonly leftOut: number;
  readonly counts: {
    readonly standards: Readonly<Record<Verdict, number>>;
    readonly judged: number;
    readonly records: number;
    readonly gaps: Readonly<Record<Timing | 'unstable' | 'all', number>>;
  };
  readonly score: {
    readonly total: PointsJson;
    readonly categories: readonly (PointsJson & { readonly title: string })[];
    readonly methods: readonly (PointsJson & { readonly method: string })[];
    readonly weighted: { readonly won: number; readonly unknown: number };
  };
  readonly problems: Readonly<
    Record<
      'found' | 'closed' | 'struck' | 'parked' | 'overdue' | 'sentBack' | 'relapsed' | 'carried' | 'open',
      number
    >
  > & { readonly byState: Readonly<Record<ProblemState, number>> };
  readonly verdicts: readonly Verdict[] | null;
  readonly gaps: readonly GapJson[];
  readonly standards: readonly StandardJson[];
  readonly units: readonly { readonly unit: string }[];
  readonly clear: readonly string[];
  readonly leftAside: Readonly<Record<'later' | 'filedLater' | 'corrected' | 'superseded', number>>;
  readonly late: readonly unknown[];
}

/** `civic check --format json`. */
export interface CheckedJson {
  readonly civic: { readonly format: string; readonly version: number };
  readonly language: string;
  readonly counts: Readonly<Record<'error' | 'warning' | 'remark', number>>;
  readonly diagnostics: readonly {
    readonly file: string;
    readonly line: number;
    readonly col: number;
    readonly length: number;
    readonly severity: string;
    readonly code: string;
    readonly found: string;
    readonly expected: string;
    readonly type: string;
    readonly text: string;
  }[];
}
