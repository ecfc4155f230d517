import { monthOf } from '../../model/day.ts';
import type { Month } from '../../model/day.ts';
import { addMonths } from '../../model/day.ts';
import { cleaningSheaf } from '../cleaning-sheaf.ts';
import { made } from './made.ts';
import type { LedgerFacts, MakeSheet } from './sheet.ts';

/** The months a ledger's days touch. */
export function monthsIn({ span, month }: LedgerFacts): readonly Month[] {
  if (month !== undefined) return [month];
  const months: Month[] = [];
  for (let each = monthOf(span.from); each <= monthOf(span.to); each = addMonths(each, 1)) months.push(each);
  return months;
}

/** 保洁考核, month by month: the tables of `civic cleaning`, as the reader may see them. */
export const cleaning: MakeSheet = (facts, sheet) =>
  monthsIn(facts).flatMap((month) => {
    const { tables } = cleaningSheaf(facts.assessment, facts.view, facts.reckoned.cleaning(month));
    return tables
      .filter(({ rows }) => rows.length > 0)
      .map((table) => made(table, `${sheet.title}·${table.title[0]}`, recordsOfCleaning(month, facts)));
  });

/** Checks, roll-calls and dispatches of the month stand in its tables. */
export function recordsOfCleaning(month: Month, { basis }: LedgerFacts): readonly string[] {
  const own = (['cleaning', 'attendance', 'dispatch'] as const).flatMap((kind) =>
    basis.cut.recordsOf(kind).map(({ key, on }) => ({ key, on })),
  );
  return own.filter(({ on }) => monthOf(on) === month).map(({ key }) => key);
}
