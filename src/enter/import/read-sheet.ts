/** A sheet as records: its headings found, its rows read, each with what tells it apart. */
import type { BookSheet } from '../../model/book.ts';
import { cellName } from '../../model/book.ts';
import type { Named } from '../../model/diagnostic-text.ts';
import type { Metric, RosterKind } from '../../model/pack-files.ts';
import { recordKinds } from '../../records/index.ts';
import type { RecordKindName } from '../../records/index.ts';
import type { SchemaNode } from '../../model/schema.ts';
import type { Candidates } from '../candidates.ts';
import { entryFields } from '../../records/fields.ts';
import type { EntryField } from '../../records/fields.ts';
import type { Given } from '../form-identity.ts';
import { knowsHeading, readColumns } from './columns.ts';
import type { Columns } from './columns.ts';
import { groupRows } from './group-rows.ts';
import { findHeadingRow, headingsIn } from './headings.ts';
import type { Heading, HeadingRow } from './headings.ts';
import { makeRecords } from './make-records.ts';
import type { RowRecord } from './make-records.ts';
import { filledRows } from './rows.ts';

/** What is known of a sheet before it is read: from a form's identity, a mapping, or what was said of it. */
export interface SheetSpec {
  readonly kind: RecordKindName;
  /** Of a roster: which one. */
  readonly roster?: RosterKind | undefined;
  /** What its rows are said to come from. */
  readonly form: string;
  readonly isForm: boolean;
  /** By the names of fields. */
  readonly constants: Readonly<Record<string, string>>;
  readonly given: readonly Given[];
  /** Headings of columns that a form has only to be read. */
  readonly references?: readonly string[];
  /** Headings, folded, and the field each is. */
  readonly named: ReadonlyMap<string, string>;
  /** The row of headings, where somebody said which it is. */
  readonly headingRow?: number | undefined;
  readonly meaning?: (field: EntryField, text: string) => string;
}

/** Why nothing of a sheet is read. */
export type SheetProblem =
  | { readonly code: 'no-headings' }
  | {
      readonly code: 'heading-twice';
      readonly heading: string;
      readonly first: string;
      readonly second: string;
    }
  | { readonly code: 'lacking'; readonly fields: readonly Named[]; readonly row: number };

/** A record of a sheet, with the row before it that bears the same number or says the same. */
export interface SheetRecord extends RowRecord {
  readonly clash?: { readonly row: number; readonly same: boolean };
}

export interface SheetRead {
  readonly spec: SheetSpec;
  readonly fields: readonly EntryField[];
  readonly columns: Columns | undefined;
  readonly problems: readonly SheetProblem[];
  readonly records: readonly SheetRecord[];
  /** Rows in which something was filled in. */
  readonly rows: number;
  readonly unfilled: number;
}

function partsNeeded(kind: RecordKindName, fields: readonly EntryField[]): boolean {
  const schema: SchemaNode = recordKinds[kind].schema;
  return fields.some(({ part }) => part !== undefined && (schema.required ?? []).includes(part));
}

/** The row of headings of a sheet of some fields. */
export function headingRowOf(
  sheet: BookSheet,
  fields: readonly EntryField[],
  { named, headingRow }: Pick<SheetSpec, 'named' | 'headingRow'>,
): HeadingRow | undefined {
  if (headingRow === undefined) return findHeadingRow(sheet.rows, knowsHeading(fields, named));
  const row = sheet.rows.find(({ number }) => number === headingRow);
  return row && { row, headings: headingsIn(row), known: 0 };
}

/** Reads the headings of a sheet; undefined where none are found. */
export function columnsOf(
  sheet: BookSheet,
  {
    kind,
    roster,
    ...spec
  }: Pick<SheetSpec, 'kind' | 'roster' | 'named' | 'headingRow' | 'constants' | 'isForm' | 'references'>,
  fields: readonly EntryField[] = entryFields(kind, roster),
): Columns | undefined {
  const found = headingRowOf(sheet, fields, spec);
  return found && readColumns(found, fields, { ...spec, partsNeeded: partsNeeded(kind, fields) });
}

function problemsOf(columns: Columns): readonly SheetProblem[] {
  const cell = ({ column }: Heading): string => cellName(column, columns.row);
  const twice = columns.twice.map(([first, second]): SheetProblem => ({
    code: 'heading-twice',
    heading: second.text,
    first: cell(first),
    second: cell(second),
  }));
  const { lacking, row } = columns;
  return lacking.length === 0
    ? twice
    : [...twice, { code: 'lacking', fields: lacking.map(({ title }) => title), row }];
}

/** Tells records apart by the numbers of their rows, or by what they say. */
function withKeys(records: readonly RowRecord[]): readonly SheetRecord[] {
  const seen = new Map<string, RowRecord>();
  return records.map((each) => {
    const key = each.key === '' ? each.digest : each.key;
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, each);
      return { ...each, key };
    }
    const row = before.rows[0]?.number ?? 0;
    return { ...each, key, clash: { row, same: before.digest === each.digest } };
  });
}

/** What a sheet is read with: the names of a town, and SHA-256 of a text in hexadecimal digits. */
export interface SheetWith {
  readonly candidates: Candidates;
  readonly metrics: readonly Metric[];
  readonly sha256: (text: string) => string;
}

export function readSheet(sheet: BookSheet, spec: SheetSpec, how: SheetWith): SheetRead {
  const fields = entryFields(spec.kind, spec.roster);
  const columns = columnsOf(sheet, spec, fields);
  const nothing = { spec, fields, columns, records: [], rows: 0, unfilled: 0 };
  if (columns === undefined) return { ...nothing, problems: [{ code: 'no-headings' }] };
  const problems = problemsOf(columns);
  const { rows, unfilled } = filledRows(sheet.rows, columns, spec.given);
  if (problems.length > 0) return { ...nothing, problems, rows: rows.length, unfilled };
  const constants = Object.entries(spec.constants).flatMap(([name, text]) => {
    const field = fields.find((each) => each.name === name);
    return field === undefined ? [] : [{ field, text }];
  });
  const groups = groupRows(
    rows,
    fields.some(({ part }) => part !== undefined),
  );
  const rules = { ...how, kind: spec.kind, constants };
  const records = makeRecords(
    groups,
    spec.meaning === undefined ? rules : { ...rules, meaning: spec.meaning },
  );
  return { spec, fields, columns, problems, records: withKeys(records), rows: rows.length, unfilled };
}
