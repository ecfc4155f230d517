// Days for the generator, as text; UTC, so that no time zone has a say.
const oneDay = 86_400_000;

/** The day some days later. */
export function laterDay(day, count) {
  return new Date(Date.parse(day) + count * oneDay).toISOString().slice(0, 10);
}

/** A day between two others; four of five lie in the second half, since the year itself is written down more fully. */
export function someDay(random, { first, last }) {
  const length = (Date.parse(last) - Date.parse(first)) / oneDay;
  const middle = Math.floor(length / 2);
  return laterDay(first, random.chance(80) ? random.whole(middle + 1, length) : random.whole(0, middle));
}

/** The period that was over last on a day. */
export function lastPeriod(day, every) {
  const months = { month: 1, quarter: 3, half: 6, year: 12 }[every];
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const start = (Math.floor(month / months) - 1) * months;
  const year = String(Math.floor(start / 12));
  const number = Math.floor((start % 12) / months) + 1;
  if (every === 'year') return year;
  return every === 'month'
    ? `${year}-${String(number).padStart(2, '0')}`
    : `${year}-${every === 'half' ? 'H' : 'Q'}${String(number)}`;
}
