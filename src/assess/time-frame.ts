import {
  addDays,
  addMonths,
  earlier,
  firstOfMonth,
  firstOfYear,
  lastOfMonth,
  lastOfYear,
  later,
  monthOf,
} from '../model/day.ts';
import type { Day, Span } from '../model/day.ts';
import type { Phase } from '../model/town-files.ts';
import type { Town } from '../records/town.ts';
import type { SpanName } from '../checks/common.ts';
import type { Timing } from './assessment.ts';

/** A phase with the days its ledger takes: since the previous phase's end, the last one to 31 December. */
export interface PhaseDays {
  readonly phase: Phase;
  readonly days: Span;
}

/** Everything about days that a judgement needs. */
export interface TimeFrame {
  readonly on: Day;
  readonly phases: readonly PhaseDays[];
  /** The phase the cut-off day belongs to; between phases the next one; after the last the last. */
  readonly current: PhaseDays | undefined;
  /** The phase looked at: the chosen one, else the current one. */
  readonly looked: PhaseDays | undefined;
  /** The 12 months before the materials month. */
  readonly window: Span;
  /** Whatever is due up to this day is due now. */
  readonly dueUntil: Day;
  /** The day by which a check of the phase looked at is to be in order. */
  readonly phaseEnd: Day;
  readonly yearEnd: Day;
  /** The days a check looks at, up to the cut-off. */
  readonly spans: Readonly<Record<SpanName, Span>>;
  /** The first day of all spans. */
  readonly since: Day;
}

function phaseDays(phases: readonly Phase[], year: number): PhaseDays[] {
  return phases.map((phase, i) => {
    const previous = phases[i - 1];
    const from = previous ? addDays(previous.to, 1) : firstOfYear(year);
    const to = i === phases.length - 1 ? lastOfYear(year) : phase.to;
    return { phase, days: { from, to } };
  });
}

/** 材料审核 looks at the 12 months before the materials month; unset, at the 12 that end with the cut-off's month. */
function materialsWindow(town: Town, on: Day): Span {
  const month = town.settings['materials-month'];
  const last = month === undefined ? monthOf(on) : addMonths(month, -1);
  return { from: firstOfMonth(addMonths(last, -11)), to: lastOfMonth(last) };
}

function cutAt(span: Span, on: Day): Span {
  return { from: span.from, to: earlier(span.to, on) };
}

/** The time frame of a judgement; with `only`, every span is narrowed to that phase's days. */
export function timeFrame(town: Town, on: Day, only: string | undefined): TimeFrame {
  const year = town.settings.year;
  const yearEnd = lastOfYear(year);
  const phases = phaseDays(town.phases, year);
  const current = phases.find((each) => on <= each.days.to) ?? phases.at(-1);
  const window = materialsWindow(town, on);
  const chosenPhase = phases.find((each) => each.phase.id === only);
  const chosen = chosenPhase?.days;
  const wholeYear: Span = { from: firstOfYear(year), to: yearEnd };
  const narrow = (span: Span): Span =>
    cutAt(chosen ? { from: later(span.from, chosen.from), to: earlier(span.to, chosen.to) } : span, on);
  const spans = {
    window: narrow(window),
    phase: narrow(chosen ?? current?.days ?? wholeYear),
    year: narrow(wholeYear),
  };
  const since = [spans.window, spans.phase, spans.year].map(({ from }) => from).reduce(earlier);
  const dueUntil = current === undefined || on > current.phase.to ? yearEnd : current.phase.to;
  const phaseEnd = chosenPhase?.phase.to ?? dueUntil;
  return {
    on,
    phases,
    current,
    looked: chosenPhase ?? current,
    window,
    dueUntil,
    phaseEnd,
    yearEnd,
    spans,
    since,
  };
}

/** Whether the days of a phase have begun; of a phase the settings do not know, they have. */
export function hasBegun(phase: string, { phases, on }: TimeFrame): boolean {
  return (phases.find((each) => each.phase.id === phase)?.days.from ?? on) <= on;
}

/** Overdue, due before the running (or next) phase ends, or upcoming. */
export function timingOf(due: Day, frame: TimeFrame): Timing {
  if (due < frame.on) return 'overdue';
  return due <= frame.dueUntil ? 'due' : 'upcoming';
}
