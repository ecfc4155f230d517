import type { ExceptionNote } from '../../model/exception-note.ts';

type ByCode<M extends { readonly code: string }> = { readonly [N in M as N['code']]: N };
type Notes = ByCode<ExceptionNote>;

/** One sentence a code: a new one does not compile until every language has its sentence. */
export type ExceptionSentences = { readonly [C in keyof Notes]: (note: Notes[C]) => string };

/** The sentence of an exception: what is wrong with it, and what to do. */
export function sayException<C extends keyof Notes>(
  sentences: ExceptionSentences,
  code: C,
  note: Notes[C],
): string {
  return sentences[code](note);
}
