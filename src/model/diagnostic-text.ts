/** Diagnostics of the text itself: the file, its YAML, the shape of what it says. */
import type { Place } from './place.ts';

/** A title in both languages. */
export interface Named {
  readonly zh: string;
  readonly en: string;
}

/** A value as YAML sees it. */
export type ValueKind = 'text' | 'number' | 'yes-no' | 'list' | 'mapping' | 'nothing';

/** Mistakes of YAML in the user's words. */
export const syntaxProblems = [
  'unclosed-quote',
  'after-quote',
  'unclosed-bracket',
  'bracket-comma',
  'no-colon',
  'no-blank-after-colon',
  'colon-in-value',
  'dash-without-blank',
  'indent',
  'mixed-list',
  'starts-with-sign',
  'bad-escape',
  'comment-without-blank',
  'key-not-a-word',
  'other',
] as const;
export type SyntaxProblem = (typeof syntaxProblems)[number];

/** Parts of YAML civic does not read, since they make a file mean what it does not say. */
export type RefusedYaml = 'anchor' | 'alias' | 'tag' | 'merge' | 'directive' | 'document';

/** Codes of whole files. */
export interface FileArgs {
  'empty-file': { readonly only: 'nothing' | 'comments' };
  'not-utf8': object;
  gbk: object;
  /** `nul`: filled with zero bytes; `character`, `line`: ends in the middle of one. */
  'torn-file': { readonly ends: 'nul' | 'character' | 'line' };
  /** A file that lies there but cannot be taken in; civic never follows a link out of the town. */
  'unreadable-file': { readonly why: 'link' | 'not-regular' | 'too-big' | 'denied' };
  /** A file civic does not look at; `nearest` is the place where it would. */
  'stray-file': { readonly nearest: string | undefined };
  'unknown-record-kind': {
    readonly found: string;
    readonly nearest: string | undefined;
    readonly known: readonly string[];
  };
  'missing-file': { readonly wanted: string };
}

/** Codes of YAML. */
export interface YamlArgs {
  'yaml-syntax': { readonly problem: SyntaxProblem; readonly shown: string };
  'refused-yaml': { readonly what: RefusedYaml; readonly shown: string };
  'full-width': { readonly found: string; readonly instead: string };
  tab: object;
  'duplicate-key': { readonly key: string; readonly first: Place };
  'too-deep': { readonly limit: number };
  /** A control, bidirectional or zero-width character, by its number (`U+202E`). */
  'invisible-character': { readonly character: string };
}

/** Codes of the shape: keys and types. */
export interface ShapeArgs {
  'unknown-key': {
    readonly key: string;
    readonly nearest: string | undefined;
    readonly allowed: readonly string[];
    readonly of: Named;
  };
  'missing-key': {
    readonly key: string;
    readonly title: Named;
    readonly of: Named;
    /** What the key is needed for: `event: 转办`. */
    readonly because: { readonly key: string; readonly value: string } | undefined;
  };
  'wrong-type': {
    readonly title: Named;
    readonly found: ValueKind;
    readonly shown: string;
    readonly expected: readonly ValueKind[];
  };
  'number-as-id': { readonly title: Named; readonly written: string };
  'unknown-word': {
    readonly title: Named;
    readonly found: string;
    readonly nearest: string | undefined;
    readonly allowed: readonly string[];
  };
  'out-of-range': {
    readonly title: Named;
    readonly found: string;
    readonly minimum: number;
    readonly maximum: number;
  };
  'empty-value': { readonly title: Named; readonly kind: 'text' | 'list' };
  'wrong-form': { readonly title: Named; readonly found: string; readonly example: string };
}
