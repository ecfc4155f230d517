/**
 * What civic says is data: a code and its arguments. The sentences stand in `report/`, one per code and language;
 * a code without a sentence does not compile.
 */
export type Message<Code extends string, Args = unknown> = { readonly code: Code } & Readonly<Args>;
