/**
 * One of the alike parts of a record on one line: `检查内容=整洁; 结果=符合`. What stands before the sign names a field by
 * its title or its key; a piece without the sign goes on with the text before it, so that a text may hold semicolons.
 */
import { foldedName } from './candidates.ts';
import type { EntryField } from '../records/fields.ts';

/** The field that is called so: by its name, by the end of its name within its part, or by its title. */
export function fieldCalled(fields: readonly EntryField[], typed: string): EntryField | undefined {
  const wanted = foldedName(typed);
  const called = (namesOf: (field: EntryField) => readonly string[]): readonly EntryField[] =>
    fields.filter((field) => namesOf(field).some((each) => foldedName(each) === wanted));
  const [exact] = [
    ...called(({ name, path }) => [name, path.join('.')]),
    ...called(({ title }) => [title.zh, title.en]),
  ];
  // Beside the fields of its own part a title needs no group before it.
  const short = called(({ title }) => [title.zh.split('·').at(-1) ?? '']);
  return exact ?? (short.length === 1 ? short[0] : undefined);
}

export type PartText =
  | { readonly answered: ReadonlyMap<string, readonly string[]> }
  | { readonly why: 'no-key' }
  | { readonly why: 'unknown' | 'twice'; readonly key: string };

/** Reads it by the fields of the part. */
export function readPart(text: string, fields: readonly EntryField[]): PartText {
  const answered = new Map<string, readonly string[]>();
  let last: string | undefined;
  for (const piece of text.split(/(?=[;；])/)) {
    const own = piece.replace(/^[;；]/, '');
    const [, key, value] = /^\s*([^=＝]*?)\s*[=＝](.*)$/s.exec(own) ?? [];
    if (key === undefined || value === undefined) {
      if (last === undefined && own.trim() !== '') return { why: 'no-key' };
      if (last !== undefined && own.trim() !== '') {
        answered.set(last, [`${answered.get(last)?.[0] ?? ''}${piece}`]);
      }
      continue;
    }
    const field = fieldCalled(fields, key);
    if (field === undefined) return { why: 'unknown', key };
    if (answered.has(field.name)) return { why: 'twice', key };
    answered.set(field.name, [value.trim()]);
    last = field.name;
  }
  return answered.size === 0 ? { why: 'no-key' } : { answered };
}
