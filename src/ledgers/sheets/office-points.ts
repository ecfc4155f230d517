import { officePointsColumns } from '../../model/sheets/office-points.ts';
import { monthsIn, recordsOfCleaning } from './cleaning.ts';
import { listed } from './sheet.ts';
import type { MakeSheet } from './sheet.ts';

/** 对创建办的考核: what the leading group may take off, month by month. It proposes; what was decided stands beside it. */
export const officePoints: MakeSheet = (facts, sheet) => {
  const { reckoned, on } = facts;
  const months = monthsIn(facts).map((month) => reckoned.cleaning(month));
  const rows = months.map(({ month, office }) => ({
    cells: { month, late: office.month.late, points: office.month.points ?? null },
    from: recordsOfCleaning(month, facts),
  }));
  const each = months.findLast(({ span }) => span.from <= on)?.officePoints;
  return [listed(officePointsColumns, rows, sheet, { notes: [{ code: 'cleaning-office-points', each }] })];
};
