import type { Book, BookSheet } from '../../model/book.ts';
import { identitySheet, readIdentity } from '../form-identity.ts';
import type { FormIdentity } from '../form-identity.ts';
import { shownText } from './cell-text.ts';

function textRows(sheet: BookSheet): readonly (readonly string[])[] {
  return sheet.rows.map(({ cells }) => {
    const width = cells.at(-1)?.column ?? 0;
    const byColumn = new Map(cells.map(({ column, value }) => [column, shownText(value)]));
    return Array.from({ length: width }, (_, i) => byColumn.get(i + 1) ?? '');
  });
}

/** What a form says of itself; undefined for any other workbook. */
export function identityOf({ sheets }: Book): FormIdentity | undefined {
  const sheet = sheets.find(({ name }) => name === identitySheet);
  return sheet && readIdentity(textRows(sheet));
}
