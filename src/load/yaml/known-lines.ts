/** The lines of an entry, found once: of a file of settings the place of every target and phase is asked for. */
import { BlockLines } from './block-lines.ts';
import { LineCursor } from './line-cursor.ts';

type Line = Readonly<Pick<LineCursor, 'column' | 'from' | 'to' | 'colon'>>;

/** The lines of a stretch of a text that say something. */
export function linesOf(text: string, start: number, end: number): readonly Line[] {
  const found: Line[] = [];
  const lines = new BlockLines(text, start, end);
  while (!lines.over) {
    const { column, from, to, colon } = lines;
    found.push({ column, from, to, colon });
    lines.next();
  }
  return found;
}

/** Walks lines that are known. */
export class KnownLines extends LineCursor {
  readonly #lines: readonly Line[];
  #next = 0;

  constructor(text: string, lines: readonly Line[]) {
    super(text);
    this.#lines = lines;
    this.next();
  }

  next(): void {
    const line = this.#lines[this.#next];
    this.#next += 1;
    if (line === undefined) {
      this.column = -1;
      return;
    }
    this.column = line.column;
    this.from = line.from;
    this.to = line.to;
    this.colon = line.colon;
  }
}
