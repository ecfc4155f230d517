import type { Place } from '../model/place.ts';
import type { Pointer } from '../model/diagnostic.ts';
import type { SourceText } from './source-text.ts';

/** The longest stretch of a line that is kept for printing. */
const longest = 200;

/** Where the lines of a text begin: found once, when its first mistake is pointed at. */
const indexes = new WeakMap<SourceText, readonly number[]>();

function lineStarts(file: SourceText): readonly number[] {
  let starts = indexes.get(file);
  if (starts === undefined) {
    const found = [0];
    for (let at = file.text.indexOf('\n'); at >= 0; at = file.text.indexOf('\n', at + 1)) found.push(at + 1);
    starts = found;
    indexes.set(file, starts);
  }
  return starts;
}

/** The place in the row of the line an offset lies in. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The line of the file on which a text begins. */
export function firstLineOf({ firstLine }: SourceText): number {
  return firstLine ?? 1;
}

/** Line breaks of a text between two offsets. */
export function linesBetween(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Line and column of an offset. */
export function placeAt(file: SourceText, offset: number): Place {
  const starts = lineStarts(file);
  const line = lineOf(starts, offset);
  return { file: file.path, line: line + firstLineOf(file), col: offset - (starts[line] ?? 0) + 1 };
}

/** Points at `length` characters from an offset. */
export function pointAt(file: SourceText, offset: number, length: number): Pointer {
  const { text } = file;
  const at = Math.max(0, Math.min(offset, text.length));
  const place = placeAt(file, at);
  const start = at - place.col + 1;
  const next = lineStarts(file)[place.line - firstLineOf(file) + 1];
  const end = next === undefined ? text.length : next - 1;
  // Of an endless line the part around the place, a third of it before.
  const cut = end - start <= longest ? start : Math.max(start, Math.min(at - 66, end - longest));
  return {
    at: place,
    length: Math.max(1, Math.min(length, end - at, cut + longest - at)),
    line: text.slice(cut, Math.min(end, cut + longest)).trimEnd(),
    lineCol: cut - start + 1,
  };
}
