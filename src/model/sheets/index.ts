/**
 * The kinds of sheet a workbook can hold, and the columns each can have. What a workbook holds is data (`ledgers.yaml`);
 * civic makes each kind of sheet in `src/ledgers/sheets/`. To add one: its columns here, its maker there.
 */
import type { Column } from '../column.ts';
import { namesOf } from '../names.ts';
import { aboutColumns } from './about.ts';
import { cleaningYearColumns } from './cleaning-year.ts';
import { countsColumns } from './counts.ts';
import { dutiesColumns } from './duties.ts';
import { gapsColumns } from './gaps.ts';
import { hoursColumns } from './hours.ts';
import { lateColumns } from './late.ts';
import { metricsColumns } from './metrics.ts';
import { officePointsColumns } from './office-points.ts';
import { overviewColumns } from './overview.ts';
import { problemsColumns } from './problems.ts';
import { scoreColumns } from './score.ts';
import { standardsColumns } from './standards.ts';
import { submissionsColumns } from './submissions.ts';
import { tasksColumns } from './tasks.ts';
import { themesColumns } from './themes.ts';
import { visitsColumns } from './visits.ts';

/** Columns of the sheets that are lists; undefined where a sheet's columns follow from what is in it. */
export const sheetColumns = {
  cover: undefined,
  index: undefined,
  /** Records of one kind: its columns are the fields of the kind. */
  records: undefined,
  /** A check of coverage laid out: its subjects against its second list. */
  matrix: undefined,
  /** One page a standard: what is handed in for it, in order. */
  pages: undefined,
  labels: undefined,
  /** 控辍保学 in counts. */
  minors: undefined,
  cleaning: undefined,
  ladder: undefined,
  appraisal: undefined,
  'cleaning-year': cleaningYearColumns,
  /** Shares at the ends of the phases, a column a metric, with a chart. */
  trend: undefined,
  'office-points': officePointsColumns,
  overview: overviewColumns,
  score: scoreColumns,
  standards: standardsColumns,
  gaps: gapsColumns,
  problems: problemsColumns,
  counts: countsColumns,
  tasks: tasksColumns,
  visits: visitsColumns,
  duties: dutiesColumns,
  metrics: metricsColumns,
  themes: themesColumns,
  hours: hoursColumns,
  submissions: submissionsColumns,
  late: lateColumns,
  about: aboutColumns,
} as const satisfies Readonly<Record<string, readonly Column[] | undefined>>;

export type SheetUse = keyof typeof sheetColumns;
export const sheetUses = namesOf(sheetColumns);

/** The columns of a kind of sheet, undefined where they are not fixed. */
export function columnsOfUse(use: SheetUse): readonly Column[] | undefined {
  return sheetColumns[use];
}
