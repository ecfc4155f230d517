/**
 * Walks the lines of a stretch that say something: neither blank ones nor those that are comments. Each character is
 * looked at once, and whatever is asked of every line is noted then: searching a text again and again costs more than
 * all that is done with it.
 */
import { LineCursor } from './line-cursor.ts';
import { deepestLevel } from './scan-text.ts';

const newline = 0x0a;
const blank = 0x20;
const hash = 0x23;
const colon = 0x3a;
/** No real line is indented so far; whether such a text is nested too deeply is found out elsewhere. */
const farthest = deepestLevel * 8;
const margin = /^[ ?-]+$/;

export class BlockLines extends LineCursor {
  /** There is another such colon, or a number sign after a blank: a plain text would end there. */
  turns = false;
  /** Nothing was met that only YAML knows the meaning of: tabs and other controls, brackets upon brackets. */
  isPlain = true;
  /** Everything read so far is as the schema asks; what is wrong with the rest, its validator says. */
  meets = true;
  readonly end: number;
  #next: number;
  #brackets = 0;

  /** `start` begins a line, and `end` begins one or ends the text. */
  constructor(text: string, start: number, end: number) {
    super(text);
    this.end = end;
    this.#next = start;
    this.next();
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
      let to = this.endOfLine(line, from);
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

  /** Where the line from `line` on ends; notes what stands in it from `from` on, where its indentation ends. */
  endOfLine(line: number, from: number): number {
    const to = this.#look(from);
    if (to - line > farthest && margin.test(this.text.slice(line, line + farthest + 1))) this.isPlain = false;
    return to;
  }

  #look(from: number): number {
    const { text, end } = this;
    this.colon = -1;
    this.turns = false;
    for (let at = from; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code > colon) {
        if (code === 0x5b || code === 0x7b) {
          this.#brackets += 1;
          if (this.#brackets > deepestLevel) this.isPlain = false;
        }
      } else if (code === colon) {
        const after = at + 1 < end ? text.charCodeAt(at + 1) : newline;
        if (after !== blank && after !== newline) continue;
        if (this.colon < 0) this.colon = at;
        else this.turns = true;
      } else if (code === newline) return at;
      else if (code === hash) {
        if (text.charCodeAt(at - 1) === blank) this.turns = true;
      } else if (code < blank) this.isPlain = false;
    }
    return end;
  }
}
