import { lastColumn, lastRow } from './limits.ts';
import { parseReference, rowNumber } from './reference.ts';
import { broken, tooBig } from './refused.ts';

/** Where in a sheet we are: rows and cells need not say their numbers, and then count on from the one before. */
export class CellCursor {
  row = 0;
  column = 0;
  /** Whether the row's number is certain: one without has that of its first cell. */
  #rowNamed = true;
  /** Rows of the sheet and cells of the row, those in which nothing stands too. */
  #rows = 0;
  #cells = 0;

  toRow(r: string | undefined): void {
    const number = r === undefined ? this.row + 1 : rowNumber(r);
    if (number === undefined) throw broken(r?.slice(0, 40));
    this.#rows += 1;
    if (number > lastRow || this.#rows > lastRow) throw tooBig('rows');
    this.row = number;
    this.column = 0;
    this.#rowNamed = r !== undefined;
    this.#cells = 0;
  }

  toCell(r: string | undefined): void {
    if (r === undefined) this.column += 1;
    else this.#toNamed(r);
    this.#rowNamed = true;
    this.#cells += 1;
    if (this.column > lastColumn || this.#cells > lastColumn) throw tooBig('columns');
  }

  #toNamed(r: string): void {
    const reference = parseReference(r);
    if (reference === undefined) throw broken(r.slice(0, 40));
    if (reference.row !== this.row && (this.#rowNamed || reference.row < this.row)) throw broken(r);
    this.row = reference.row;
    this.column = reference.column;
  }
}
