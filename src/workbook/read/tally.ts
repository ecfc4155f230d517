import type { BookCell, CellValue } from '../../model/book.ts';
import type { BookTaker } from './book-taker.ts';
import type { Limits } from './limits.ts';
import { tooBig } from './refused.ts';

function characters(value: CellValue): number {
  switch (value.kind) {
    case 'text':
    case 'number':
      return value.text.length;
    case 'trouble':
      return value.shown.length;
    case 'day':
    case 'flag':
      return 0;
  }
}

/** Hands rows on and counts what stands in them, over all sheets. */
export class Tally {
  #rows = 0;
  #cells = 0;
  #text = 0;
  readonly #taker: BookTaker;
  readonly #limits: Limits;

  constructor(taker: BookTaker, limits: Limits) {
    this.#taker = taker;
    this.#limits = limits;
  }

  /** Whether nothing stood anywhere. */
  get empty(): boolean {
    return this.#cells === 0;
  }

  /** Counts a cell before it is kept. */
  cell(value: CellValue): void {
    this.#cells += 1;
    this.#text += characters(value);
    if (this.#cells > this.#limits.cells) throw tooBig('cells');
    if (this.#text > this.#limits.text) throw tooBig('text');
  }

  row(number: number, cells: BookCell[]): void {
    if (cells.length === 0) return;
    this.#rows += 1;
    if (this.#rows > this.#limits.rows) throw tooBig('rows');
    this.#taker.row(number, cells);
  }
}
