import type { AnyRecord } from '../../records/index.ts';
import { recordKindNames } from '../../records/index.ts';
import type { LedgerFacts } from './sheet.ts';

/** What a record is called by who reads a ledger; its key where it has no name or its place is not for this reader. */
function nameOf(record: AnyRecord, metrics: ReadonlyMap<string, string>): string | undefined {
  switch (record.kind) {
    case 'evidence':
    case 'activity':
      return record.title;
    case 'measurement':
      return `${metrics.get(record.metric) ?? record.metric} ${record.for}`;
    case 'roster':
      return [record.list, record.unit ?? record.site ?? record.zone].filter(Boolean).join(' ');
    case 'inspection':
      return [record.on, record.site ?? record.unit ?? record.zone].filter(Boolean).join(' ');
    case 'survey':
      return `${record.wave} ${record.unit}`;
    case 'finding':
    case 'notice':
      return record.text;
    case 'rectification':
      return `${record.finding} ${record.event}`;
    default:
      return undefined;
  }
}

/** The names of the records in force, by their keys; without those of visits that this reader is not to know of. */
export function recordNames({ basis, view, isSecretVisit }: LedgerFacts): ReadonlyMap<string, string> {
  const metrics = new Map(basis.system.metrics.map(({ id, title }) => [id, title]));
  const names = new Map<string, string>();
  for (const kind of recordKindNames) {
    for (const record of basis.cut.recordsOf(kind)) {
      const name = nameOf(record, metrics);
      if (name === undefined || (view.audience === 'public' && isSecretVisit(record))) continue;
      names.set(record.key, name);
    }
  }
  return names;
}
