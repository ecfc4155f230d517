import { visitsColumns } from '../../model/sheets/visits.ts';
import type { RecordOf } from '../../records/index.ts';
import type { Cell } from '../table.ts';
import { recordsIn } from './records.ts';
import { listed } from './sheet.ts';
import type { LedgerFacts, MakeSheet, SheetRow } from './sheet.ts';

const list = (items: readonly string[] | undefined): Cell =>
  items === undefined || items.length === 0 ? null : { code: 'listing', items };

function rowOf(visit: RecordOf<'inspection'>, { view, isSecretVisit }: LedgerFacts): SheetRow {
  const { key, on, scope, manner, round, by, site, zone, unit, files, themes } = visit;
  const items = visit.items ?? [];
  const failed = items.filter(({ result }) => result === '不符合');
  const problems = items.flatMap(({ problem }) => problem ?? []);
  const isHidden = view.audience === 'public' && isSecretVisit(visit);
  const found = failed.map(({ item, reason, problem }) =>
    [item, problem?.text ?? reason].filter((part) => part !== undefined).join('：'),
  );
  return {
    cells: {
      on,
      scope,
      manner,
      round: round ?? null,
      by: list(by),
      'by-units': list(visit['by-units']),
      unit: isHidden ? null : (unit ?? null),
      site: isHidden ? null : (site ?? zone ?? null),
      themes: list(themes),
      items: items.length,
      failed: failed.length,
      what: list(found),
      problems: list(problems.map(({ id }) => id)),
      files: isHidden || files === undefined || files.length === 0 ? null : files.join('\n'),
    },
    tags: {
      by,
      themes: themes ?? [],
      'by-units': visit['by-units'] ?? [],
      problems: problems.map(({ id }) => id),
    },
    from: [key],
  };
}

/** 督查台账: the visits of the ledger's days, oldest first; what a patrol looked for and, of its items, what failed. */
export const visits: MakeSheet = (facts, sheet) => [
  listed(
    visitsColumns,
    recordsIn('inspection', facts).flatMap((record) =>
      record.kind === 'inspection' ? [rowOf(record, facts)] : [],
    ),
    sheet,
  ),
];
