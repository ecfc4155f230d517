/**
 * The text of a shared or inline string: its own `<t>`, or those of its runs `<r>`; never that of `<rPh>`, which is only
 * how it is read aloud.
 */
export class RunText {
  #text = '';
  #inText = false;
  #inPhonetic = false;
  readonly #longest: number;

  /** Of a text longer than that the rest is dropped: enough is kept to see that it is too long. */
  constructor(longest: number) {
    // `_x000D_`, or `&#x4E2D;` as written, is one character.
    this.#longest = longest * 7 + 7;
  }

  open(name: string): void {
    if (name === 'rPh') this.#inPhonetic = true;
    else if (name === 't') this.#inText = !this.#inPhonetic;
  }

  text(text: string): void {
    if (this.#inText && this.#text.length < this.#longest) this.#text += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.#inPhonetic = false;
    else if (name === 't') this.#inText = false;
  }

  /** The text so far; begins anew. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    this.#inText = false;
    this.#inPhonetic = false;
    return text;
  }
}

/** A stored text as it is meant: `_x000D_` is the character of that number, and every sort of line break is one sort. */
export function plainText(stored: string): string {
  const text = stored.includes('_x')
    ? stored.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : stored;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
