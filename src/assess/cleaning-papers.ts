import { monthOf, within } from '../model/day.ts';
import type { Day, Month, Span } from '../model/day.ts';
import { fenOf } from '../model/money.ts';
import type { Place } from '../model/place.ts';
import type { RecordOf } from '../records/index.ts';
import { zonesIn } from './cleaning-roster.ts';
import type { Cleaner } from './cleaning-roster.ts';

/** A notice or a talk that told a cleaner, or the cleaner's whole zone, what was wrong. */
export interface NoticeGiven {
  readonly on: Day;
  readonly type: '整改通知' | '约谈';
  readonly number: string | undefined;
  readonly zone: string | undefined;
  /** Names the cleaner, and does not only go to the zone. */
  readonly isByName: boolean;
  readonly text: string;
  readonly at: Place;
}

/** What people decided and signed. */
export interface Decided {
  readonly on: Day;
  /** Fen; undefined where the record names no amount, or one finer than a fen. */
  readonly amount: number | undefined;
  readonly document: string;
  /** Why, in the words of those who decided. */
  readonly basis: string;
  readonly at: Place;
}

/**
 * Notices and talks of a span that name somebody, or a zone where they worked on that day: whoever came later was not
 * told. Oldest first, as the records run newest first.
 */
export function noticesTo(
  notices: readonly RecordOf<'notice'>[],
  cleaner: Cleaner,
  span: Span,
): readonly NoticeGiven[] {
  return notices
    .flatMap(({ type, zone, text, on, number, at }): readonly NoticeGiven[] => {
      if ((type !== '整改通知' && type !== '约谈') || !within(on, span)) return [];
      const toZone = zone !== undefined && zonesIn(cleaner, { from: on, to: on }).includes(zone);
      const isByName = text.includes(cleaner.name);
      return toZone || isByName ? [{ on, type, number, zone, isByName, text, at }] : [];
    })
    .reverse();
}

function decided({ on, amount, document, basis, at }: RecordOf<'decision'>): Decided {
  return { on, amount: amount === undefined ? undefined : fenOf(amount), document, basis, at };
}

/** A decision to deduct from somebody's wage of a month. */
export interface DeductionDecided extends Decided {
  readonly person: string;
}

/** Decisions to deduct from wages of a month, oldest first; a decision that names no month is of its own. */
export function deductionsDecided(
  decisions: readonly RecordOf<'decision'>[],
  month: Month,
): readonly DeductionDecided[] {
  return decisions
    .filter((decision) => decision.about === '扣款' && (decision.month ?? monthOf(decision.on)) === month)
    .map((decision) => ({ ...decided(decision), person: decision.person?.trim() ?? '' }))
    .reverse();
}

/** The newest decision of the year to replace somebody. */
export function replacementDecided(
  decisions: readonly RecordOf<'decision'>[],
  name: string,
  yearStart: Day,
): Decided | undefined {
  const found = decisions.find(
    ({ about, person, on }) => about === '更换' && person?.trim() === name && on >= yearStart,
  );
  return found && decided(found);
}
