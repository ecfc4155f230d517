/** How a list that is no form of ours is read: what its mapping, the command line and whoever was asked say of it. */
import { fieldsByHeading, unwanted } from '../../enter/import/columns.ts';
import type { Columns } from '../../enter/import/columns.ts';
import { constantsFor, guessKinds, rosterIn } from '../../enter/import/guess-kind.ts';
import { foldedHeading, headingsIn } from '../../enter/import/headings.ts';
import type { SheetSpec } from '../../enter/import/read-sheet.ts';
import { meaningIn, namedHeadings } from '../../enter/import/use-mapping.ts';
import { entryFields } from '../../records/fields.ts';
import type { EntryField } from '../../records/fields.ts';
import type { NotImported } from '../../ledgers/lines/import.ts';
import { nearest } from '../../load/nearest.ts';
import type { BookRow, BookSheet } from '../../model/book.ts';
import type { RosterKind } from '../../model/pack-files.ts';
import type { RecordKindName } from '../../records/index.ts';
import { namedKind } from '../../records/named-kind.ts';
import type { Mapping } from '../../records/mapping.ts';
import type { ImportOptions } from './import-options.ts';

/** What is said of a list, fields by their names. */
export interface ListReading {
  readonly kind: RecordKindName;
  readonly roster: RosterKind | undefined;
  readonly headingRow: number | undefined;
  readonly headings: Readonly<Record<string, string>>;
  readonly set: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly units: Readonly<Record<string, string>>;
}

/** Fields as typed, by their titles or names, as the names they have. */
function fieldNames(
  typed: Readonly<Record<string, string>>,
  fields: readonly EntryField[],
  kind: RecordKindName,
  side: 'key' | 'value',
): { readonly named: Readonly<Record<string, string>> } | NotImported {
  const byHeading = fieldsByHeading(fields);
  const named: Record<string, string> = {};
  for (const [key, value] of Object.entries(typed)) {
    const asked = side === 'key' ? key : value;
    const field = byHeading.get(foldedHeading(asked));
    if (field === undefined && asked !== unwanted) {
      const known = fields.flatMap(({ name, title }) => [name, title.zh]);
      return { code: 'import-no-field', field: asked, kind: namedKind(kind), nearest: nearest(asked, known) };
    }
    const name = field?.name ?? unwanted;
    if (side === 'key') named[name] = value;
    else named[key] = name;
  }
  return { named };
}

/** A reading with what the command line says besides. */
function withOptions(reading: ListReading, { map, set }: ImportOptions): ListReading | NotImported {
  const fields = entryFields(reading.kind, reading.roster);
  const headings = fieldNames(map, fields, reading.kind, 'value');
  if ('code' in headings) return headings;
  const constants = fieldNames(set, fields, reading.kind, 'key');
  if ('code' in constants) return constants;
  return {
    ...reading,
    headings: { ...reading.headings, ...headings.named },
    set: { ...reading.set, ...constants.named },
  };
}

/** The reading a mapping says. */
export function readingBy(
  mapping: Mapping,
  rosters: readonly RosterKind[],
  options: ImportOptions,
): ListReading | NotImported {
  const { kind, roster, headings, set = {}, words = {}, units = {} } = mapping;
  const list = roster ?? set.list;
  const found = kind === 'roster' ? rosters.find(({ id }) => id === list) : undefined;
  if (kind === 'roster' && found === undefined) return noRoster(list ?? '', rosters);
  const headingRow = mapping['heading-row'];
  return withOptions({ kind, roster: found, headingRow, headings, set, words, units }, options);
}

export function noRoster(roster: string, rosters: readonly RosterKind[]): NotImported {
  return {
    code: 'import-no-roster',
    roster,
    nearest: nearest(
      roster,
      rosters.map(({ id }) => id),
    ),
  };
}

/** A reading of a kind that only the command line says something of. */
export function freshReading(
  kind: RecordKindName,
  roster: RosterKind | undefined,
  options: ImportOptions,
): ListReading | NotImported {
  const empty = { headingRow: undefined, headings: {}, set: {}, words: {}, units: {} };
  return withOptions({ kind, roster, ...empty }, options);
}

/** The kinds a list may be of: what was asked for, or what its headings say. */
export function kindsOf(
  sheet: BookSheet,
  rosters: readonly RosterKind[],
  { kind, map, set }: ImportOptions,
): ReturnType<typeof guessKinds> {
  const kinds = kind === undefined ? undefined : [kind];
  const found = guessKinds(sheet, rosters, set, kinds, namedHeadings({ headings: map }));
  if (found.length > 0 || kind === undefined) return found;
  // A kind that was asked for is taken though columns are lacking: that is said of it next.
  const list = rosters.filter(({ id }) => id === rosterIn(set));
  return kind === 'roster' ? list.map((roster) => ({ kind, roster })) : [{ kind, roster: undefined }];
}

/** What a sheet is, as it is read. */
export function specOf({ kind, roster, ...reading }: ListReading, form: string): SheetSpec {
  return {
    kind,
    roster,
    form,
    isForm: false,
    constants: constantsFor({ kind, roster }, reading.set),
    given: [],
    named: namedHeadings(reading),
    headingRow: reading.headingRow,
    meaning: meaningIn(reading),
  };
}

/** The row that looks most like headings where none are known: the first of those with most texts. */
export function widestRow(sheet: BookSheet): BookRow | undefined {
  const texts = ({ cells }: BookRow): number => cells.filter(({ value }) => value.kind === 'text').length;
  let best: BookRow | undefined;
  for (const row of sheet.rows.slice(0, 20)) if (texts(row) > (best ? texts(best) : 0)) best = row;
  return best;
}

/** A reading as it is kept: with every heading of the list, by which it is known again. */
export function mappingOf(reading: ListReading, columns: Columns, row: BookRow): Mapping {
  const { kind, roster, headingRow, set, words, units } = reading;
  const fieldIn = new Map(columns.fields.map(({ field, column }) => [column, field.name]));
  const keys = [columns.keyColumn];
  const headings = headingsIn(row).flatMap(({ text, column }): [string, string][] =>
    keys.includes(column) && !fieldIn.has(column) ? [] : [[text, fieldIn.get(column) ?? unwanted]],
  );
  const some = (group: object): boolean => Object.keys(group).length > 0;
  return {
    kind,
    ...(roster === undefined ? {} : { roster: roster.id }),
    ...(headingRow === undefined ? {} : { 'heading-row': headingRow }),
    headings: Object.fromEntries(headings),
    ...(some(set) ? { set } : {}),
    ...(some(words) ? { words } : {}),
    ...(some(units) ? { units } : {}),
  };
}
