import type { Occasion } from '../assess/assessment.ts';
import { headingOf } from './heading.ts';
import type { ReportView } from './report-document.ts';
import type { Column, Sheaf } from './table.ts';

/** A form that was written for a unit. */
export interface WrittenForm {
  readonly unit: string;
  readonly sheets: number;
  /** What the unit owes within the days asked for, and how much of it is late. */
  readonly duties: number;
  readonly late: number;
  readonly file: string;
}

const columns: readonly Column[] = [
  { key: 'unit', title: ['单位', 'Unit'], form: 'text', width: 14 },
  { key: 'duties', title: ['应办', 'To do'], form: 'count', width: 6 },
  { key: 'late', title: ['逾期', 'Late'], form: 'count', width: 6 },
  { key: 'sheets', title: ['张数', 'Sheets'], form: 'count', width: 6 },
  { key: 'file', title: ['文件', 'File'], form: 'text', width: 40, grows: true },
];

/** Which forms were written, and how much each unit owes. */
export function formsSheaf(
  occasion: Occasion,
  view: ReportView,
  written: readonly WrittenForm[],
  within: number,
): Sheaf {
  return {
    id: 'form',
    title: ['填报表', 'Forms'],
    fileName: '填报表',
    heading: headingOf(occasion, view),
    tables: [
      {
        id: 'forms',
        title: ['已写的填报表', 'Forms written'],
        columns,
        rows: written.map(({ unit, duties, late, sheets, file }) => [unit, duties, late, sheets, file]),
        lead: [{ code: 'forms-written', forms: written.length, within }],
      },
    ],
  };
}
