/** From the values of fields to what a record says. */
import { isGroup, isList } from './block-form.ts';
import type { WrittenGroup, WrittenValue } from './block-form.ts';
import type { EntryField } from '../records/fields.ts';

/** A field and what stands in it. */
export interface FieldValue {
  readonly field: EntryField;
  readonly value: WrittenValue;
}

function put(group: WrittenGroup, path: readonly string[], value: WrittenValue): WrittenGroup {
  const [key = '', ...rest] = path;
  if (rest.length === 0) return { ...group, [key]: value };
  const below = group[key];
  return { ...group, [key]: put(isGroup(below) ? below : {}, rest, value) };
}

function groupOf(values: readonly FieldValue[]): WrittenGroup {
  return values.reduce<WrittenGroup>((group, { field, value }) => put(group, field.path, value), {});
}

/** A record of the values given; `parts` are the values of each of its alike parts, in order. */
export function assemble(
  values: readonly FieldValue[],
  parts: readonly (readonly FieldValue[])[] = [],
): WrittenGroup {
  return parts.reduce<WrittenGroup>((group, part) => {
    const key = part[0]?.field.part;
    if (key === undefined) return group;
    const list = group[key];
    return { ...group, [key]: [...(isList(list) ? list : []), groupOf(part)] };
  }, groupOf(values));
}
