import type { Day } from '../model/day.ts';
import type { DuePast } from '../model/diagnostic-lint.ts';
import type { AnyRecord, RecordOf } from '../records/index.ts';
import type { Report, Rule, Survey } from './rule.ts';

type Reporting = Report<'due-day-past'>;

function checkTasks({ town }: Survey, report: Reporting): void {
  const begins = new Map(town.phases.map(({ id, from }) => [id, from]));
  for (const { phase, due, at } of town.tasks) {
    const since = begins.get(phase);
    if (since !== undefined && due < since)
      report({ at, path: ['due'] }, { due, since, what: 'task', why: 'before-phase' });
  }
}

/** Directives that were answered, by the town or by a unit. */
function answeredOf(records: readonly AnyRecord[]): ReadonlySet<string> {
  return new Set(records.flatMap((record) => (record.kind === 'answer' ? [record.directive] : [])));
}

function checkDirective(
  record: RecordOf<'directive'>,
  answered: ReadonlySet<string>,
  report: Reporting,
): void {
  const { at, on, filed, due, done, parts = [] } = record;
  const say = (path: readonly (string | number)[], day: Day, since: Day, why: DuePast): void => {
    report({ at, path }, { due: day, since, what: 'directive', why });
  };
  if (due < on) say(['due'], due, on, 'before-record');
  else if (due < filed && done === undefined && !answered.has(record.key))
    say(['due'], due, filed, 'when-entered');
  parts.forEach((part, i) => {
    if (part.due !== undefined && part.due < on) say(['parts', i, 'due'], part.due, on, 'before-record');
  });
}

/** Problems of a record, each with the way to its due day. */
function problemsOf(record: AnyRecord) {
  if (record.kind === 'finding') {
    // What was carried over from last year keeps the day it had.
    return record.carried === undefined ? [{ problem: record, path: ['due'] }] : [];
  }
  if (record.kind !== 'inspection') return [];
  return (record.items ?? []).flatMap(({ problem }, i) =>
    problem === undefined ? [] : [{ problem, path: ['items', i, 'problem', 'due'] }],
  );
}

function checkProblems(record: AnyRecord, report: Reporting): void {
  for (const { problem, path } of problemsOf(record)) {
    const since = problem.issued ?? record.on;
    const { due } = problem;
    if (due !== undefined && due < since)
      report({ at: record.at, path }, { due, since, what: 'problem', why: 'before-record' });
  }
}

/**
 * A due day nobody could keep, by the record alone: whether what is due has since become overdue is the judgement's to
 * say, and no mistake of whoever wrote the day. The plan sets deadlines to rectify (限期整改): one that is past is none.
 */
export const dueDayPast: Rule<'due-day-past'> = {
  severity: 'warning',
  backing: 'document',
  find(survey, report) {
    checkTasks(survey, report);
    const answered = answeredOf(survey.standing);
    for (const record of survey.standing) {
      checkProblems(record, report);
      if (record.kind === 'directive') checkDirective(record, answered, report);
      if (record.kind !== 'rectification' || record.due === undefined || record.due >= record.on) continue;
      const { due, on: since, at } = record;
      report({ at, path: ['due'] }, { due, since, what: 'extension', why: 'before-record' });
    }
  },
};
