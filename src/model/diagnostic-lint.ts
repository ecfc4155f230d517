/** Diagnostics of data that are well formed and still doubtful: what `civic check --strict` looks for. */
import type { Day, Span } from './day.ts';
import type { Place } from './place.ts';

/** Why a due day cannot be kept. */
export type DuePast =
  | 'before-phase'
  /** Before the day from which it runs: that of the record, or on which the problem was handed over. */
  | 'before-record'
  /** Past when it was entered, and nothing says that it was done. */
  | 'when-entered';

/** Codes of the rules, which go by the same names. */
export interface LintArgs {
  'task-without-unit': { readonly task: string; readonly lead: string };
  'standard-without-task': { readonly standard: string; readonly title: string };
  'place-without-owner': {
    readonly place: string;
    readonly what: 'site' | 'zone';
    readonly unit: string;
    readonly why: 'no-head' | 'no-cleaner';
  };
  'due-day-past': {
    readonly due: Day;
    readonly since: Day;
    readonly what: 'task' | 'directive' | 'problem' | 'extension';
    readonly why: DuePast;
  };
  'same-file-twice': { readonly file: string; readonly first: Place };
  'outside-window': { readonly on: Day; readonly standard: string; readonly window: Span };
  'caption-incomplete': {
    readonly file: string;
    readonly caption: string | undefined;
    readonly lacks: 'all' | 'time' | 'place';
  };
  /** `original`: the file that may be the picture without its stamp. */
  'watermarked-picture': { readonly file: string; readonly original: string | undefined };
  /** What was found is never repeated: `shown` has most of it hidden. */
  'id-card-number': { readonly shown: string };
  'phone-number': { readonly shown: string };
  'email-address': { readonly shown: string };
  'name-of-minor': { readonly shown: string };
  'name-for-code': { readonly field: string; readonly example: string };
}
export type LintRuleName = keyof LintArgs;

/** Where a rule points: a key or value of an entry that begins at `at`, or, with `within`, a piece of that value. */
export interface Spot {
  readonly at: Place;
  readonly path: readonly (string | number)[];
  readonly within?: string;
  /** The piece must not be shown: it is the personal data that was found. */
  readonly secret?: true;
}

/** Where a rule points; a file alone: something is missing from it, so that there is no line to show. */
export type LintSpot = Spot | { readonly file: string };
