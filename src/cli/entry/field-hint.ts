import type { EntryField } from '../../records/fields.ts';
import { isFile } from '../../enter/answers.ts';
import { typesOf } from '../../model/schema-facts.ts';
import type { EntryWords, Reads } from '../../report/sentences/entry-words.ts';
import type { Language } from '../../report/sentences/speech.ts';

/** How a field that names nothing is typed. */
export function readsOf({ schema, part }: EntryField): Reads {
  const types = typesOf(schema);
  const reads = schema['x-civic']?.reads;
  if (reads !== undefined && reads !== 'threshold') return reads;
  if (types.includes('integer') && !types.includes('string')) return 'whole';
  if (types.includes('boolean')) return 'flag';
  return part === 'entries' ? 'column' : 'text';
}

/** What is said of a field beside its title: in Chinese as its schema says, in English how it is typed. */
export function hintOf(field: EntryField, words: EntryWords, language: Language): string {
  if (isFile(field)) return words.fileHint;
  if (field.about !== undefined && language === 'zh') return field.about;
  return field.schema['x-civic']?.ref === undefined ? words.help.examples[readsOf(field)] : '';
}
