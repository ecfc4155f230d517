import { parseDay } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';

const forms = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];

/** The day people type: `2022-06-30`, `2022/6/30`, `2022年6月30日`, `20220630`, in full-width digits too. */
export function readDay(typed: string): Day | undefined {
  const text = typed.normalize('NFKC').replaceAll(/\s/g, '');
  for (const form of forms) {
    const [, year, month, date] = form.exec(text) ?? [];
    if (year !== undefined && month !== undefined && date !== undefined) {
      return parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
    }
  }
  return undefined;
}

/** Today where the town is: UTC+8, all year. */
export function todayInTown(now: Date): Day {
  const text = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  const day = parseDay(text);
  if (day === undefined) throw new Error(`the clock says ${text}`);
  return day;
}
