import type { Assessment, ProblemStatus } from '../../assess/assessment.ts';
import type { OpenObjection } from '../../assess/meeting-disputes.ts';
import type { MeetingMatters } from '../../assess/meeting.ts';
import { textColumn } from '../columns.ts';
import type { Line } from '../lines/index.ts';
import type { ReportView } from '../report-document.ts';
import type { Cell, Column, Table, Title } from '../table.ts';

/** What the sheet is made of, and what the reader may see of it. */
export interface MeetingSheet {
  readonly matters: MeetingMatters;
  /** The day typed from which is counted, rather than the meeting before. */
  readonly isSinceTyped: boolean;
  readonly isSecret: (problem: ProblemStatus) => boolean;
  /** The leader each unit is in the care of (包保领导). */
  readonly sponsors: ReadonlyMap<string, string>;
  /** How many days before it lapses a waiver is brought up. */
  readonly waiverNotice: number;
}

/** Makes the rows of one reader. */
export interface Writing extends MeetingSheet {
  readonly assessment: Assessment;
  readonly view: ReportView;
  readonly on: string;
}

export const idColumn = textColumn('id', ['编号', 'Id'], 24);
export const unitColumn = textColumn('unit', ['责任单位', 'Unit'], 12);
export const whatColumn = textColumn('what', ['事由', 'What'], 36, { grows: true });
export const sinceColumn: Column = { key: 'since', title: ['自何时', 'Since'], form: 'day', width: 10 };
export const daysColumn: Column = { key: 'days', title: ['天数', 'Days'], form: 'count', width: 4 };
export const stateColumn: Column = {
  key: 'state',
  title: ['状态', 'State'],
  form: 'state',
  width: 8,
  wide: true,
};
export const sponsorColumn = textColumn('sponsor', ['包保领导', 'Sponsor'], 8);

/** Who a unit is in the care of is a name: only the office sees it. */
export const sponsored = ({ view }: Writing): boolean => view.audience === 'internal';

export function columnsFor(writing: Writing, columns: readonly Column[]): readonly Column[] {
  return sponsored(writing) ? [...columns, sponsorColumn] : columns;
}

export function rowFor(writing: Writing, unit: string, cells: readonly Cell[]): readonly Cell[] {
  return sponsored(writing) ? [...cells, writing.sponsors.get(unit) ?? null] : cells;
}

export function tableOf(
  id: string,
  title: Title,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  lead: readonly Line[] = [],
): Table {
  return { id, title, columns, rows, lead: rows.length > 0 ? lead : [...lead, { code: 'meeting-nothing' }] };
}

/** Where a problem is, its theme and text; of an unannounced round, without its site. */
export function aboutOf({ isSecret, view }: Writing, problem: ProblemStatus): readonly string[] {
  const site = view.audience === 'public' && isSecret(problem) ? undefined : problem.site;
  return [site ?? problem.zone, problem.theme, problem.text].filter((each) => each !== undefined);
}

/** The text of an objection; one against a notice or a decision is of accountability, and the office's alone. */
export function objectionText(
  { view }: Writing,
  { objection, problem }: Pick<OpenObjection, 'objection' | 'problem'>,
): string | undefined {
  return problem === undefined && view.audience === 'public' ? undefined : objection.text;
}
