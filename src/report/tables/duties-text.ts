import type { SaidSheaf, SaidTable } from '../../ledgers/table.ts';
import { clean } from '../clean.ts';
import type { Words } from '../sentences/words.ts';

function message({ title, rows: duties }: SaidTable, on: string, { todo }: Words): string {
  const rows = [...duties];
  const late = rows.filter(([, days]) => typeof days === 'number').length;
  return [
    todo.head(title, on, rows.length, late),
    ...rows.map(([due, days, what], i) =>
      todo.item(i + 1, String(what ?? ''), String(due ?? ''), typeof days === 'number' ? days : 0),
    ),
    todo.end,
  ]
    .map(clean)
    .join('\n');
}

/** The to-do list as messages to paste into a chat group, one a unit, with an empty line between them. */
export function dutiesText({ tables, on }: SaidSheaf, words: Words): string {
  const messages = tables.filter(({ rows }) => rows.length > 0).map((table) => message(table, on, words));
  return messages.length === 0 ? `${words.todo.nobody}\n` : `${messages.join('\n\n')}\n`;
}
