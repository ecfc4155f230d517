/** The one shape of a rule of `civic check --strict`. */
import type { System } from '../checks/system.ts';
import type { DiagnosticArgs, Severity } from '../model/diagnostic.ts';
import type { LintRuleName, LintSpot } from '../model/diagnostic-lint.ts';
import type { AnyRecord } from '../records/index.ts';
import type { Town } from '../records/town.ts';
import type { FreeText } from './free-texts.ts';

/** What rules look at. No clock: the same files have the same findings on any day. */
export interface Survey {
  readonly system: System;
  readonly town: Town;
  /** Records that no other corrects or supersedes: what is wrong with the others has been put right. */
  readonly standing: readonly AnyRecord[];
  /** Everything people wrote in their own words, corrected records too: it lies in the folder all the same. */
  readonly eachText: (visit: (text: FreeText) => void) => void;
  /** Of these the ones in which a number of a person or an address may stand. */
  readonly numbered: () => readonly FreeText[];
}

export type Report<C extends LintRuleName> = (spot: LintSpot, args: DiagnosticArgs[C]) => void;

export interface Rule<C extends LintRuleName> {
  /** Unless the town sets another: a document makes it a warning, a habit a remark. */
  readonly severity: Severity;
  /** Whether a public document asks for it, or only habit does; the document is named beside it and in the rule's meaning. */
  readonly backing: 'document' | 'habit';
  readonly find: (survey: Survey, report: Report<C>) => void;
}
