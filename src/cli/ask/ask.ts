/**
 * Questions put to whoever sits at the terminal. Commands ask through this, so that tests can hand in the answers and
 * so that a command without a terminal knows that it must say which option to give instead.
 */

/** One of the answers that may be chosen. */
export interface Choice<T> {
  readonly value: T;
  /** What is shown in the list. */
  readonly name: string;
  /** Shown below the list while the choice is pointed at. */
  readonly about?: string;
}

export interface Ask {
  /** Free text; `wrong` says why an answer cannot be taken, and the question stays. */
  readonly text: (question: {
    readonly message: string;
    readonly proposed?: string;
    /** Many lines, as pasted; an empty one ends them. */
    readonly lines?: true;
    readonly wrong?: (answer: string) => string | undefined;
  }) => Promise<string>;
  readonly confirm: (question: { readonly message: string; readonly proposed: boolean }) => Promise<boolean>;
  /** One of a short list. */
  readonly choose: <T>(question: {
    readonly message: string;
    readonly choices: readonly Choice<T>[];
    readonly proposed?: T;
  }) => Promise<T>;
  /** One of a long list, narrowed by typing. */
  readonly search: <T>(question: {
    readonly message: string;
    readonly find: (typed: string) => readonly Choice<T>[];
  }) => Promise<T>;
}

/** Ctrl-C at a question. */
export class Interrupted extends Error {}
