import { cleaningYearColumns } from '../../model/sheets/cleaning-year.ts';
import { monthsIn, recordsOfCleaning } from './cleaning.ts';
import { listed } from './sheet.ts';
import type { MakeSheet, SheetRow } from './sheet.ts';

/** 全年保洁: the months of `civic cleaning`, one line each. */
export const cleaningYear: MakeSheet = (facts, sheet) => {
  const rows = monthsIn(facts).map((month): SheetRow => {
    const { inTime, ...sums } = facts.reckoned.cleaningSums(month);
    return { cells: { month, 'in-time': inTime, ...sums }, from: recordsOfCleaning(month, facts) };
  });
  return [listed(cleaningYearColumns, rows, sheet)];
};
