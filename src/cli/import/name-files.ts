/** The files a form names: those that lie beside it are copied in, and the record names the copy. */
import { dirname, isAbsolute, join } from 'node:path';
import { isPlainWay } from '../../disk/plain-way.ts';
import type { EntryField } from '../../records/fields.ts';
import { isGroup, isList } from '../../enter/block-form.ts';
import type { WrittenGroup, WrittenValue } from '../../enter/block-form.ts';
import { parseDay } from '../../model/day.ts';
import type { FileFacts } from '../../model/files.ts';
import { namesForCopy } from '../../enter/name-copy.ts';
import type { RecordKindName } from '../../records/index.ts';
import type { FileCopies } from '../entry/file-copies.ts';

/** Fields of a record that name files. */
export function fileFields(fields: readonly EntryField[]): readonly EntryField[] {
  return fields.filter(
    ({ part, path, schema }) =>
      schema['x-civic']?.reads === 'file' && part === undefined && path.length === 1,
  );
}

/** A way down from the form's own folder, and nowhere else. */
function isBeside(name: string): boolean {
  return (
    !isAbsolute(name) &&
    !/^[a-z]:/i.test(name) &&
    !name.split(/[/\\]/).some((step) => step === '..' || step === '')
  );
}

/** Where the files of records come from and go to. */
export interface Filing {
  /** The file the rows come from. */
  readonly form: string;
  /** The files of the town's folder. */
  readonly there: FileFacts;
  readonly copies: FileCopies;
}

/**
 * A record with the files beside its form in their places in the town's folder, each once; others keep the name they
 * have. `replaced` are the files of the record that it takes the place of.
 */
export function withFiles(
  kind: RecordKindName,
  record: WrittenGroup,
  fields: readonly EntryField[],
  { form, there, copies }: Filing,
  replaced: readonly string[] = [],
): WrittenGroup {
  const { on } = record;
  const day = typeof on === 'string' ? parseDay(on) : undefined;
  if (day === undefined) return record;
  const place = (value: WrittenValue): WrittenValue => {
    if (typeof value !== 'string' || there.has(value) || !isBeside(value)) return value;
    const beside = dirname(form);
    if (!isPlainWay(beside, value)) return value;
    return copies.plan(join(beside, value), namesForCopy(kind, record, day, value), replaced) ?? value;
  };
  let named = record;
  for (const { path } of fields) {
    const [key = ''] = path;
    const value = named[key];
    if (value === undefined || isGroup(value)) continue;
    named = { ...named, [key]: isList(value) ? [...new Set(value.map(place))] : place(value) };
  }
  return named;
}

/** The files a record names. */
export function filesOf(record: object, fields: readonly EntryField[]): readonly string[] {
  const named = new Map<string, unknown>(Object.entries(record));
  return fields.flatMap(({ path: [key = ''] }) => {
    const value = named.get(key);
    return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
  });
}
