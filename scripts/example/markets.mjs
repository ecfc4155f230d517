// Market days of the year: two places by the lunar calendar, two by the week; the epidemic closed all four twice.
import { days, lunarDay, weekday } from './calendar.mjs';

const on = {
  临河: (day) => [1, 6].includes(lunarDay(day) % 10),
  石笋: (day) => weekday(day) === 6,
  枫林口: (day) => [3, 8].includes(lunarDay(day) % 10),
  上芦: (day) => weekday(day) === 0,
};
const stopped = (day) =>
  day === '2022-02-01' ||
  (day >= '2022-04-06' && day <= '2022-04-24') ||
  (day >= '2022-09-05' && day <= '2022-09-20');

export const markets = Object.entries(on).map(([unit, isMarket]) => {
  const all = days.filter(isMarket);
  return { unit, days: all, closed: all.filter(stopped) };
});
