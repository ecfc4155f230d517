// Market days of the year: two places by the lunar calendar, two by the week; the epidemic closed all four twice.
import { days, isHoliday, lunarDay, stretch, weekday } from './calendar.mjs';
import { marketSites } from './places.mjs';

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

/** Days on which the office can look at a market; undefined for a site that is none. */
export function marketDays(site, from, to) {
  const market = markets.find(({ unit }) => marketSites[unit] === site);
  if (market === undefined) return undefined;
  const held = new Set(market.days.filter((day) => !market.closed.includes(day)));
  return stretch(from, to).filter((day) => held.has(day) && !isHoliday(day));
}
