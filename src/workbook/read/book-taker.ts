import type { BookCell } from '../../model/book.ts';

/** Cells shown as one, both corners included. */
export interface Merged {
  readonly fromRow: number;
  readonly fromColumn: number;
  readonly toRow: number;
  readonly toColumn: number;
}

/** Whoever is handed what is read, as it is read: a book need not be in memory twice. */
export interface BookTaker {
  /** What follows belongs to this sheet. */
  sheet(name: string, hidden: boolean): void;
  /** A row in which something stands; rows and cells come in the order of the file. */
  row(number: number, cells: BookCell[]): void;
  /** Of these cells only the first shows its value. */
  merged(range: Merged): void;
  /** Something was read, though no row yet. */
  working(): void;
}
