/** Whether the sheets of workbooks are ones civic can make: kinds of record, columns and checks that exist. */
import { columnsOfUse } from '../../model/sheets/index.ts';
import type { LedgerSheet, Workbook } from '../../model/ledger-files.ts';
import type { RosterKind } from '../../model/pack-files.ts';
import { recordColumns } from '../../records/columns.ts';
import { recordKindNames } from '../../records/index.ts';
import { checkFields } from '../check-fields.ts';
import type { Loading } from '../check-fields.ts';
import { suggest } from '../nearest.ts';
import type { Path } from '../read-yaml.ts';
import { packSchemas } from '../schemas.ts';
import { createIdCheck } from '../unique-ids.ts';
import type { Read } from './read-check.ts';

/** What sheets are held against: the rosters of the pack, its checks as `standard/key`. */
export interface SheetFacts {
  readonly rosters: readonly RosterKind[];
  readonly checks: ReadonlySet<string>;
}

/** The names of the columns a sheet can have; undefined when it has none to choose from. */
function columnNames(sheet: LedgerSheet, { rosters }: SheetFacts): readonly string[] | undefined {
  if (sheet.use !== 'records') return columnsOfUse(sheet.use)?.map(({ key }) => key);
  const kind = recordKindNames.find((each) => each === sheet.kind);
  if (kind === undefined) return undefined;
  const roster = rosters.find(({ id }) => id === sheet.roster);
  return recordColumns(kind, roster).map(({ column }) => column.key);
}

function lintSheet(
  sheet: LedgerSheet,
  path: Path,
  read: Read<Workbook>,
  facts: SheetFacts,
  loading: Loading,
): void {
  const { list, locate } = loading;
  const unknown = (
    found: string,
    at: Path,
    what: 'key' | 'value',
    known: readonly string[],
    of: string,
  ): void => {
    if (known.includes(found)) return;
    list.add('unknown-item', locate(read.source, [...path, ...at], what), {
      found,
      ...suggest(found, known),
      of,
    });
  };
  if (sheet.use === 'records') {
    if (sheet.kind === undefined) {
      const at = locate(read.source, [...path, 'use'], 'key');
      const title = { zh: '记录种类', en: 'Kind of record' };
      const because = { key: 'use', value: 'records' };
      list.add('missing-key', at, { key: 'kind', title, of: { zh: '表', en: 'Sheet' }, because });
    } else unknown(sheet.kind, ['kind'], 'value', recordKindNames, 'records');
  }
  if (sheet.check !== undefined) unknown(sheet.check, ['check'], 'value', [...facts.checks], 'checks');
  const columns = columnNames(sheet, facts);
  if (columns === undefined) return;
  sheet.columns?.forEach((column, i) => {
    unknown(column, ['columns', i], 'value', columns, sheet.use);
  });
  for (const column of Object.keys(sheet.only ?? {}))
    unknown(column, ['only', column], 'key', columns, sheet.use);
  if (sheet.group !== undefined) unknown(sheet.group, ['group'], 'value', columns, sheet.use);
  if (sheet.sort !== undefined) unknown(sheet.sort, ['sort'], 'value', columns, sheet.use);
}

/** Checks the workbooks of one `ledgers.yaml`. */
export function lintWorkbooks(
  workbooks: readonly Read<Workbook>[],
  facts: SheetFacts,
  loading: Loading,
): void {
  const unique = createIdCheck({ zh: '台账', en: 'Workbook' }, loading.list, loading.locate);
  for (const read of workbooks) {
    const { value, source, path } = read;
    unique(value.id, source, [...path, 'id']);
    checkFields(value, packSchemas.ledgers, source, loading, {}, path);
    value.sheets.forEach((sheet, i) => {
      lintSheet(sheet, [...path, 'sheets', i], read, facts, loading);
    });
  }
}
