import type { BookCell } from '../../model/book.ts';
import { cellName } from '../../model/book.ts';
import type { BookTaker } from './book-taker.ts';
import type { Meanings, RawCell } from './cell-value.ts';
import { cellValue } from './cell-value.ts';
import type { Limits } from './limits.ts';
import { lastColumn, lastRow } from './limits.ts';
import { parseRange, parseReference, rowNumber } from './reference.ts';
import type { Place } from './refused.ts';
import { broken, tooBig } from './refused.ts';
import { RunText } from './run-text.ts';
import type { Tally } from './tally.ts';
import type { Attributes, XmlListener } from './xml.ts';

/**
 * What comes after the merged cells and may be huge: rules and drop-downs for whole columns. The format fixes the order,
 * so the first of them is the end of what we read.
 */
const afterMerged = new Set([
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'drawing',
  'legacyDrawing',
  'picture',
  'oleObjects',
  'controls',
  'tableParts',
  'extLst',
]);

function styleNumber(text: string | undefined): number {
  return text === undefined ? 0 : Number(text);
}

/** Listens to one worksheet and hands its rows on, each as soon as it ends. */
export class SheetListener implements XmlListener {
  readonly root = 'worksheet';
  readonly #taker: BookTaker;
  readonly #tally: Tally;
  readonly #meanings: Meanings;
  readonly #limits: Limits;
  readonly #place: Place;
  readonly #inline: RunText;

  /** The element inside which we are, of those that matter: '' outside the rows. */
  #within: '' | 'sheetData' | 'row' | 'c' | 'v' | 'f' | 'is' = '';
  #sawData = false;
  #ended = false;
  /** The row we are in, or the last one; undefined while its number is still to be told by its first cell. */
  #row = 0;
  #rowNamed = true;
  #column = 0;
  #cells: BookCell[] = [];
  #raw: RawCell = blank('', 0, false);
  #piece = '';
  #mergedRanges = 0;

  constructor(taker: BookTaker, tally: Tally, meanings: Meanings, limits: Limits, place: Place) {
    this.#taker = taker;
    this.#tally = tally;
    this.#meanings = meanings;
    this.#limits = limits;
    this.#place = place;
    this.#inline = new RunText(limits.cellText);
  }

  open(name: string, attributes: Attributes): void {
    switch (this.#within) {
      case '':
        this.#openOutside(name, attributes);
        return;
      case 'sheetData':
        if (name === 'row') this.#openRow(attributes.r);
        return;
      case 'row':
        if (name === 'c') this.#openCell(attributes);
        return;
      case 'c':
        if (name === 'v' || name === 'f' || name === 'is') {
          this.#within = name;
          this.#piece = '';
        }
        return;
      case 'is':
        this.#inline.open(name);
        return;
      case 'v':
      case 'f':
        throw broken(name);
    }
  }

  text(text: string): void {
    if (this.#within === 'v' || this.#within === 'f') {
      if (this.#piece.length <= this.#limits.cellText * 7) this.#piece += text;
    } else if (this.#within === 'is') this.#inline.text(text);
  }

  close(name: string): void {
    switch (this.#within) {
      case 'v':
        this.#raw.value = this.#piece;
        this.#within = 'c';
        return;
      case 'f':
        this.#raw.formula = this.#piece;
        this.#within = 'c';
        return;
      case 'is':
        if (name === 'is') {
          this.#raw.inline = this.#inline.take();
          this.#within = 'c';
        } else this.#inline.close(name);
        return;
      case 'c':
        if (name === 'c') this.#closeCell();
        return;
      case 'row':
        if (name === 'row') this.#closeRow();
        return;
      case 'sheetData':
        if (name === 'sheetData') this.#within = '';
        return;
      case '':
        if (name === 'worksheet' || name === 'mergeCells') this.#ended = true;
    }
  }

  done(): boolean {
    return this.#ended;
  }

  /** To be called at the end: a sheet without the element that holds its rows is none. */
  finish(): void {
    if (!this.#sawData) throw broken();
  }

  #openOutside(name: string, { ref = '' }: Attributes): void {
    if (name === 'sheetData' && !this.#sawData) {
      this.#within = 'sheetData';
      this.#sawData = true;
    } else if (name === 'mergeCell' && !this.#ended) {
      const range = parseRange(ref);
      if (range === undefined) throw broken(ref.slice(0, 40));
      this.#mergedRanges += 1;
      if (this.#mergedRanges > this.#limits.merges) throw tooBig('merges');
      this.#taker.merged(range);
    } else if (this.#sawData && afterMerged.has(name)) this.#ended = true;
  }

  #openRow(r: string | undefined): void {
    const number = r === undefined ? this.#row + 1 : rowNumber(r);
    if (number === undefined || number > lastRow) throw broken(r?.slice(0, 40));
    this.#row = number;
    this.#rowNamed = r !== undefined;
    this.#column = 0;
    this.#cells = [];
    this.#within = 'row';
  }

  #openCell({ r, t = 'n', s, vm }: Attributes): void {
    if (r === undefined) this.#column += 1;
    else {
      const reference = parseReference(r);
      if (reference === undefined) throw broken(r.slice(0, 40));
      if (reference.row !== this.#row) {
        // A row without a number of its own has that of its first cell.
        if (this.#rowNamed || this.#column > 0 || reference.row < this.#row) throw broken(r);
        this.#row = reference.row;
      }
      this.#column = reference.column;
    }
    if (this.#column > lastColumn) throw tooBig('columns');
    this.#rowNamed = true;
    this.#raw = blank(t, styleNumber(s), vm !== undefined);
    this.#within = 'c';
  }

  #closeCell(): void {
    this.#within = 'row';
    const raw = this.#raw;
    // Formatted and empty: most cells of many sheets.
    if (raw.value === undefined && raw.formula === undefined && raw.inline === undefined) return;
    this.#place.cell = cellName(this.#column, this.#row);
    const value = cellValue(raw, this.#meanings);
    if (value === undefined) return;
    this.#tally.cell(value);
    this.#cells.push({ column: this.#column, value });
  }

  #closeRow(): void {
    this.#within = 'sheetData';
    this.#tally.row(this.#row, this.#cells);
  }
}

function blank(type: string, style: number, rich: boolean): RawCell {
  return { type, style, rich, formula: undefined, value: undefined, inline: undefined };
}
