import type { Table } from '../table.ts';
import type { Made } from './sheet.ts';

/** A table another ledger makes, as one of this workbook. */
export function made(
  { id: _, title, ...table }: Table,
  named: string = title[0],
  from: readonly string[] = [],
): Made {
  return { table, title: named, from };
}
