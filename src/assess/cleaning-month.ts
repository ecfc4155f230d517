import { earlier, firstOfMonth, firstOfYear, lastOfMonth, within } from '../model/day.ts';
import type { Month, Span } from '../model/day.ts';
import type { Located } from '../model/place.ts';
import type { Zone } from '../model/town-files.ts';
import type { Basis } from './basis.ts';
import { deductionOf } from './cleaning-deduction.ts';
import type { Deduction } from './cleaning-deduction.ts';
import { countFinds, countsAgainst, isLate, readFinds } from './cleaning-finds.ts';
import type { FindCounts, LitterFind } from './cleaning-finds.ts';
import { officePoints } from './cleaning-office.ts';
import type { OfficePoints } from './cleaning-office.ts';
import { deductionsDecided, noticesTo } from './cleaning-papers.ts';
import type { DeductionDecided, NoticeGiven } from './cleaning-papers.ts';
import { replacementsOf } from './cleaning-replacement.ts';
import type { Replacement } from './cleaning-replacement.ts';
import { employedIn, readCleaners, zonesIn } from './cleaning-roster.ts';
import type { Cleaner, DaysEmployed } from './cleaning-roster.ts';
import { cleaningValues } from './cleaning-values.ts';
import type { CleaningValues, DailyTimes } from './cleaning-values.ts';
import { sumAttendance } from './sum-attendance.ts';
import type { Attendance } from './sum-attendance.ts';

/** A zone in a month. */
export interface ZoneMonth {
  readonly zone: Located<Zone>;
  /** On the roster and employed on any day of the month. */
  readonly employed: number;
  /** Checks of the zone; with none, nothing is known of it. */
  readonly checks: number;
  readonly finds: FindCounts;
  /** Late finds nobody answers for. */
  readonly againstNobody: number;
  /** Undefined while no record of the month says. */
  readonly attendance: Attendance | undefined;
  readonly dispatch: { readonly sent: number; readonly served: number; readonly refused: number };
}

/** A cleaner in a month. Money in fen. */
export interface CleanerMonth {
  readonly name: string;
  readonly zones: readonly string[];
  readonly days: DaysEmployed;
  readonly finds: FindCounts;
  /** The finds that count: what the proposal rests on. */
  readonly counted: readonly LitterFind[];
  readonly refused: number;
  /** Of a whole month; undefined where neither the roster nor the settings say, or the roster writes no sum of money. */
  readonly wage: number | undefined;
  readonly isWageUnreadable: boolean;
  readonly deduction: Deduction;
  /** The wage less the proposed deduction; undefined where either is, and for part of a month. */
  readonly pay: number | undefined;
  readonly notices: readonly NoticeGiven[];
  readonly decided: readonly DeductionDecided[];
  /** More was decided than the limits allow. */
  readonly isOverLimit: boolean;
}

