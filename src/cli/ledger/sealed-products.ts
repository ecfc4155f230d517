import type { Town } from '../../records/town.ts';

/** Digests of the workbooks that were sealed: none of them is ever replaced. */
export function sealedProducts({ seals }: Town): ReadonlySet<string> {
  return new Set(seals.map(({ product }) => product));
}
