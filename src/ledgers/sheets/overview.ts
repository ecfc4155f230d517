import { overviewColumns } from '../../model/sheets/overview.ts';
import { verdicts } from '../../model/verdict.ts';
import { activitiesIn } from './activities.ts';
import { recordsIn } from './records.ts';
import { listed } from './sheet.ts';
import type { MakeSheet, SheetRow } from './sheet.ts';
import type { OverviewItem } from '../lines/ledger.ts';

/** 概览: standards by verdict, gaps by timing, problems found and closed; tasks; what was done in the ledger's days. */
export const overview: MakeSheet = (facts, sheet) => {
  const { assessment, basis, phase, on } = facts;
  const { counts, problems } = assessment;
  const held = activitiesIn(facts).filter(({ status }) => (status ?? '已举办') === '已举办');
  const shares = basis.tasks.all.filter(({ task }) => phase === undefined || task.phase === phase.id);
  const open = shares.filter(({ done }) => !done);
  const row = (
    group: 'standards' | 'gaps' | 'problems' | 'tasks' | 'work' | 'records',
    item: OverviewItem,
    count: number,
  ): SheetRow => ({
    cells: { group: { code: 'ledger-group', group }, item: { code: 'ledger-item', item }, count },
    tags: { group: [group] },
    from: [],
  });
  const rows = [
    row('standards', 'judged', assessment.standards.length),
    ...verdicts.map((verdict) => row('standards', verdict, counts.standards[verdict])),
    row('gaps', 'all', assessment.gaps.length),
    row('gaps', 'overdue', counts.gaps.overdue),
    row('gaps', 'due', counts.gaps.due),
    row('gaps', 'upcoming', counts.gaps.upcoming),
    row('problems', 'found', problems.found),
    row('problems', 'closed', problems.closed),
    row('problems', 'open', problems.found - problems.closed),
    row('problems', 'late', problems.overdue),
    row('problems', 'parked', problems.parked),
    row('problems', 'sent-back', problems.sentBack),
    row('problems', 'relapsed', problems.relapsed),
    row('problems', 'struck', problems.struck),
    row('tasks', 'all', shares.length),
    row('tasks', 'done', shares.length - open.length),
    row('tasks', 'overdue', open.filter(({ task }) => task.due < on).length),
    row('work', 'activities', held.length),
    row(
      'work',
      'people',
      held.reduce((sum, { people }) => sum + (people ?? 0), 0),
    ),
    row('work', 'visits', recordsIn('inspection', facts).length),
    row('records', 'records', counts.records),
    row('records', 'late-entries', assessment.late.length),
  ];
  return [listed(overviewColumns, rows, sheet, { notes: [{ code: 'ledger-gaps-apart' }] })];
};
