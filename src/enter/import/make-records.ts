/** From filled rows to records, each with the way back to the cells it was read from. */
import type { Metric } from '../../model/pack-files.ts';
import type { WrittenPath } from '../../model/written-file.ts';
import type { RecordKindName } from '../../records/index.ts';
import { assemble } from '../assemble.ts';
import type { FieldValue } from '../assemble.ts';
import type { WrittenGroup } from '../block-form.ts';
import type { Candidates } from '../candidates.ts';
import type { EntryField } from '../../records/fields.ts';
import { readField } from '../read-typed.ts';
import { readingFor } from '../stated-percent.ts';
import type { CellWhy } from './cell-text.ts';
import type { FieldColumn } from './columns.ts';
import type { FilledCell, FilledRow } from './rows.ts';

/** A cell; of a row as a whole, or of a field that has no column, there is no column. */
export interface CellPlace {
  readonly row: number;
  readonly column: number | undefined;
}

/** A cell that cannot be read into its field. */
export interface WrongCell {
  readonly at: CellPlace;
  readonly field: EntryField;
  readonly why: CellWhy;
  readonly shown: string;
}

export interface RowRecord {
  readonly rows: readonly FilledRow[];
  /** Rows whose cells are parts, in the order of the parts. */
  readonly partRows: readonly FilledRow[];
  /** The number of its first row, where rows are numbered. */
  readonly key: string;
  /** Of what it says, whatever its cells look like and wherever they stand. */
  readonly digest: string;
  readonly record: WrittenGroup;
  readonly wrong: readonly WrongCell[];
}

/** What is needed to make records of rows. */
export interface RecordRules {
  readonly kind: RecordKindName;
  /** SHA-256 of a text in hexadecimal digits. */
  readonly sha256: (text: string) => string;
  readonly candidates: Candidates;
  readonly metrics: readonly Metric[];
  /** Values of fields that every record has. */
  readonly constants: readonly { readonly field: EntryField; readonly text: string }[];
  /** What a word of the list means here: a unit called otherwise, a word translated. */
  readonly meaning?: (field: EntryField, text: string) => string;
}

/** The digits of a digest that a record carries. */
const digestLength = 16;

function valueOf(field: EntryField, text: string, { candidates, meaning }: RecordRules): FieldValue {
  return { field, value: readField(field, meaning === undefined ? text : meaning(field, text), candidates) };
}

function valuesOf(cells: readonly FilledCell[], rules: RecordRules): FieldValue[] {
  return cells.filter(({ why }) => why === undefined).map(({ field, text }) => valueOf(field, text, rules));
}

function wrongIn({ number, cells }: FilledRow): readonly WrongCell[] {
  return cells.flatMap(({ field, column, text, why }) =>
    why === undefined ? [] : [{ at: { row: number, column }, field, why, shown: text }],
  );
}

/** What every record has unless a cell of its own says otherwise. */
function withConstants(own: readonly FieldValue[], constants: readonly FieldValue[]): readonly FieldValue[] {
  const said = new Set(own.map(({ field }) => field));
  return [...constants.filter(({ field }) => !said.has(field)), ...own];
}

/** The records of rows in groups. */
export function makeRecords(
  groups: readonly (readonly FilledRow[])[],
  rules: RecordRules,
): readonly RowRecord[] {
  const constants = rules.constants.map(({ field, text }) => valueOf(field, text, rules));
  const ownConstants = constants.filter(({ field }) => field.part === undefined);
  const partConstants = constants.filter(({ field }) => field.part !== undefined);
  return groups.map((rows) => {
    const [first] = rows;
    const own = (first?.cells ?? []).filter(({ field }) => field.part === undefined);
    const parts = rows.flatMap((row) => {
      const cells = row.cells.filter(({ field }) => field.part !== undefined);
      const values = valuesOf(cells, rules);
      return values.length === 0 ? [] : [{ row, values: withConstants(values, partConstants) }];
    });
    const made = assemble(
      withConstants(valuesOf(own, rules), ownConstants),
      parts.map(({ values }) => values),
    );
    const record = rules.kind === 'measurement' ? readingFor(made, rules.metrics) : made;
    return {
      rows,
      partRows: parts.map(({ row }) => row),
      key: first?.key ?? '',
      digest: rules.sha256(JSON.stringify([rules.kind, record])).slice(0, digestLength),
      record,
      wrong: rows.flatMap(wrongIn),
    };
  });
}

const startsWith = (path: readonly unknown[], start: readonly unknown[]): boolean =>
  start.every((step, i) => path[i] === step);

/** The field that a way into a record leads to or through; undefined when it leads to none, or to several. */
export function fieldAt(fields: readonly EntryField[], path: WrittenPath): EntryField | undefined {
  return fields.find((field) => {
    const way = field.part === undefined ? path : path.slice(2);
    if (field.part !== undefined && path[0] !== field.part) return false;
    return way.length > 0 && startsWith(way, field.path);
  });
}

/** Whether a way into a record leads to a field, not to a group of them or into a list. */
export function isField(fields: readonly EntryField[], path: WrittenPath): boolean {
  const field = fieldAt(fields, path);
  return field !== undefined && path.length === field.path.length + (field.part === undefined ? 0 : 2);
}

/** The cell from which the value at the end of a way into a record was read. */
export function placeOf(
  { rows, partRows }: Pick<RowRecord, 'rows' | 'partRows'>,
  field: EntryField | undefined,
  path: WrittenPath,
  columns: readonly FieldColumn[],
): CellPlace {
  const part = typeof path[1] === 'number' ? partRows[path[1]] : undefined;
  const inPart = field === undefined ? part !== undefined : field.part !== undefined;
  const row = (inPart ? part : undefined) ?? rows[0];
  return { row: row?.number ?? 0, column: columns.find((each) => each.field === field)?.column };
}
