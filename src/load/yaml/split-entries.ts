/**
 * Cuts a list into its entries before YAML is asked: each is parsed on its own, so that one bad record costs one
 * diagnostic and not the file, and only one record's syntax tree is in memory. In a block list of column 1 every line
 * that starts with `- ` begins an entry: whatever belongs to an entry must be indented.
 */
import { firstLineOf } from '../pointer.ts';
import type { SourceText } from '../source-text.ts';

/** The stretch of a file in which one entry is written. */
export interface EntrySource {
  readonly file: SourceText;
  readonly start: number;
  readonly end: number;
  /** Line of `start`, from 1. */
  readonly line: number;
  /** The entry's place in the list, when the stretch holds a list written otherwise. */
  readonly item?: number;
}

/** Whether two are the same stretch of the same file. */
export function isSameStretch(one: EntrySource, other: EntrySource): boolean {
  return one.file === other.file && one.start === other.start && one.end === other.end;
}

/** A stretch, and the offset of a line in it that stands at the margin where only `- ` may. */
export interface Stretch extends EntrySource {
  readonly stray?: number;
}

const blank = /^[ \t]*(?:#.*)?$/;
const header = /^(?:---[ \t]*(?:#.*)?|%.*)$/;

/** Whether the entries of a file can be told apart by their lines; where its first one begins. */
export function firstEntry(
  file: SourceText,
): { readonly offset: number; readonly listed: boolean } | undefined {
  const { text } = file;
  for (let at = 0; at < text.length;) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const line = text.slice(at, end);
    if (!blank.test(line) && !header.test(line)) return { offset: at, listed: /^[-－—–](?!--)/.test(line) };
    at = end + 1;
  }
  return undefined;
}

/** The entries of a list whose first one begins at `offset`. */
export function* splitEntries(file: SourceText, offset: number): Generator<Stretch> {
  const { text } = file;
  let line = firstLineOf(file);
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  let start = offset;
  let first = line;
  let stray: number | undefined;
  for (let at = offset; at < text.length; line += 1) {
    const found = text.indexOf('\n', at);
    const next = found < 0 ? text.length : found + 1;
    const mark = text.charAt(at);
    const begins = mark === '-' && /^[ \n]?$/.test(text.charAt(at + 1));
    if (begins && at > start) {
      yield { file, start, end: at, line: first, ...(stray === undefined ? {} : { stray }) };
      start = at;
      first = line;
      stray = undefined;
    } else if (
      !begins &&
      stray === undefined &&
      mark !== ' ' &&
      mark !== '\t' &&
      mark !== '#' &&
      mark !== '\n'
    ) {
      stray = at;
    }
    at = next;
  }
  yield { file, start, end: text.length, line: first, ...(stray === undefined ? {} : { stray }) };
}
