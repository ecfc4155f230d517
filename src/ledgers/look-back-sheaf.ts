import type { Occasion, ProblemStatus } from '../assess/assessment.ts';
import type { LookBack } from '../assess/inspect/look-back.ts';
import { headingOf } from './heading.ts';
import type { ReportView } from './report-document.ts';
import type { Column, Sheaf } from './table.ts';

const columns: readonly Column[] = [
  { key: 'id', title: ['编号', 'Id'], form: 'text', width: 28 },
  { key: 'site', title: ['点位', 'Site'], form: 'text', width: 14 },
  { key: 'unit', title: ['责任单位', 'Unit'], form: 'text', width: 12 },
  { key: 'text', title: ['存在问题', 'Problem'], form: 'text', width: 26, grows: true },
  { key: 'closed', title: ['销号日期', 'Closed'], form: 'day', width: 10 },
  { key: 'closedBy', title: ['复查人', 'Closed by'], form: 'text', width: 9 },
  { key: 'held', title: ['未反弹', 'Held'], form: 'text', width: 7, wide: true },
  { key: 'relapsed', title: ['反弹', 'Relapsed'], form: 'text', width: 7, wide: true },
  { key: 'note', title: ['说明', 'Note'], form: 'text', width: 16, wide: true },
];

/** Closed problems to be looked at again, with blanks for what is found. */
export function lookBackSheaf(
  occasion: Occasion,
  view: ReportView,
  chosen: {
    readonly problems: readonly LookBack[];
    readonly all: number;
    readonly days: number | undefined;
    readonly lots: { readonly seed: string; readonly derived: boolean } | undefined;
    /** Found by an unannounced round: its site is not told to the public. */
    readonly isSecret: (problem: ProblemStatus) => boolean;
  },
): Sheaf {
  const { problems, all, days, lots, isSecret } = chosen;
  return {
    id: 'look-back',
    title: ['回头看', 'Look-back'],
    fileName: '回头看',
    heading: headingOf(occasion, view),
    tables: [
      {
        id: 'problems',
        title: ['回头看检查表', 'Closed problems to look at again'],
        columns,
        rows: problems.map(({ problem, closedOn, closedBy }) => [
          problem.id,
          view.audience === 'public' && isSecret(problem) ? null : (problem.site ?? problem.zone ?? null),
          problem.unit,
          problem.text,
          closedOn,
          closedBy,
          null,
          null,
          null,
        ]),
        lead: [
          { code: 'inspect-look-back', drawn: problems.length, all, days },
          ...(lots === undefined ? [] : [{ code: 'inspect-seed', ...lots } as const]),
        ],
        notes: [{ code: 'inspect-look-back-means' }],
        sign: [
          ['检查人', 'Inspectors'],
          ['检查日期', 'Day'],
        ],
      },
    ],
  };
}
