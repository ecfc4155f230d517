import type { AssessOptions } from '../../assess/assessment.ts';
import type { System } from '../../checks/system.ts';
import { earlier, firstOfYear, lastOfMonth, lastOfYear } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { Town } from '../../records/town.ts';
import type { OptionName } from '../../report/sentences/help.ts';
import type { Mistake, Remark } from '../../report/sentences/notices.ts';
import { shownFlag } from '../flags.ts';
import type { Call } from '../io.ts';
import { findName, isMistake } from './find-name.ts';
import { readDay, todayInTown } from './parse-day.ts';
import { readMonth } from './parse-month.ts';

export interface ReadOptions {
  readonly options: AssessOptions;
  /** Says which day was taken when none was given. */
  readonly remark: Remark | undefined;
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Options that name a cut-off day. */
const cutOffs: readonly OptionName[] = ['on', 'from-day', 'to-day'];

/** A day an option names; of the cut-off none after the year. */
export function dayOption(call: Call, name: OptionName, town: Town): { day: Day | undefined } | Mistake {
  const typed = call.option(name);
  if (typed === undefined) return { day: undefined };
  const day = readDay(typed);
  const option = shownFlag(name);
  if (day === undefined) return { code: 'bad-day', option, found: typed };
  const { year } = town.settings;
  const [from, to] = [firstOfYear(year - 1), lastOfYear(year)];
  return day < from || (cutOffs.includes(name) && day > to)
    ? { code: 'day-outside', option, day, from, to }
    : { day };
}

/** The day from which what is new is counted: typed, and not after the cut-off. */
export function readSince(call: Call, town: Town, on: Day): { day: Day | undefined } | Mistake {
  const since = dayOption(call, 'since', town);
  if (isMistake(since) || since.day === undefined || since.day <= on) return since;
  return { code: 'since-after-on', since: since.day, on };
}

/** The names each narrowing option goes by. */
function nounsOf(system: System, town: Town) {
  const numbered = (n: number): readonly string[] => [String(n), numerals[n - 1] ?? String(n)];
  return {
    phase: town.phases.map((phase, i) => ({ id: phase.id, names: [phase.title, ...numbered(i + 1)] })),
    unit: town.units.map((unit) => ({ id: unit.id, names: unit.was ?? [] })),
    category: system.categories.map(({ number, title }) => ({
      id: title,
      names: [...numbered(number), ...numbered(number).map((name) => `${name} ${title}`)],
    })),
    standard: system.standards.map(({ id }) => ({ id, names: [] })),
    method: system.methods.map(({ id }) => ({ id, names: [] })),
  };
}

/** The earlier of today and the end of what is looked at: the month, the phase, the year. */
function defaultDay(
  today: Day,
  ends: { readonly month: Day | undefined; readonly phase: Day | undefined; readonly year: Day },
): { day: Day; remark: Remark } {
  const last = ends.month ?? ends.phase ?? ends.year;
  const day = earlier(today, last);
  const end = ends.month !== undefined ? 'month-end' : ends.phase !== undefined ? 'phase-end' : 'year-end';
  const why = day === today ? 'today' : end;
  return { day, remark: { code: 'default-day', day, why } };
}

/** Reads what narrows a judgement and as of which day it is made; `monthEnds`: `--month` is over when its last day is. */
export function readAssessOptions(
  call: Call,
  system: System,
  town: Town,
  monthEnds = false,
): ReadOptions | Mistake {
  const on = dayOption(call, 'on', town);
  if (isMistake(on)) return on;
  const filedBy = dayOption(call, 'filed-by', town);
  if (isMistake(filedBy)) return filedBy;
  const narrowed: Partial<Record<'phase' | 'unit' | 'category' | 'standard' | 'method', string>> = {};
  const nouns = nounsOf(system, town);
  for (const name of ['phase', 'unit', 'category', 'standard', 'method'] as const) {
    const typed = call.option(name);
    if (typed === undefined) continue;
    const found = findName(name, typed, nouns[name]);
    if (isMistake(found)) return found;
    narrowed[name] = found.id;
  }
  const phaseEnd = town.phases.find((phase) => phase.id === narrowed.phase)?.to;
  const month = monthEnds ? readMonth(call.option('month') ?? '') : undefined;
  const byDefault = defaultDay(todayInTown(call.io.now()), {
    month: month && earlier(lastOfMonth(month), lastOfYear(town.settings.year)),
    phase: phaseEnd,
    year: lastOfYear(town.settings.year),
  });
  return {
    options: {
      on: on.day ?? byDefault.day,
      ...(filedBy.day === undefined ? {} : { filedBy: filedBy.day }),
      ...narrowed,
    },
    remark: on.day === undefined ? byDefault.remark : undefined,
  };
}
