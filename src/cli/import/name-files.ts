/** The files a form names: those that lie beside it are copied in, and the record names the copy. */
import { dirname, isAbsolute, join } from 'node:path';
import { isPlainWay } from '../../disk/plain-way.ts';
import type { EntryField } from '../../records/fields.ts';
import { isGroup, isList } from '../../enter/block-form.ts';
import type { WrittenGroup, WrittenValue } from '../../enter/block-form.ts';
import { parseDay } from '../../model/day.ts';
import type { FileFacts } from '../../model/files.ts';
import type { Copies } from '../entry/copy-files.ts';

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

/** A record with the files beside its form in their places in the town's folder; others keep the name they have. */
export function withFiles(
  record: WrittenGroup,
  fields: readonly EntryField[],
  form: string,
  there: FileFacts,
  copies: Copies,
): WrittenGroup {
  const { on } = record;
  const day = typeof on === 'string' ? parseDay(on) : undefined;
  if (day === undefined) return record;
  const place = (value: WrittenValue): WrittenValue => {
    if (typeof value !== 'string' || there.has(value) || !isBeside(value)) return value;
    const beside = dirname(form);
    return isPlainWay(beside, value) ? (copies.plan(join(beside, value), day) ?? value) : value;
  };
  let named = record;
  for (const { path } of fields) {
    const [key = ''] = path;
    const value = named[key];
    if (value === undefined || isGroup(value)) continue;
    named = { ...named, [key]: isList(value) ? value.map(place) : place(value) };
  }
  return named;
}

/** The files a record names. */
export function filesOf(record: WrittenGroup, fields: readonly EntryField[]): readonly string[] {
  return fields.flatMap(({ path: [key = ''] }) => {
    const value = record[key];
    if (value === undefined || isGroup(value)) return [];
    return (isList(value) ? value : [value]).filter((each) => typeof each === 'string');
  });
}
