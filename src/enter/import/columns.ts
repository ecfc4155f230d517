/** Which column of a sheet is which field of a record. */
import type { EntryField } from '../../records/fields.ts';
import { numberHeading } from '../form-identity.ts';
import { foldedHeading } from './headings.ts';
import type { Heading, HeadingRow } from './headings.ts';

export interface FieldColumn {
  readonly field: EntryField;
  readonly column: number;
}

/** What tells the rows of a list apart: the number of a row, an id that means more than its place, or what it says. */
export type RowKey = 'number' | 'id' | 'content';

export interface Columns {
  /** Number of the row of headings. */
  readonly row: number;
  /** In the order of the fields, so that the order of columns never matters. */
  readonly fields: readonly FieldColumn[];
  readonly keyed: RowKey;
  readonly keyColumn: number | undefined;
  /** Headings nobody knows, and those that were not wanted. */
  readonly ignored: readonly Heading[];
  readonly unknown: readonly Heading[];
  /** Columns that say they are the same field. */
  readonly twice: readonly (readonly [Heading, Heading])[];
  /** Fields without which there is no record. */
  readonly lacking: readonly EntryField[];
}

/** What is said of columns beyond their headings. */
export interface ColumnRules {
  /** Headings, folded, and the name of the field each is; `-`: the column is not wanted. */
  readonly named?: ReadonlyMap<string, string>;
  /** Fields that have the same value in every row. */
  readonly constants?: Readonly<Record<string, string>>;
  /** A form's rows are known by their numbers only. */
  readonly isForm?: boolean;
  /** Headings of columns that are there only to be read. */
  readonly references?: readonly string[];
  /** There is no record without alike parts. */
  readonly partsNeeded?: boolean;
}

/** In the place of a field's name: a column that is not wanted. */
export const unwanted = '-';

const idHeading = foldedHeading('编号');
const numberHeadings = [numberHeading, '行号', '№', 'no.', 'no'].map(foldedHeading);

/** Ids civic mints where they are not given. */
export function isMinted({ path }: EntryField): boolean {
  return path.at(-1) === 'id' && path[0] !== 'carried';
}

/** Fields by what a column may be headed with. Of two that share a title, a part's comes first: it is the list itself. */
export function fieldsByHeading(fields: readonly EntryField[]): ReadonlyMap<string, EntryField> {
  const found = new Map<string, EntryField>();
  const parts = fields.filter(({ part }) => part !== undefined);
  const own = fields.filter(({ part }) => part === undefined);
  for (const titled of [
    (field: EntryField) => field.name,
    (field: EntryField) => field.title.zh,
    (field: EntryField) => field.title.en,
  ]) {
    for (const field of [...parts, ...own]) {
      const heading = foldedHeading(titled(field));
      if (!found.has(heading)) found.set(heading, field);
    }
  }
  return found;
}

/** Whether a heading says something about a row of these fields: what the row of headings is found by. */
export function knowsHeading(
  fields: readonly EntryField[],
  named?: ReadonlyMap<string, string>,
): (folded: string) => boolean {
  const byHeading = fieldsByHeading(fields);
  return (folded) =>
    byHeading.has(folded) ||
    named?.has(folded) === true ||
    numberHeadings.includes(folded) ||
    folded === idHeading;
}

function lackingOf(
  fields: readonly EntryField[],
  has: ReadonlySet<EntryField>,
  constants: Readonly<Record<string, string>>,
  partsNeeded: boolean,
): readonly EntryField[] {
  const hasParts = fields.some((field) => field.part !== undefined && has.has(field));
  return fields.filter(
    (field) =>
      field.needed &&
      !isMinted(field) &&
      !has.has(field) &&
      constants[field.name] === undefined &&
      (field.part === undefined || hasParts || partsNeeded),
  );
}

/** Reads the headings of a list. */
export function readColumns(
  { row, headings }: Pick<HeadingRow, 'row' | 'headings'>,
  fields: readonly EntryField[],
  { named, constants = {}, isForm = false, references = [], partsNeeded = false }: ColumnRules = {},
): Columns {
  const byHeading = fieldsByHeading(fields);
  const byName = new Map(fields.map((field) => [field.name, field]));
  const taken = new Map<EntryField, Heading>();
  const [ignored, unknown]: [Heading[], Heading[]] = [[], []];
  const twice: (readonly [Heading, Heading])[] = [];
  let number: Heading | undefined;
  let id: Heading | undefined;
  for (const heading of headings) {
    const folded = foldedHeading(heading.text);
    const meant = named?.get(folded);
    const field = meant === undefined ? byHeading.get(folded) : byName.get(meant);
    if (meant === unwanted || references.includes(heading.text)) ignored.push(heading);
    else if (field !== undefined) {
      const other = taken.get(field);
      if (other === undefined) taken.set(field, heading);
      else twice.push([other, heading]);
      if (folded === idHeading && !isForm) id ??= heading;
    } else if (numberHeadings.includes(folded)) {
      if (number === undefined) number = heading;
      else twice.push([number, heading]);
    } else if (folded === idHeading && !isForm) id ??= heading;
    else unknown.push(heading);
  }
  const key = id ?? number;
  return {
    row: row.number,
    fields: fields.flatMap((field) => {
      const column = taken.get(field)?.column;
      return column === undefined ? [] : [{ field, column }];
    }),
    keyed: id !== undefined ? 'id' : number !== undefined ? 'number' : 'content',
    keyColumn: key?.column,
    ignored,
    unknown,
    twice,
    lacking: lackingOf(fields, new Set(taken.keys()), constants, partsNeeded),
  };
}
