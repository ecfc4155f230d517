import { cleanerRoster } from '../model/cleaning-names.ts';
import { addDays, parseDay } from '../model/day.ts';
import type { Day, Span } from '../model/day.ts';
import { grouped } from '../model/grouped.ts';
import { fenOf } from '../model/money.ts';
import type { RecordOf } from '../records/index.ts';

type Entry = RecordOf<'roster'>['entries'][number];

/** A time somebody was employed in a zone; undefined where the roster names no readable day: then nothing bounds it. */
export interface Stint {
  readonly zone: string;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/** The wage a roster writes for somebody: fen, nothing written, or something that is no sum of money. */
export type RosterWage = number | 'none' | 'unreadable';

export interface Cleaner {
  readonly name: string;
  readonly stints: readonly Stint[];
  /** By the roster of a day; of days before the first roster, by the first. */
  wageOn(day: Day): RosterWage;
}

interface Line {
  readonly name: string;
  readonly zone: string;
  readonly on: Day;
  /** The record it stands in. */
  readonly record: string;
  readonly entry: Entry;
}

function cell(entry: Entry, column: string): string {
  return String(entry[column] ?? '').trim();
}

function wageIn(entry: Entry): RosterWage {
  const written = cell(entry, cleanerRoster.wage);
  return written === '' ? 'none' : (fenOf(written) ?? 'unreadable');
}

function linesOf(record: RecordOf<'roster'>): readonly Line[] {
  return record.entries.flatMap((entry) => {
    const name = cell(entry, cleanerRoster.name);
    const zone = record.zone ?? cell(entry, cleanerRoster.zone);
    return name === '' ? [] : [{ name, zone, on: record.on, record: record.key, entry }];
  });
}

/**
 * The cleaners of all rosters in force, newest first: of each zone the newest one that names somebody says when they came
 * and went, so that a list of newcomers alone takes nobody else away. A name is one person, wherever it stands: what is
 * proposed against one person is limited once.
 */
export function readCleaners(rosters: readonly RecordOf<'roster'>[]): readonly Cleaner[] {
  const lines = rosters.filter(({ list }) => list === cleanerRoster.list).flatMap(linesOf);
  return [...grouped(lines, ({ name }) => name)].map(([name, own]) => {
    const newest = [...grouped(own, ({ zone }) => zone).values()].flatMap((ofZone) =>
      ofZone.filter(({ record }) => record === ofZone[0]?.record),
    );
    return {
      name,
      stints: newest.map(({ zone, entry }) => ({
        zone,
        from: parseDay(cell(entry, cleanerRoster.from)),
        to: parseDay(cell(entry, cleanerRoster.to)),
      })),
      wageOn: (day) => wageIn(own.reduce((newer, older) => (newer.on <= day ? newer : older)).entry),
    };
  });
}

/** The zones in which somebody was employed on any day of a span, the newest first. */
export function zonesIn({ stints }: Cleaner, span: Span): readonly string[] {
  const overlapping = stints.filter(
    ({ from, to }) => (from ?? span.to) <= span.to && (to ?? span.from) >= span.from,
  );
  return [...new Set(overlapping.map(({ zone }) => zone))];
}

/** Whether somebody was employed on a day. */
export function isEmployed(cleaner: Cleaner, day: Day): boolean {
  return zonesIn(cleaner, { from: day, to: day }).length > 0;
}

/** Of the days of a month those on which somebody was employed: first, last, and whether none is missing. */
export interface DaysEmployed extends Span {
  readonly isWhole: boolean;
}

/** When somebody was employed in a month; undefined when on no day of it. */
export function employedIn(cleaner: Cleaner, month: Span): DaysEmployed | undefined {
  let from: Day | undefined;
  let to = month.from;
  let isWhole = true;
  for (let day = month.from; day <= month.to; day = addDays(day, 1)) {
    if (isEmployed(cleaner, day)) {
      from ??= day;
      to = day;
    } else isWhole = false;
  }
  return from && { from, to, isWhole };
}
