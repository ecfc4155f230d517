import type { Line } from '../../../ledgers/lines/index.ts';

/** One sentence a line of some ledgers: a new line does not compile until every language has its sentence. */
export type LineSentences<L extends { readonly code: string } = Line> = {
  readonly [C in L['code']]: (line: Extract<L, { readonly code: C }>) => string;
};

type Lines = { readonly [L in Line as L['code']]: L };
type AllSentences = { readonly [C in keyof Lines]: (line: Lines[C]) => string };

/** The sentence of a line. */
export function sayLine<C extends keyof Lines>(sentences: AllSentences, code: C, line: Lines[C]): string {
  return sentences[code](line);
}
