/** Closed of found in tenths of a percent, rounded down, so that nothing looks fuller than it is; null when none was found. */
export function rateOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((part * 1000) / whole);
}