/** A month of cleaning, as far as the cut-off day. */
export interface CleaningMonth {
  readonly month: Month;
  readonly span: Span;
  /** The month is over at the cut-off day. */
  readonly isWhole: boolean;
  readonly times: DailyTimes;
  readonly clearWithin: number | undefined;
  /** The town's standard, for those to whom the roster writes no wage of their own. */
  readonly wage: number | undefined;
  readonly deduction: number | undefined;
  readonly minimumWage: number | undefined;
  readonly cap: number | undefined;
  readonly zones: readonly ZoneMonth[];
  readonly cleaners: readonly CleanerMonth[];
  /** Finds of the month that count against no one until their records are completed, oldest first. */
  readonly open: readonly LitterFind[];
  /** Deductions decided for this month against nobody who was employed in it. */
  readonly strayDecisions: readonly DeductionDecided[];
  readonly replaceAfter: number | undefined;
  readonly replacements: readonly Replacement[];
  readonly officePoints: number | undefined;
  readonly office: { readonly month: OfficePoints; readonly year: OfficePoints };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function zoneMonth(
  basis: Basis,
  zone: Located<Zone>,
  span: Span,
  month: Month,
  finds: readonly LitterFind[],
) {
  const { cut } = basis;
  const own = finds.filter((find) => find.zone === zone.id);
  const sent = cut.recordsOf('dispatch').filter((each) => each.zone === zone.id && within(each.on, span));
  const seen = cut.recordsOf('attendance').filter((each) => each.zone === zone.id && each.month === month);
  return {
    zone,
    checks: cut.recordsOf('cleaning').filter((each) => each.zone === zone.id && within(each.on, span)).length,
    finds: countFinds(own),
    againstNobody: own.filter((find) => isLate(find) && 'nobody' in find.against).length,
    attendance: sumAttendance(seen),
    dispatch: {
      sent: sent.length,
      served: sent.filter(({ result }) => result === '服从').length,
      refused: sent.filter(({ result }) => result === '未服从').length,
    },
  };
}

function cleanerMonth(
  basis: Basis,
  values: CleaningValues,
  cleaner: Cleaner,
  days: DaysEmployed,
  at: { readonly zones: readonly string[]; readonly span: Span; readonly year: Span },
  decisions: readonly DeductionDecided[],
  finds: readonly LitterFind[],
): CleanerMonth {
  const { cut } = basis;
  const { name } = cleaner;
  const { to } = at.span;
  const own = finds.filter(countsAgainst(name));
  const counted = own.filter(isLate);
  const written = cleaner.wageOn(to);
  const wage = written === 'none' ? values.wage(to) : written === 'unreadable' ? undefined : written;
  const deduction = deductionOf({
    each: counted.map(({ on }) => values.deduction(on)),
    isUnset: own.some(({ clearing }) => clearing === 'unset'),
    wage,
    minimumWage: values.minimumWage(to),
    cap: values.cap(to),
    isWholeMonth: days.isWhole,
  });
  const isKnown = wage !== undefined && days.isWhole && 'amount' in deduction;
  const decided = decisions.filter(({ person }) => person === name);
  const limit = 'amount' in deduction ? deduction.limit : undefined;
  return {
    name,
    zones: at.zones,
    days,
    finds: countFinds(own),
    counted,
    refused: cut
      .recordsOf('dispatch')
      .filter((each) => each.result === '未服从' && each.cleaner?.trim() === name && within(each.on, at.span))
      .length,
    wage,
    isWageUnreadable: written === 'unreadable',
    deduction,
    pay: isKnown ? wage - deduction.amount : undefined,
    notices: noticesTo(cut.recordsOf('notice'), cleaner, at.year),
    decided,
    isOverLimit: limit !== undefined && sum(decided.map(({ amount }) => amount ?? 0)) > limit,
  };
}

/**
 * A month of the cleaning team (五（二）): what was found, what was not cleared in time, what may be proposed against
 * whom within the limits of the law, who should be replaced and what the office itself loses. Nothing here is decided:
 * only recorded decisions are. Pure; the month must not lie after the cut-off day.
 */
export function cleaningMonth(basis: Basis, month: Month): CleaningMonth {
  const { cut, town } = basis;
  const { on } = basis.occasion.options;
  const values = cleaningValues(basis.targets);
  const whole = { from: firstOfMonth(month), to: lastOfMonth(month) };
  const span = { from: whole.from, to: earlier(whole.to, on) };
  const year = { from: firstOfYear(town.settings.year), to: span.to };

  const zoneAt = new Map(town.zones.map(({ id }, i) => [id, i]));
  const place = ({ stints }: Cleaner): number =>
    Math.min(...stints.map(({ zone }) => zoneAt.get(zone) ?? town.zones.length));
  const cleaners = [...readCleaners(cut.recordsOf('roster'))].sort((a, b) => place(a) - place(b));
  const byName = new Map(cleaners.map((cleaner) => [cleaner.name, cleaner]));
  const checks = cut.recordsOf('cleaning').filter((check) => within(check.on, year));
  const inYear = readFinds(checks, byName, values.clearWithin);
  const finds = inYear.filter((find) => within(find.on, span));
  const employed = cleaners.flatMap((cleaner) => {
    const days = employedIn(cleaner, whole);
    return days === undefined ? [] : [{ cleaner, days, zones: zonesIn(cleaner, whole) }];
  });
  const decisions = deductionsDecided(cut.recordsOf('decision'), month);
  const replaceAfter = values.replaceAfter(span.to);
  return {
    month,
    span,
    isWhole: on >= whole.to,
    times: values.times(span.to),
    clearWithin: values.clearWithin(span.to),
    wage: values.wage(span.to),
    deduction: values.deduction(span.to),
    minimumWage: values.minimumWage(span.to),
    cap: values.cap(span.to),
    zones: town.zones.map((zone) => ({
      ...zoneMonth(basis, zone, span, month, finds),
      employed: employed.filter(({ zones }) => zones.includes(zone.id)).length,
    })),
    cleaners: employed.map(({ cleaner, days, zones }) =>
      cleanerMonth(basis, values, cleaner, days, { zones, span, year }, decisions, finds),
    ),
    strayDecisions: decisions.filter(
      ({ person }) => !employed.some(({ cleaner }) => cleaner.name === person),
    ),
    open: finds.filter(
      ({ clearing, against }) => clearing === 'unknown' || (clearing === 'late' && 'nobody' in against),
    ),
    replaceAfter,
    replacements: replacementsOf(basis, cleaners, inYear, year, whole, replaceAfter),
    officePoints: values.officePoints(span.to),
    office: {
      month: officePoints(finds, values.officePoints),
      year: officePoints(inYear, values.officePoints),
    },
  };
}
