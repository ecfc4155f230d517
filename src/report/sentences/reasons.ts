import type { Ask, Reason } from '../../checks/index.ts';

type ByCode<M extends { readonly code: string }> = { readonly [R in M as R['code']]: R };
export type Reasons = ByCode<Reason>;
export type Asks = ByCode<Ask>;

/** One sentence a reason: a new reason does not compile until every language has its sentence. */
export type ReasonSentences = { readonly [C in keyof Reasons]: (reason: Reasons[C]) => string };

/** One sentence an ask; `name` gives an id of the pack with its title. */
export type AskSentences = {
  readonly [C in keyof Asks]: (ask: Asks[C], name: (id: string) => string) => string;
};

/** The sentence of a reason. */
export function sayReason<C extends keyof Reasons>(
  sentences: ReasonSentences,
  code: C,
  reason: Reasons[C],
): string {
  return sentences[code](reason);
}

/** The sentence of an ask. */
export function sayAsk<C extends keyof Asks>(
  sentences: AskSentences,
  code: C,
  ask: Asks[C],
  name: (id: string) => string,
): string {
  return sentences[code](ask, name);
}
