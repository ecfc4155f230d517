/**
 * What is wrong with a file, as data: a stable code, a place, the user's own line, and what the sentences in
 * `report/` need to say what was found, what was expected and what to type.
 */
import type { GateArgs } from './diagnostic-gate.ts';
import type { FileArgs, ShapeArgs, YamlArgs } from './diagnostic-text.ts';
import type { LintArgs } from './diagnostic-lint.ts';
import type { NameArgs, PackArgs, TownArgs, ValueArgs } from './diagnostic-meaning.ts';
import { byPlace } from './place.ts';
import type { Place } from './place.ts';

/** error: nothing can be concluded; warning: judged as missing, or doubtful; remark: good to know. */
export type Severity = 'error' | 'warning' | 'remark';

/** The arguments of every code, by sort. */
export interface DiagnosticArgs
  extends FileArgs, YamlArgs, ShapeArgs, NameArgs, ValueArgs, TownArgs, GateArgs, PackArgs, LintArgs {}
export type DiagnosticCode = keyof DiagnosticArgs;

/** Where a diagnostic points. Columns count UTF-16 units, as editors do. */
export interface Pointer {
  /** First character pointed at. */
  readonly at: Place;
  /** How many characters are pointed at, at least 1; never beyond the line. */
  readonly length: number;
  /** The line as the user wrote it; of a very long one the part around `at`. */
  readonly line: string;
  /** Column of the first character of `line`: 1 unless the line was cut. The caret stands at `at.col - lineCol`. */
  readonly lineCol: number;
}

export type DiagnosticOf<C extends DiagnosticCode> = {
  readonly code: C;
  readonly severity: Severity;
} & Pointer &
  DiagnosticArgs[C];
/** Something wrong with a file, told apart by `code`. */
export type Diagnostic = { readonly [C in DiagnosticCode]: DiagnosticOf<C> }[DiagnosticCode];

/** What a sentence says of a diagnostic. */
export interface Explained {
  readonly found: string;
  readonly expected: string;
  /** What to type. */
  readonly type: string;
}

/** Sentences of some codes in one language. */
export type Explaining<C extends DiagnosticCode> = {
  readonly [K in C]: (diagnostic: DiagnosticOf<K>) => Explained;
};

/** Order of a report: by place, then by code, so that the order of files never matters. */
export function byDiagnosticPlace(a: Diagnostic, b: Diagnostic): number {
  return byPlace(a.at, b.at) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
