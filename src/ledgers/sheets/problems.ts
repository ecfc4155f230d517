import type { ProblemStatus, ProblemStep } from '../../assess/assessment.ts';
import { within } from '../../model/day.ts';
import { problemsColumns } from '../../model/sheets/problems.ts';
import type { Line } from '../lines/index.ts';
import type { Cell } from '../table.ts';
import { listed } from './sheet.ts';
import type { LedgerFacts, MakeSheet, SheetRow } from './sheet.ts';

const mark: Line = { code: 'ledger-mark' };
const orNothing = (isSo: boolean): Cell => (isSo ? mark : null);
const files = (paths: readonly string[] | undefined): Cell =>
  paths === undefined || paths.length === 0 ? null : paths.join('\n');

/** What else is known of the nouns a problem names. */
interface Known {
  readonly siteKinds: ReadonlyMap<string, string>;
  readonly sponsors: ReadonlyMap<string, string | undefined>;
  readonly standards: ReadonlyMap<
    string,
    { readonly category: string; readonly topic: string; readonly remedy: string }
  >;
  /** Pictures of the record a problem was found in, by its id. */
  readonly before: ReadonlyMap<string, readonly string[]>;
}

function known({ basis }: LedgerFacts): Known {
  const { system, town, cut } = basis;
  const before = new Map<string, readonly string[]>();
  for (const { id, files: paths } of cut.recordsOf('finding')) {
    if (id !== undefined && paths !== undefined) before.set(id, paths);
  }
  for (const { items, files: paths } of cut.recordsOf('inspection')) {
    for (const { problem } of items ?? [])
      if (problem !== undefined && paths !== undefined) before.set(problem.id, paths);
  }
  return {
    siteKinds: new Map(town.sites.map(({ id, kind }) => [id, kind])),
    sponsors: new Map(town.units.map(({ id, sponsor }) => [id, sponsor])),
    standards: new Map(
      system.standards.map(({ id, category, topic, remedy }) => [id, { category, topic, remedy }]),
    ),
    before,
  };
}

/** The last step of a kind. */
function lastOf(
  steps: readonly ProblemStep[],
  ...events: readonly string[]
): ProblemStep['event'] | undefined {
  return steps.findLast(({ event }) => events.includes(event.event))?.event;
}

/** What is to be noticed of a problem at a glance; a sheet can list only those with one of these. */
function marksOf({
  overdue,
  relapseOf,
  relapsedOn,
  sentBack,
  state,
  carried,
}: ProblemStatus): readonly string[] {
  const isRelapse = relapseOf !== undefined || relapsedOn !== undefined;
  return [
    ...(overdue ? ['逾期'] : []),
    ...(isRelapse ? ['反弹'] : []),
    ...(sentBack > 0 ? ['退回'] : []),
    ...(state === '挂账' || state === '已核减' ? [state] : []),
    ...(carried ? ['上年结转'] : []),
  ];
}

function rowOf(problem: ProblemStatus, facts: LedgerFacts, nouns: Known): SheetRow {
  const { written, steps, unit, due, standard, site, zone, state, relapseOf, relapsedOn } = problem;
  const isHidden = facts.view.audience === 'public' && facts.isSecret(problem);
  const reply = lastOf(steps, '反馈');
  const closing = lastOf(steps, '复查通过');
  const notes = marksOf(problem);
  const cited = standard === undefined ? undefined : nouns.standards.get(standard);
  return {
    cells: {
      id: problem.id,
      source: problem.source,
      round: problem.round ?? null,
      found: problem.found,
      issued: written.issued ?? problem.found,
      order: written.order ?? null,
      'site-kind': isHidden ? null : (nouns.siteKinds.get(site ?? '') ?? null),
      site: isHidden ? null : (site ?? zone ?? null),
      category: cited?.category ?? null,
      topic: cited?.topic ?? null,
      standard: standard ?? null,
      theme: problem.theme ?? null,
      text: problem.text,
      level: written.level ?? null,
      unit,
      supporting: problem.supporting.length === 0 ? null : { code: 'listing', items: problem.supporting },
      by: reply?.by ?? null,
      sponsor: nouns.sponsors.get(unit) ?? null,
      due: due === '未定期限' ? { code: 'ledger-no-due' } : due,
      remedy: cited?.remedy ?? null,
      done: reply?.text ?? null,
      before: isHidden ? null : files(nouns.before.get(problem.id)),
      after: isHidden ? null : files(reply?.files),
      chain:
        steps.length === 0
          ? null
          : {
              code: 'ledger-course',
              steps: steps.map(({ event: { on, event, by } }) => ({ on, event, by })),
            },
      state,
      overdue: orNothing(problem.overdue),
      rechecked: closing?.by ?? null,
      closed: problem.closedOn ?? null,
      'sent-back': problem.sentBack,
      relapse: orNothing(relapseOf !== undefined || relapsedOn !== undefined),
      note: notes.length === 0 ? null : { code: 'listing', items: notes },
      carried: orNothing(problem.carried),
    },
    tags: {
      overdue: problem.overdue ? ['是'] : ['否'],
      relapse: relapseOf !== undefined || relapsedOn !== undefined ? ['是'] : ['否'],
      carried: problem.carried ? ['是'] : ['否'],
      note: notes,
    },
    from: [problem.id, ...steps.map(({ event }) => event.key)],
  };
}

/**
 * 问题整改台账: the problems a ledger's days have to do with, found in them or not closed before they began, each with
 * its whole course; with `span: own` only those found in them.
 */
export const problems: MakeSheet = (facts, sheet) => {
  const { basis, span, unit } = facts;
  const nouns = known(facts);
  const own = basis.problems.filter(
    (problem) =>
      (unit === undefined || problem.unit === unit || problem.supporting.includes(unit)) &&
      (sheet.span === 'own'
        ? within(problem.found, span)
        : problem.closedOn === undefined || problem.closedOn >= span.from),
  );
  return [
    listed(
      problemsColumns,
      own.map((problem) => rowOf(problem, facts, nouns)),
      sheet,
    ),
  ];
};
