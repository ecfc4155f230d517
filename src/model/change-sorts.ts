/**
 * What became of a gap (短板), told by its identity alone. `regressed`: its subject held before; `new`: it was not
 * judged before; `gone`: it is judged no longer, which is no merit; `fixed`: it holds now.
 */
export const changeSorts = ['regressed', 'new', 'fixed', 'gone', 'unchanged'] as const;
export type ChangeSort = (typeof changeSorts)[number];
