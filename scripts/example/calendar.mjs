// Days of 2022 as whole numbers, and the lunar calendar of the year as a table: neither the clock nor the machine's
// own calendar decides what the example says.

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (value) => String(value).padStart(2, '0');

/** All days of 2022, 1 January first. */
export const days = lengths.flatMap((count, month) =>
  Array.from({ length: count }, (_, date) => `2022-${two(month + 1)}-${two(date + 1)}`),
);

/** The day `count` days after a day of 2022; past the year's end it stays at 31 December. */
export function plus(day, count) {
  const at = days.indexOf(day);
  if (at < 0) throw new Error(`${day} is not a day of 2022`);
  return days[Math.min(at + count, days.length - 1)];
}

/** Days from one day of 2022 to another. */
export const between = (from, to) => days.indexOf(to) - days.indexOf(from);

/** 0 is Sunday; 1 January 2022 was a Saturday. */
export const weekday = (day) => (days.indexOf(day) + 6) % 7;

/** The days from one to another, both among them. */
export const stretch = (from, to) => days.filter((day) => day >= from && day <= to);

// Public holidays of 2022, and the weekends worked in exchange for them.
const holidays = new Set([
  ...stretch('2022-01-01', '2022-01-03'),
  ...stretch('2022-01-31', '2022-02-06'),
  ...stretch('2022-04-03', '2022-04-05'),
  ...stretch('2022-04-30', '2022-05-04'),
  ...stretch('2022-06-03', '2022-06-05'),
  ...stretch('2022-09-10', '2022-09-12'),
  ...stretch('2022-10-01', '2022-10-07'),
]);
const workedWeekends = new Set([
  '2022-01-29',
  '2022-01-30',
  '2022-04-02',
  '2022-04-24',
  '2022-05-07',
  '2022-10-08',
  '2022-10-09',
]);

export const isHoliday = (day) => holidays.has(day);
export const isWorkday = (day) =>
  workedWeekends.has(day) || (!holidays.has(day) && weekday(day) > 0 && weekday(day) < 6);

export const workdays = (from, to) => stretch(from, to).filter(isWorkday);

/** The last working day of a month. */
export const monthEnd = (month) =>
  days.findLast((day) => day.startsWith(`2022-${month}`) && isWorkday(day) && weekday(day) > 0);

/** The first such day from the given one on. */
const firstFrom = (day, suits) => days.find((each) => each >= day && suits(each)) ?? days.at(-1);
export const nextWorkday = (day) => firstFrom(day, isWorkday);
export const nextOpenDay = (day) => firstFrom(day, (each) => !isHoliday(each));

// First days of the lunar months that touch 2022, from 腊月 of 辛丑 to 腊月 of 壬寅.
const lunarMonths = [
  '2022-01-03',
  '2022-02-01',
  '2022-03-03',
  '2022-04-01',
  '2022-05-01',
  '2022-05-30',
  '2022-06-29',
  '2022-07-29',
  '2022-08-27',
  '2022-09-26',
  '2022-10-25',
  '2022-11-24',
  '2022-12-23',
];

/** The day of the lunar month, 1 to 30. The month before the table began on 4 December 2021. */
export function lunarDay(day) {
  const start = lunarMonths.findLast((first) => first <= day);
  return start === undefined ? days.indexOf(day) + 29 : between(start, day) + 1;
}
