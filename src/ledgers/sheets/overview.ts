import { overviewColumns } from '../../model/sheets/overview.ts';
import { verdicts } from '../../model/verdict.ts';
import { activitiesIn } from './activities.ts';
import { recordsIn } from './records.ts';
import { listed } from './sheet.ts';
import type { MakeSheet, SheetRow } from './sheet.ts';
import type { OverviewItem } from '../lines/ledger.ts';

/** 概览: standards by verdict, gaps by timing, problems found and closed; tasks; what was done in the ledger's days. */
export const overview: MakeSheet = (facts, sheet) => {
  const visits = recordsIn('inspection', facts).length;
  const { standards, gaps, problems, tasks, work, records } = facts.reckoned.overview(facts.phase?.id, {
    activities: activitiesIn(facts),
    visits,
  });
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
    row('standards', 'judged', standards.judged),
    ...verdicts.map((verdict) => row('standards', verdict, standards.by[verdict])),
    row('gaps', 'all', gaps.all),
    row('gaps', 'overdue', gaps.overdue),
    row('gaps', 'due', gaps.due),
    row('gaps', 'upcoming', gaps.upcoming),
    row('problems', 'found', problems.found),
    row('problems', 'closed', problems.closed),
    row('problems', 'open', problems.open),
    row('problems', 'late', problems.overdue),
    row('problems', 'parked', problems.parked),
    row('problems', 'sent-back', problems.sentBack),
    row('problems', 'relapsed', problems.relapsed),
    row('problems', 'struck', problems.struck),
    row('tasks', 'all', tasks.all),
    row('tasks', 'done', tasks.done),
    row('tasks', 'overdue', tasks.overdue),
    row('work', 'activities', work.held),
    row('work', 'people', work.people),
    row('work', 'visits', work.visits),
    row('records', 'records', records.all),
    row('records', 'late-entries', records.late),
  ];
  return [listed(overviewColumns, rows, sheet, { notes: [{ code: 'ledger-gaps-apart' }] })];
};
