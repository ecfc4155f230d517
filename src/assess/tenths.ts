import { parseRatio } from '../model/ratio.ts';

/** A reading that is a share in tenths of a percent, rounded down; null of what is no share, and of nothing of nothing. */
export function tenthsOf(value: string | undefined): number | null {
  const ratio = value === undefined ? undefined : parseRatio(value);
  if (ratio === undefined || ratio.d === 0n || !/[/%]/.test(ratio.shown)) return null;
  return Number((ratio.n * 1000n) / ratio.d);
}
