/** A form to be filled in, without a format: what stands in its sheets, not how it is drawn. */
import type { EntryField } from '../../records/fields.ts';
import type { FormIdentity, FormSheet } from '../form-identity.ts';

/** Words to choose from in a column. */
export interface Choices {
  readonly words: readonly string[];
  /** `only`: nothing else may be written; `usual`: something else may, after a question; `some`: several, or none of them. */
  readonly which: 'only' | 'usual' | 'some';
}

/** A column that is filled in. */
export interface FieldColumn {
  readonly what: 'field';
  /** As its heading says: the title of the field. */
  readonly title: string;
  readonly field: EntryField;
  /** What to write, in a few words; and all that is to be said of it. */
  readonly hint: string;
  readonly prompt: string;
  readonly choices: Choices | undefined;
  /** What stands in the row of the example. */
  readonly example: string;
  /** Display columns; a Chinese character takes two. */
  readonly width: number;
}

/** A column to be read only: what a row is about. It belongs to no field, and is not taken in again. */
export interface ReferenceColumn {
  readonly what: 'reference';
  readonly title: string;
  readonly width: number;
}

export type FormColumn = FieldColumn | ReferenceColumn;

/** A row with something already in it: by title of reference columns, by name of fields. */
export interface GivenRow {
  readonly fields: Readonly<Record<string, string>>;
  readonly references: Readonly<Record<string, string>>;
}

/** One sheet to fill in. */
export interface FormTable extends FormSheet {
  readonly title: string;
  /** What to know before filling it in. */
  readonly about: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly GivenRow[];
  /** Numbered rows with nothing in them, after those. */
  readonly blank: number;
}

/** The form of one unit. */
export interface Form {
  readonly unit: string;
  readonly identity: FormIdentity;
  readonly tables: readonly FormTable[];
}
