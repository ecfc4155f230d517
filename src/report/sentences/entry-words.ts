/** What is said while a record is being entered, in one language. */
import type { Named } from '../../model/diagnostic-text.ts';
import type { RefKind } from '../../model/schema.ts';

/** How a field is typed, where it names nothing. */
export type Reads =
  'day' | 'month' | 'period' | 'quantity' | 'decimal' | 'file' | 'whole' | 'flag' | 'text' | 'column';

export interface EntryWords {
  /** The title in this language. */
  readonly title: (named: Named) => string;
  readonly whichKind: string;
  /** `title（hint）`; of what may be left out: how. */
  readonly question: (title: string, hint: string) => string;
  readonly leaveOut: string;
  readonly several: string;
  readonly typeToSearch: string;
  readonly nothingCalled: (typed: string) => string;
  /** Ends the choosing of several. */
  readonly enough: string;
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  readonly fileHint: string;
  readonly nextFile: string;
  readonly needed: (title: string) => string;
  readonly whatElse: string;
  readonly nothingElse: string;
  readonly whatElseOfPart: (title: string, number: number) => string;
  readonly partDone: string;
  readonly part: (title: string, number: number) => string;
  readonly another: (title: string) => string;
  readonly addAnother: string;
  readonly startOver: string;
  readonly write: string;
  readonly whatNow: string;
  readonly writeIt: string;
  readonly changeSomething: string;
  readonly leaveIt: string;
  readonly changeWhich: string;
  readonly resume: (title: string | undefined) => string;
  readonly willWrite: (path: string) => string;
  readonly copies: (from: string, to: string) => string;
  /** What is wrong with an answer, on one line. */
  readonly wrong: (found: string, type: string) => string;
  readonly wrongField: (flag: string, title: string) => string;
  readonly written: (path: string) => string;
  readonly wouldWrite: (path: string) => string;
  readonly id: (id: string) => string;
  readonly copied: (path: string) => string;
  readonly changes: ChangeWords;
  readonly help: EntryHelpWords;
}

export interface ChangeWords {
  readonly heading: (on: string) => string;
  readonly turned: (what: string, before: string, after: string) => string;
  readonly absent: string;
  readonly stays: (what: string, verdict: string) => string;
  readonly more: (count: number) => string;
  readonly noneTurned: string;
  readonly lookedAt: string;
  readonly notLookedAt: string;
  readonly problem: (id: string, text: string) => string;
  /** Nothing can be concluded until mistakes elsewhere are mended. */
  readonly mendFirst: (count: number) => string;
}

export interface EntryHelpWords {
  readonly heading: (title: string, kind: string) => string;
  readonly kinds: string;
  readonly needed: string;
  readonly optional: string;
  readonly part: (title: string, flag: string, example: string) => string;
  readonly partNeeded: string;
  readonly ofRoster: string;
  readonly repeat: string;
  readonly today: string;
  readonly oneOf: (words: readonly string[]) => string;
  readonly example: string;
  readonly reads: Readonly<Record<Reads, string>>;
  readonly examples: Readonly<Record<Reads, string>>;
  readonly refs: Readonly<Record<RefKind, string>>;
  readonly lackingHint: string;
}
