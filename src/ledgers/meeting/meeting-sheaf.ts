import type { Assessment } from '../../assess/assessment.ts';
import { headingOf } from '../heading.ts';
import type { ReportView } from '../report-document.ts';
import type { Sheaf } from '../table.ts';
import { columnsFor, daysColumn, idColumn, sinceColumn, tableOf, unitColumn, whatColumn } from './rows.ts';
import type { MeetingSheet, Writing } from './rows.ts';
import { decisionsTable } from './decisions.ts';
import { decidedTable, directivesTable } from './directives.ts';
import { changesTable, frontTable } from './front.ts';
import { disputedRow, overdueTable, owedTable, parkedTable } from './problems.ts';

/** The sheet of the weekly 调度会: what is overdue, in dispute, parked, for a leader to decide, and what is new. */
export function meetingSheaf(assessment: Assessment, view: ReportView, sheet: MeetingSheet): Sheaf {
  const writing: Writing = { ...sheet, assessment, view, on: assessment.options.on };
  return {
    id: 'meeting',
    title: ['周调度会议程单', 'Sheet of the weekly meeting'],
    fileName: '周调度会',
    heading: headingOf(assessment, view),
    tables: [
      frontTable(writing),
      changesTable(writing),
      overdueTable(writing),
      owedTable(writing),
      tableOf(
        'disputed',
        ['有争议', 'Disputed'],
        columnsFor(writing, [idColumn, unitColumn, whatColumn, sinceColumn, daysColumn]),
        writing.matters.disputed.map((each) => disputedRow(writing, each)),
      ),
      parkedTable(writing),
      decisionsTable(writing),
      directivesTable(writing),
      decidedTable(writing),
    ],
  };
}
