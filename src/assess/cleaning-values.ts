import { cleaningParameters } from '../model/cleaning-names.ts';
import type { Day } from '../model/day.ts';
import { fenOf } from '../model/money.ts';
import type { Targets } from './targets.ts';

/** The four times of a cleaner's day (五（二）2), `07:30`; undefined while the town has not set one. */
export interface DailyTimes {
  readonly doneBy: string | undefined;
  readonly break: string | undefined;
  readonly afternoon: string | undefined;
  readonly off: string | undefined;
}

/** What the town set for its cleaners, as it was in force on a day. Money in fen. */
export interface CleaningValues {
  /** Minutes within which rubbish must be gone. */
  readonly clearWithin: (on: Day) => number | undefined;
  /** For one find not cleared in time. */
  readonly deduction: (on: Day) => number | undefined;
  readonly wage: (on: Day) => number | undefined;
  readonly minimumWage: (on: Day) => number | undefined;
  /** The most that is taken from one person in a month. */
  readonly cap: (on: Day) => number | undefined;
  /** Finds in a year from which a replacement is proposed. */
  readonly replaceAfter: (on: Day) => number | undefined;
  /** What the office itself loses for one find not cleared in time. */
  readonly officePoints: (on: Day) => number | undefined;
  readonly times: (on: Day) => DailyTimes;
}

/** Reads the cleaners' parameters. */
export function cleaningValues(targets: Targets): CleaningValues {
  const text = (parameter: string, on: Day): string | undefined => {
    const value = targets.valueOn(parameter, on);
    return value?.form === 'text' ? value.text : undefined;
  };
  const money =
    (parameter: string) =>
    (on: Day): number | undefined => {
      const written = text(parameter, on);
      return written === undefined ? undefined : fenOf(written);
    };
  const count =
    (parameter: string) =>
    (on: Day): number | undefined => {
      const value = targets.valueOn(parameter, on);
      return value?.form === 'count' ? value.count : undefined;
    };
  return {
    clearWithin: count(cleaningParameters.clearWithin),
    deduction: money(cleaningParameters.deduction),
    wage: money(cleaningParameters.wage),
    minimumWage: money(cleaningParameters.minimumWage),
    cap: money(cleaningParameters.cap),
    replaceAfter: count(cleaningParameters.replaceAfter),
    officePoints: count(cleaningParameters.officePoints),
    times: (on) => ({
      doneBy: text(cleaningParameters.doneBy, on),
      break: text(cleaningParameters.break, on),
      afternoon: text(cleaningParameters.afternoon, on),
      off: text(cleaningParameters.off, on),
    }),
  };
}
