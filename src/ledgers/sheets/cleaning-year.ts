import type { CleaningMonth } from '../../assess/cleaning-month.ts';
import { cleaningYearColumns } from '../../model/sheets/cleaning-year.ts';
import { monthsIn, recordsOfCleaning } from './cleaning.ts';
import { listed } from './sheet.ts';
import type { MakeSheet, SheetRow } from './sheet.ts';

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

function rowOf({ month, zones, cleaners, replacements }: CleaningMonth, from: readonly string[]): SheetRow {
  const proposals = cleaners.flatMap(({ deduction }) => ('amount' in deduction ? [deduction] : []));
  return {
    cells: {
      month,
      checks: sum(zones.map(({ checks }) => checks)),
      found: sum(zones.map(({ finds }) => finds.found)),
      'in-time': sum(zones.map(({ finds }) => finds.inTime)),
      late: sum(zones.map(({ finds }) => finds.late)),
      unknown: sum(zones.map(({ finds }) => finds.unknown + finds.unset)),
      proposed: sum(proposals.map(({ amount }) => amount)),
      decided: sum(cleaners.flatMap(({ decided }) => decided.map(({ amount }) => amount ?? 0))),
      cut: proposals.filter(({ cutBy }) => cutBy.length > 0).length,
      replacements: replacements.length,
    },
    from,
  };
}

/** 全年保洁: the months of `civic cleaning`, one line each. */
export const cleaningYear: MakeSheet = (facts, sheet) => [
  listed(
    cleaningYearColumns,
    monthsIn(facts).map((month) => rowOf(facts.reckoned.cleaning(month), recordsOfCleaning(month, facts))),
    sheet,
  ),
];
