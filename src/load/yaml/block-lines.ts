/** Walks the lines of a stretch that say something: neither blank ones nor those that are comments. */

const newline = 0x0a;
const blank = 0x20;
const hash = 0x23;

export class BlockLines {
  /** Column of what stands at `from`, from 0; -1 when the stretch is over. */
  column = 0;
  /** The line without its indentation and without blanks at its end. */
  from = 0;
  to = 0;
  readonly text: string;
  readonly end: number;
  #next: number;

  /** `start` begins a line, and `end` begins one or ends the text. */
  constructor(text: string, start: number, end: number) {
    this.text = text;
    this.end = end;
    this.#next = start;
    this.next();
  }

  /** Whether nothing is left to read. */
  get over(): boolean {
    return this.column < 0;
  }

  /** Where the line below begins. */
  get below(): number {
    return this.#next;
  }

  /** Goes on to the next line that says something, from the line below or from the line that begins at `start`. */
  next(start = this.#next): void {
    const { text, end } = this;
    for (let line = start; line < end; line = this.#next) {
      let from = line;
      while (from < end && text.charCodeAt(from) === blank) from += 1;
      let to = text.indexOf('\n', from);
      if (to < 0) to = end;
      this.#next = to + 1;
      const code = from < end ? text.charCodeAt(from) : newline;
      if (code === newline || code === hash) continue;
      while (text.charCodeAt(to - 1) === blank) to -= 1;
      this.column = from - line;
      this.from = from;
      this.to = to;
      return;
    }
    this.column = -1;
  }

  /** Whether a dash stands here, and a blank or nothing after it. */
  get atDash(): boolean {
    const { text, from, to } = this;
    return text.charCodeAt(from) === 0x2d && (from + 1 === to || text.charCodeAt(from + 1) === blank);
  }

  /** The offset, not before `at`, of the next character on this line that is no blank; `to` if there is none. */
  skipBlanks(at: number): number {
    let from = at;
    while (from < this.to && this.text.charCodeAt(from) === blank) from += 1;
    return from;
  }

  /** What follows on the same line is looked at as a line of its own. */
  moveTo(from: number): void {
    this.column += from - this.from;
    this.from = from;
  }
}
