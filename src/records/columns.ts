/** The columns a list of records of one kind can have in a ledger: its fields, titled and formed as its schema says. */
import type { Column } from '../model/column.ts';
import type { RosterKind } from '../model/pack-files.ts';
import { entryFields } from './fields.ts';
import type { EntryField } from './fields.ts';
import type { RecordKindName } from './index.ts';

export interface RecordColumn {
  readonly field: EntryField;
  readonly column: Column;
}

/** Display columns: what names something is short, what is told is not. */
function widthOf({ schema, many }: EntryField): number {
  const extra = schema['x-civic'];
  if (extra?.reads === 'file') return 30;
  // Its wording is printed, which is a sentence.
  if (extra?.ref === 'question') return 28;
  if (extra?.ref !== undefined || schema.enum !== undefined || extra?.reads !== undefined)
    return many ? 20 : 12;
  return schema.type === 'string' ? 24 : 8;
}

function columnOf(field: EntryField): Column {
  const { name, title, schema, many } = field;
  const reads = schema['x-civic']?.reads;
  const form =
    reads === 'file'
      ? 'files'
      : reads === 'day' && !many
        ? 'day'
        : schema.type === 'integer' && !many
          ? 'count'
          : 'text';
  const isSummed = form === 'count' && schema['x-civic']?.unsummed !== true;
  const width = form === 'day' ? 10 : widthOf(field);
  return { key: name, title: [title.zh, title.en], form, width, ...(isSummed ? { sum: true } : {}) };
}

/** A column a field, by the field's name. */
export function recordColumns(kind: RecordKindName, roster?: RosterKind): readonly RecordColumn[] {
  const fields = entryFields(kind, roster);
  return fields.map((field) => ({ field, column: columnOf(field) }));
}
