import type { BookCell } from '../../model/book.ts';
import { cellName } from '../../model/book.ts';
import type { BookTaker } from './book-taker.ts';
import { CellCursor } from './cell-cursor.ts';
import type { Meanings, RawCell } from './cell-value.ts';
import { cellValue } from './cell-value.ts';
import type { Limits } from './limits.ts';
import { parseRange } from './reference.ts';
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
  readonly #at = new CellCursor();
  #strangeSeen = 0;
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
        if (name === 'row') this.#openRow(attributes);
        else this.#strange();
        return;
      case 'row':
        if (name === 'c') this.#openCell(attributes);
        else this.#strange();
        return;
      case 'c':
        if (name === 'v' || name === 'f' || name === 'is') {
          this.#within = name;
          this.#piece = '';
        } else this.#strange();
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

  #openRow({ r }: Attributes): void {
    this.#at.toRow(r);
    this.#cells = [];
    this.#within = 'row';
  }

  #openCell({ r, t = 'n', s, vm }: Attributes): void {
    this.#at.toCell(r);
    this.#raw = blank(t, s === undefined ? 0 : Number(s), vm !== undefined);
    this.#within = 'c';
  }

  #strange(): void {
    this.#strangeSeen += 1;
    if (this.#strangeSeen > this.#limits.strange) throw tooBig('strange');
  }

  #closeCell(): void {
    this.#within = 'row';
    const raw = this.#raw;
    // Formatted and empty: most cells of many sheets.
    if (raw.value === undefined && raw.formula === undefined && raw.inline === undefined) return;
    this.#place.cell = cellName(this.#at.column, this.#at.row);
    const value = cellValue(raw, this.#meanings);
    if (value === undefined) return;
    this.#tally.cell(value);
    this.#cells.push({ column: this.#at.column, value });
  }

  #closeRow(): void {
    this.#within = 'sheetData';
    this.#tally.row(this.#at.row, this.#cells);
  }
}

function blank(type: string, style: number, rich: boolean): RawCell {
  return { type, style, rich, formula: undefined, value: undefined, inline: undefined };
}
