import type { EntryField } from '../../records/fields.ts';
import type { EntryWords } from '../../report/sentences/entry-words.ts';

/** How a part of a record is written on one line: `检查内容=…; 结果=符合`. */
export function partExample(fields: readonly EntryField[], words: EntryWords): string {
  const needed = fields.filter((field) => field.needed);
  return (needed.length > 0 ? needed : fields.slice(0, 2))
    .map(({ title, schema }) => `${words.title(title)}=${String(schema.enum?.[0] ?? '…')}`)
    .join('; ');
}
