/** Days, months and periods as people write them. */
import { parseDay, parseMonth } from './day.ts';
import { parsePeriod } from './period.ts';

export type DayReading = 'day' | 'month' | 'period';

const parsers: Readonly<Record<DayReading, (text: string) => string | undefined>> = {
  day: parseDay,
  month: parseMonth,
  period: parsePeriod,
};

/** Written as civic writes it: when it still cannot be read, the calendar has no such day. */
const canonical: Readonly<Record<DayReading, RegExp>> = {
  day: /^\d{4}-\d{2}-\d{2}$/,
  month: /^\d{4}-\d{2}$/,
  period: /^\d{4}-\d{2}$/,
};

/** Whether a text is canonical and in the calendar. */
export function isReadable(text: string, reads: DayReading): boolean {
  return parsers[reads](text) !== undefined;
}

const quarters = ['一', '二', '三', '四'];

/** `2022年第二季度` as `2022-Q2`, `2022上半年` and `2022H1` as `2022-H1`. */
function partOfYear(plain: string): string | undefined {
  const quarter = /^(\d{4})\D{0,3}?(?:Q|第)([1-4一二三四])(?:季度?)?$/i.exec(plain);
  if (quarter?.[1] !== undefined && quarter[2] !== undefined) {
    const number = quarters.includes(quarter[2]) ? String(quarters.indexOf(quarter[2]) + 1) : quarter[2];
    return `${quarter[1]}-Q${number}`;
  }
  const half = /^(\d{4})\D{0,2}?(?:([上下])半年|H([12]))$/i.exec(plain);
  if (half?.[1] === undefined) return undefined;
  return `${half[1]}-H${half[3] ?? (half[2] === '上' ? '1' : '2')}`;
}

/** `2022年3月5日`, `2022/3/5`, `2022.3.5` and `20220305` as `2022-03-05`. */
function byNumbers(plain: string): string {
  const parted = /^(\d{4})\D{1,3}(\d{1,2})(?:\D{1,3}(\d{1,2}))?\D{0,2}$/.exec(plain);
  const run = /^(\d{4})(\d{2})(\d{2})?$/.exec(plain);
  const parts: readonly (string | undefined)[] = (parted ?? run)?.slice(1) ?? [];
  return parts.flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
}

/** Why a text is no day, and the one that was probably meant. */
export function misread(
  text: string,
  reads: DayReading,
): { readonly why: 'form' | 'calendar'; readonly meant: string | undefined } {
  if (canonical[reads].test(text)) return { why: 'calendar', meant: undefined };
  const plain = text.normalize('NFKC').trim();
  // The number of a quarter or half-year is no month.
  const isPart = reads === 'period' && /[QH季半]/i.test(plain);
  const guess = isPart ? (partOfYear(plain) ?? '') : byNumbers(plain);
  if (isReadable(guess, reads)) return { why: 'form', meant: guess };
  return { why: canonical[reads].test(guess) ? 'calendar' : 'form', meant: undefined };
}
