import { addDays, addMonths, firstOfMonth, lastOfMonth, monthOf, parseMonth, yearOf } from './day.ts';
import type { Day, Month } from './day.ts';

/** How often a figure is taken. */
export const cadences = ['month', 'quarter', 'half', 'year'] as const;
export type Cadence = (typeof cadences)[number];

/** What a reading is *for*: `2022-05`, `2022-Q2`, `2022-H1` or `2022`. */
declare const periodBrand: unique symbol;
export type Period = string & { readonly [periodBrand]: true };

const monthsIn: Readonly<Record<Cadence, number>> = { month: 1, quarter: 3, half: 6, year: 12 };
const shape = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])|H([12])))?$/;

/** The period a canonical text names, or undefined. */
export function parsePeriod(text: string): Period | undefined {
  const match = shape.exec(text);
  if (!match) return undefined;
  if (match[2] !== undefined && parseMonth(text) === undefined) return undefined;
  return text as Period;
}

/** The cadence a period is written in. */
export function cadenceOf(period: Period): Cadence {
  if (period.length === 4) return 'year';
  const mark = period.charAt(5);
  return mark === 'Q' ? 'quarter' : mark === 'H' ? 'half' : 'month';
}

function firstMonth(period: Period): Month {
  const cadence = cadenceOf(period);
  if (cadence === 'month') return period as string as Month;
  const year = period.slice(0, 4);
  const number = cadence === 'year' ? 1 : Number(period.slice(6));
  return addMonths(`${year}-01` as Month, (number - 1) * monthsIn[cadence]);
}

/** First day of a period. */
export function periodStart(period: Period): Day {
  return firstOfMonth(firstMonth(period));
}

/** Last day of a period. */
export function periodEnd(period: Period): Day {
  return lastOfMonth(addMonths(firstMonth(period), monthsIn[cadenceOf(period)] - 1));
}

/** The period of a cadence that a day lies in. */
export function periodOf(day: Day, cadence: Cadence): Period {
  const year = String(yearOf(day)).padStart(4, '0');
  const month = Number(day.slice(5, 7));
  switch (cadence) {
    case 'month':
      return monthOf(day) as string as Period;
    case 'quarter':
      return `${year}-Q${String(Math.ceil(month / 3))}` as Period;
    case 'half':
      return `${year}-H${month <= 6 ? '1' : '2'}` as Period;
    case 'year':
      return year as Period;
  }
}

/** The last period of a cadence that was over, and its grace days too, on a day. */
export function lastCompleted(day: Day, cadence: Cadence, graceDays: number): Period {
  // The day after the grace ends is the first on which a reading is owed, hence the extra day back.
  const settled = addDays(day, -graceDays - 1);
  const running = periodOf(addDays(settled, 1), cadence);
  return periodOf(addDays(periodStart(running), -1), cadence);
}

/** The day on which the reading of a period is owed: its last day plus the grace. */
export function periodDue(period: Period, graceDays: number): Day {
  return addDays(periodEnd(period), graceDays);
}
