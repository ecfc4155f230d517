import type { Sheaf } from './table.ts';

/** What the tables of a ledger say of where they stand in files, and how they were asked for: not what they tell. */
const aside: ReadonlySet<string> = new Set(['at', 'filedBy']);

/**
 * What a ledger tells, as one text: its tables by the keys of their columns, figures as they are kept, sentences as codes.
 * Fonts, widths and wording do not change it, nor what was entered after it was made; the sheet about its sources is
 * left out, since digests of files change with every file that is added.
 */
export function ledgerContent({ id, tables }: Sheaf): string {
  const told = tables
    .filter((table) => !table.id.endsWith('-about'))
    .map(({ title, columns, rows, total, lead, notes }) => ({
      title: title[0],
      columns: columns.map(({ key }) => key),
      rows,
      total,
      lead,
      notes,
    }));
  return JSON.stringify({ id, tables: told }, (key, value: unknown) => (aside.has(key) ? undefined : value));
}
