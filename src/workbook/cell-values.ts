import type { ColumnForm } from '../ledgers/table.ts';

/** What a number is divided by to be the figure a cell holds: yuan, a share of one, points. */
export const divisors: Readonly<Partial<Record<ColumnForm, number>>> = {
  money: 100,
  rate: 1000,
  points: 10_000,
  score: 10_000,
};

/** The days that a spreadsheet counts before 1970. */
const daysBefore = 25_569;
const millisecondsADay = 86_400_000;

/** A day as a spreadsheet counts it; undefined when the text is no day. By UTC: the local day is another one east of Greenwich. */
export function dayNumber(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : time / millisecondsADay + daysBefore;
}

/** The same, reckoned once for each day: a long table names few days, each of them often. */
export function dayNumbers(): (text: string) => number | undefined {
  const known = new Map<string, number>();
  return (text) => {
    const found = known.get(text) ?? dayNumber(text);
    if (found !== undefined) known.set(text, found);
    return found;
  };
}
