import type { Column, Title } from './table.ts';

/** A column of text; `width` in display columns. */
export function textColumn(key: string, title: Title, width: number, more: Partial<Column> = {}): Column {
  return { key, title, form: 'text', width, ...more };
}

/** A column of whole numbers. */
export function countColumn(key: string, title: Title, width = 6): Column {
  return { key, title, form: 'count', width };
}

/** A column of days. */
export function dayColumn(key: string, title: Title): Column {
  return { key, title, form: 'day', width: 10 };
}
