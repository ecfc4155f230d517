import type { Pointer } from '../model/diagnostic.ts';
import type { SourceText } from './source-text.ts';

/** The longest stretch of a line that is kept for printing. */
const longest = 200;

/** An offset whose line is known, so that lines need not be counted from the top of a big file. */
export interface LineMark {
  readonly offset: number;
  readonly line: number;
}
const top: LineMark = { offset: 0, line: 1 };

/** Line breaks of a text between two offsets. */
export function linesBetween(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Points at `length` characters from an offset; `mark` is any known line at or before it. */
export function pointAt(file: SourceText, offset: number, length: number, mark = top): Pointer {
  const { text, path } = file;
  const at = Math.max(0, Math.min(offset, text.length));
  const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  const found = text.indexOf('\n', at);
  const end = found < 0 ? text.length : found;
  const line = mark.line + linesBetween(text, mark.offset, at);
  // Of an endless line the part around the place, a third of it before.
  const cut = end - start <= longest ? start : Math.max(start, Math.min(at - 66, end - longest));
  return {
    at: { file: path, line, col: at - start + 1 },
    length: Math.max(1, Math.min(length, end - at, cut + longest - at)),
    line: text.slice(cut, Math.min(end, cut + longest)).trimEnd(),
    lineCol: cut - start + 1,
  };
}
