import { within } from '../../model/day.ts';
import type { LedgerSheet } from '../../model/ledger-files.ts';
import { recordColumns } from '../../records/columns.ts';
import type { RecordColumn } from '../../records/columns.ts';
import { recordKindNames } from '../../records/index.ts';
import type { AnyRecord, RecordKindName } from '../../records/index.ts';
import type { Cell } from '../table.ts';
import { listed } from './sheet.ts';
import type { LedgerFacts, MakeSheet, SheetRow } from './sheet.ts';

/** What stands at the end of a way of keys; undefined where it leads nowhere. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null
        ? Object.entries(at).find(([name]) => name === key)?.[1]
        : undefined,
    value,
  );
}

const isPlain = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

/** What a value that refers to something is printed as, where that has a title of its own. */
type Titles = ReadonlyMap<string, string>;

function cellOf(value: unknown, { column, field }: RecordColumn, questions: Titles): Cell {
  if (typeof value === 'string' && field.schema['x-civic']?.ref === 'question')
    return questions.get(value) ?? value;
  if (isPlain(value)) return value;
  if (typeof value === 'boolean') return value ? { code: 'ledger-mark' } : null;
  if (!Array.isArray(value)) return null;
  const items = value.filter(isPlain).map(String);
  if (items.length === 0) return null;
  return column.form === 'files' ? items.join('\n') : { code: 'listing', items };
}

function tagsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.filter(isPlain).map(String);
  if (typeof value === 'boolean') return [value ? '是' : '否'];
  return isPlain(value) ? [String(value)] : [];
}

/** The parts of a record that the chosen columns ask for, one row each; the record alone where they ask for none. */
function partsOf(record: AnyRecord, part: string | undefined): readonly unknown[] {
  const list = part === undefined ? undefined : valueAt(record, [part]);
  return Array.isArray(list) && list.length > 0 ? list : [undefined];
}

function rowsOf(
  record: AnyRecord,
  columns: readonly RecordColumn[],
  part: string | undefined,
  isHidden: boolean,
  questions: Titles,
): readonly SheetRow[] {
  return partsOf(record, part).map((own): SheetRow => {
    const cells: Record<string, Cell> = {};
    const tags: Record<string, readonly string[]> = {};
    for (const each of columns) {
      const { field, column } = each;
      const value = valueAt(field.part === undefined ? record : own, field.path);
      // Where an unannounced visit went is for the office alone.
      const isTold = !(isHidden && ['site', 'unit', 'zone', 'files', 'captions'].includes(field.name));
      cells[column.key] = isTold ? cellOf(value, each, questions) : null;
      tags[column.key] = isTold ? tagsOf(value) : [];
    }
    return { cells, tags, from: [record.key] };
  });
}

/** Whether a record is the unit's: its own, one it takes part in, one of its sites or zones. */
function isOf(unit: string | undefined, record: AnyRecord, { basis }: LedgerFacts): boolean {
  if (unit === undefined) return true;
  const { town } = basis;
  const named = ['unit', 'units', 'school', 'by-units'].flatMap((key) => tagsOf(valueAt(record, [key])));
  const places = ['site', 'zone'].flatMap((key) => tagsOf(valueAt(record, [key])));
  return (
    named.includes(unit) ||
    [...town.sites, ...town.zones].some((place) => place.unit === unit && places.includes(place.id))
  );
}

/** The records of a kind that happened in the days of the ledger, oldest first. */
export function recordsIn(kind: RecordKindName, facts: LedgerFacts): readonly AnyRecord[] {
  const all: readonly AnyRecord[] = facts.basis.cut.recordsOf(kind);
  return all.filter((record) => within(record.on, facts.span) && isOf(facts.unit, record, facts)).reverse();
}

function chosenPart(sheet: LedgerSheet, columns: readonly RecordColumn[]): string | undefined {
  const wanted = sheet.columns;
  return columns.find(
    ({ column, field }) => field.part !== undefined && (wanted?.includes(column.key) ?? true),
  )?.field.part;
}

/** A list of records of one kind; of visits, tests and rosters a line for each of their parts, where a column asks for them. */
export const records: MakeSheet = (facts, sheet) => {
  const kind = recordKindNames.find((each) => each === sheet.kind);
  if (kind === undefined) return [];
  const isInternal = facts.view.audience === 'internal';
  const roster = facts.basis.system.rosters.find(({ id }) => id === sheet.roster);
  const columns = recordColumns(kind, roster).filter(({ field }) => {
    const isOwn = field.schema['x-civic']?.internal === true;
    const isOfRoster =
      roster?.fields.find(({ id }) => field.part === 'entries' && field.path[0] === id)?.internal === true;
    return isInternal || !(isOwn || isOfRoster);
  });
  const part = chosenPart(sheet, columns);
  const questions = new Map(facts.basis.system.questions.map(({ id, title }) => [id, title]));
  const rows = recordsIn(kind, facts)
    .filter(
      (record) => sheet.roster === undefined || (record.kind === 'roster' && record.list === sheet.roster),
    )
    .flatMap((record) =>
      rowsOf(record, columns, part, !isInternal && facts.isSecretVisit(record), questions),
    );
  return [
    listed(
      columns.map(({ column }) => column),
      rows,
      sheet,
    ),
  ];
};
