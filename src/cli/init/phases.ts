/** The phases of a year: proposed, carried from the year before, or as somebody types them. */
import { addDays, firstOfYear, lastOfYear, parseDay } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { Phase } from '../../model/town-files.ts';
import { readDay } from '../options/parse-day.ts';

/** The plan names four phases and leaves their days blank (五（一）); the quarters are civic's own proposal. */
const fourPhases = [
  ['整改完善', '01-01', '03-31'],
  ['氛围营造', '04-01', '06-30'],
  ['未成年人思想道德建设', '07-01', '09-30'],
  ['总结自查', '10-01', '12-31'],
] as const;

/** The same day of another year; 29 February becomes the 28th. */
export function sameDayIn(year: number, day: string): Day {
  const text = `${String(year)}-${day.slice(-5)}`;
  return parseDay(text) ?? parseDay(text.replace(/29$/u, '28')) ?? firstOfYear(year);
}

export function proposedPhases(year: number): readonly Phase[] {
  return fourPhases.map(([title, from, to], i) => ({
    id: String(i + 1),
    title,
    from: sameDayIn(year, from),
    to: sameDayIn(year, to),
  }));
}

/** Last year's phases on the same days of this one. */
export function phasesAgain(phases: readonly Phase[], year: number): readonly Phase[] {
  return phases.map(({ id, title, from, to }) => ({
    id,
    title,
    from: sameDayIn(year, from),
    to: sameDayIn(year, to),
  }));
}

/** A day as typed, the year left out or not: `2-21`, `2月21日`, `2022-02-21`. */
export function readDayIn(year: number, typed: string): Day | undefined {
  const text = typed.normalize('NFKC').replaceAll(/\s/gu, '');
  const [, month, date] = /^(\d{1,2})[-/.月](\d{1,2})[日号]?$/u.exec(text) ?? [];
  return readDay(month === undefined || date === undefined ? text : `${String(year)}-${month}-${date}`);
}

export type PhaseWrong =
  | { readonly why: 'shape' | 'no-day'; readonly found: string }
  | { readonly why: 'outside-year'; readonly found: string }
  | { readonly why: 'from-after-to'; readonly found: string }
  | { readonly why: 'overlap'; readonly found: string; readonly until: Day };

/** Why a phase cannot come after another one. */
export function phaseWrong(phase: Phase, before: Phase | undefined, year: number): PhaseWrong | undefined {
  const found = `${phase.title} ${phase.from}—${phase.to}`;
  if (phase.from < firstOfYear(year) || phase.to > lastOfYear(year)) return { why: 'outside-year', found };
  if (phase.from > phase.to) return { why: 'from-after-to', found };
  if (before !== undefined && phase.from <= before.to) return { why: 'overlap', found, until: before.to };
  return undefined;
}

const typedPhase =
  /^(?<title>.+?)[\s：:]+(?<from>[\d年月日号./-]+)\s*(?:[—–~～至到]+|\.\.+|-{2,})\s*(?<to>[\d年月日号./-]+)$/u;

/** Phases as typed: `整改完善 2-21—4-30；氛围营造 5-1—7-31`. */
export function readPhases(
  typed: string,
  year: number,
): { readonly phases: readonly Phase[] } | { readonly wrong: PhaseWrong } {
  const phases: Phase[] = [];
  const parts = typed
    .normalize('NFC')
    .split(/[;；\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0) return { wrong: { why: 'shape', found: typed } };
  for (const part of parts) {
    const { title, from, to } = typedPhase.exec(part)?.groups ?? {};
    if (title === undefined || from === undefined || to === undefined)
      return { wrong: { why: 'shape', found: part } };
    const days = [from, to].map((each) => readDayIn(year, each));
    const [first, last] = days;
    if (first === undefined || last === undefined) return { wrong: { why: 'no-day', found: part } };
    const phase = { id: String(phases.length + 1), title, from: first, to: last };
    const wrong = phaseWrong(phase, phases.at(-1), year);
    if (wrong !== undefined) return { wrong };
    phases.push(phase);
  }
  return { phases };
}

/** Where the phase after these may begin; undefined when the year is over. */
export function nextPhaseFrom(phases: readonly Phase[], year: number): Day | undefined {
  const last = phases.at(-1);
  if (last === undefined) return firstOfYear(year);
  return last.to < lastOfYear(year) ? addDays(last.to, 1) : undefined;
}
