/** One line of an entry after the other, whoever finds them. */

const blank = 0x20;
const dash = 0x2d;

export abstract class LineCursor {
  /** Column of what stands at `from`, from 0; -1 when the stretch is over. */
  column = 0;
  /** The line without its indentation and without blanks at its end. */
  from = 0;
  to = 0;
  /** The first colon of the line with a blank or nothing after it; -1 if there is none. */
  colon = -1;
  readonly text: string;

  protected constructor(text: string) {
    this.text = text;
  }

  /** Goes on to the next line that says something. */
  abstract next(): void;

  /** Whether nothing is left to read. */
  get over(): boolean {
    return this.column < 0;
  }

  /** Whether a dash stands here, and a blank or nothing after it. */
  get atDash(): boolean {
    const { text, from, to } = this;
    return text.charCodeAt(from) === dash && (from + 1 === to || text.charCodeAt(from + 1) === blank);
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
