import type { DiagnosticArgs, DiagnosticCode } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';

/** Reports at a stretch of the entry's text. */
export type Note = <C extends DiagnosticCode>(
  code: C,
  from: number,
  to: number,
  args: DiagnosticArgs[C],
) => void;

/** What reading an entry needs besides its tree. */
export interface Reading {
  /** The text the tree was made of. */
  readonly text: string;
  readonly note: Note;
  /** How often `note` was called so far. */
  readonly noted: () => number;
  /** Groups of keys in which something was refused: a key that seems to be missing there may have been it. */
  readonly tainted: Set<unknown>;
  /** Points at an offset of the same text. */
  readonly place: (offset: number) => Place;
}
