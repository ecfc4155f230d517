import type { Day } from '../../model/day.ts';
import { addDays, parseDay } from '../../model/day.ts';

/** Half a millisecond: a moment so shortly before midnight is shown as midnight. */
const almost = 0.5 / 86_400_000;

/** Where days are counted from, the first count that is a day for certain, and the last day there is. */
const systems = {
  // This system has a 29 February 1900 that never was (60); before it every count is a day off.
  1900: { from: parseDay('1899-12-30'), first: 61, last: 2_958_465 },
  1904: { from: parseDay('1904-01-01'), first: 0, last: 2_957_003 },
} as const;

/** The day a count of days stands for, its time of day dropped; undefined when it stands for none. */
export function serialDay(serial: number, system: keyof typeof systems): Day | undefined {
  const { from, first, last } = systems[system];
  const whole = Math.floor(serial + almost);
  return from === undefined || whole < first || whole > last ? undefined : addDays(from, whole);
}

/** The part of a day as `09:30`, or `09:30:15`; more than a day goes on counting hours. */
export function clockText(serial: number): string {
  const seconds = Math.round(serial * 86_400);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const text = `${two(seconds / 3600)}:${two((seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? text : `${text}:${two(seconds % 60)}`;
}
