/**
 * A day of the calendar, written `2022-03-15`, in the town's own time (UTC+8). Days compare as text, and all
 * arithmetic is on whole days: no clock, no time zone, no `Date`.
 */
declare const dayBrand: unique symbol;
export type Day = string & { readonly [dayBrand]: true };
/** A calendar month, `2022-03`. */
declare const monthBrand: unique symbol;
export type Month = string & { readonly [monthBrand]: true };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month, 1-based month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);
}

/** The day a canonical text names, or undefined when no such day exists (2022-02-30, 2022-2-3). */
export function parseDay(text: string): Day | undefined {
  const match = shape.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const date = Number(match[3]);
  return date >= 1 && date <= daysInMonth(year, month) ? (text as Day) : undefined;
}

/** The month a canonical text names, or undefined. */
export function parseMonth(text: string): Month | undefined {
  return parseDay(`${text}-01`) === undefined ? undefined : (text as Month);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function makeDay(year: number, month: number, date: number): Day {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as Day;
}

/** Days since 0000-03-01 in the proleptic Gregorian calendar (Howard Hinnant's civil-day count). */
function ordinal(day: Day): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + Number(day.slice(8, 10)) - 1;
}

function fromOrdinal(count: number): Day {
  const era = Math.floor(count / 146_097);
  const inEra = count - era * 146_097;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const dayOfYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return makeDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date);
}

/** Day of the week: 1 is Monday, 7 Sunday. */
export function weekdayOf(day: Day): number {
  // 0000-03-01 was a Wednesday.
  return ((ordinal(day) + 2) % 7) + 1;
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return fromOrdinal(ordinal(day) + count);
}

/** The day `count` days after any day. Reckoned once for each: records are many, the days of a town-year few. */
export function daysAfter(count: number): (day: Day) => Day {
  const known = new Map<Day, Day>();
  return (day) => {
    let after = known.get(day);
    if (after === undefined) {
      after = addDays(day, count);
      known.set(day, after);
    }
    return after;
  };
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return ordinal(to) - ordinal(from);
}

/** The month `count` months later (earlier when negative). */
export function addMonths(month: Month, count: number): Month {
  const total = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${pad(Math.floor(total / 12), 4)}-${pad((total % 12) + 1, 2)}` as Month;
}

/** The month a day lies in. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7) as Month;
}

/** The year a day lies in. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** First day of a month. */
export function firstOfMonth(month: Month): Day {
  return `${month}-01` as Day;
}

/** Last day of a month. */
export function lastOfMonth(month: Month): Day {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5, 7));
  return makeDay(year, number, daysInMonth(year, number));
}

/** 1 January of a year. */
export function firstOfYear(year: number): Day {
  return makeDay(year, 1, 1);
}

/** 31 December of a year. */
export function lastOfYear(year: number): Day {
  return makeDay(year, 12, 31);
}

/** The earlier of two days. */
export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** A stretch of days, both ends included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** Whether a day lies in a span; both ends belong to it. */
export function within(day: Day, span: Span): boolean {
  return day >= span.from && day <= span.to;
}
