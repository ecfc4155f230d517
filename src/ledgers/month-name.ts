import type { Month } from '../model/day.ts';

/** `2022年5月`, as a Chinese title names a month. */
export function nameOfMonth(month: Month): string {
  return `${month.slice(0, 4)}年${String(Number(month.slice(5)))}月`;
}
