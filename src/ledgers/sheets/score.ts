import { scoreColumns } from '../../model/sheets/score.ts';
import { scoreTable } from '../score-table.ts';
import { listed } from './sheet.ts';
import type { MakeSheet } from './sheet.ts';

/** 自评得分, with a chart: a simulation, which is said. */
export const score: MakeSheet = ({ assessment }, sheet) => {
  const rows = scoreTable(assessment.score).categories.map(
    ({ title, possible, won, unknown, atStake, shaky, rate }) => ({
      cells: { category: title, possible, won, unknown, 'at-stake': atStake, shaky, rate: rate ?? null },
      from: [],
    }),
  );
  const made = listed(scoreColumns, rows, sheet, { notes: [{ code: 'ledger-simulated' }] });
  const charts = [
    { title: ['各测评项目得分率', 'Rates by category'], form: 'bars', along: 'category', of: ['rate'] },
  ] as const;
  return [{ ...made, table: { ...made.table, charts } }];
};
