/**
 * A file of records in pieces that begin with an entry, so that a large one is never in memory as a text. The text of a
 * piece is decoded when it is asked for: once to be read, and again if something in it has to be pointed at.
 */
import type { DiagnosticList } from './diagnostic-list.ts';
import { decode, utf8 } from './files.ts';
import type { SourceFile } from './files.ts';
import { cleanText } from './source-text.ts';
import type { SourceText } from './source-text.ts';
import { firstEntry } from './yaml/split-entries.ts';

/** How many bytes a piece has at least, unless it is the last one. */
const leastBytes = 64 * 1024;
const newline = 0x0a;
const dash = 0x2d;
/** What ends the dash of an entry. */
const afterDash = new Set([0x20, newline, 0x0d]);

/** The texts that were asked for last: who points at one place points at others near it, or at two in turn. */
export class TextMemory {
  #last: Piece | undefined;
  #lastText = '';
  #other: Piece | undefined;
  #otherText = '';

  textOf(piece: Piece): string | undefined {
    if (piece === this.#last) return this.#lastText;
    return piece === this.#other ? this.#otherText : undefined;
  }

  /** The text that was asked for longest ago is forgotten. */
  note(piece: Piece, text: string): void {
    this.#other = this.#last;
    this.#otherText = this.#lastText;
    this.#last = piece;
    this.#lastText = text;
  }
}

class Piece implements SourceText {
  readonly path: string;
  readonly firstLine: number;
  readonly #bytes: Uint8Array;
  readonly #memory: TextMemory;

  constructor(path: string, bytes: Uint8Array, firstLine: number, memory: TextMemory, text?: string) {
    this.path = path;
    this.firstLine = firstLine;
    this.#bytes = bytes;
    this.#memory = memory;
    if (text !== undefined) memory.note(this, text);
  }

  get text(): string {
    const known = this.#memory.textOf(this);
    if (known !== undefined) return known;
    const { text } = cleanText(this.path, utf8.decode(this.#bytes));
    this.#memory.note(this, text);
    return text;
  }
}

/** Where the pieces of a list begin: with a line that begins an entry, whatever stands above it. */
function cutsOf(bytes: Uint8Array): readonly number[] {
  const cuts = [0];
  for (let at = leastBytes; at < bytes.length;) {
    const line = bytes.indexOf(newline, at) + 1;
    if (line === 0) break;
    const begins = bytes[line] === dash && afterDash.has(bytes[line + 1] ?? 0);
    if (begins) cuts.push(line);
    at = begins ? line + leastBytes : line + 1;
  }
  return cuts;
}

/** The pieces of a file, one after the other: on which line one begins is known when the one before it is read. */
export class TextPieces {
  readonly #path: string;
  readonly #bytes: Uint8Array;
  readonly #memory: TextMemory;
  readonly #cuts: readonly number[];
  readonly #whole: string | undefined;

  /** `cuts`: where each piece begins; `whole`: the text, where it is known and the only one. */
  constructor({ path, bytes }: SourceFile, cuts: readonly number[], memory: TextMemory, whole?: string) {
    this.#path = path.normalize('NFC');
    this.#bytes = bytes;
    this.#cuts = cuts;
    this.#memory = memory;
    this.#whole = whole;
  }

  get count(): number {
    return this.#cuts.length;
  }

  at(number: number, firstLine: number): SourceText {
    const to = this.#cuts[number + 1] ?? this.#bytes.length;
    const bytes = this.#bytes.subarray(this.#cuts[number], to);
    return new Piece(this.#path, bytes, firstLine, this.#memory, this.#whole);
  }
}

/** A file of records in its pieces, or undefined after a diagnostic. */
export function decodePieces(
  file: SourceFile,
  list: DiagnosticList,
  memory: TextMemory,
): TextPieces | undefined {
  const { bytes } = file;
  // What is wrong with a file is said before any of it is read: only where nothing is, it is not read as a whole.
  if (file.isUtf8 === true && bytes.length > 2 * leastBytes && !bytes.includes(0)) {
    const pieces = new TextPieces(file, cutsOf(bytes), memory);
    if (firstEntry(pieces.at(0, 1))?.listed === true) return pieces;
  }
  const whole = decode(file, list);
  return whole && new TextPieces(file, [0], memory, whole.text);
}
