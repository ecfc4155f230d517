/** Texts of several lines: `|` keeps the lines, `>` joins them. */
import type { BlockLines } from './block-lines.ts';

/** How a text may begin; other headers are rare. */
const header = /^[|>]-?$/;

export function beginsText(written: string): boolean {
  const first = written.charCodeAt(0);
  return (first === 0x7c || first === 0x3e) && header.test(written);
}

/** Reads the lines below a header as one text and goes on behind it; undefined if it needs a closer look. */
export function readText(lines: BlockLines, mark: string, column: number): string | undefined {
  const { text, end } = lines;
  const found: string[] = [];
  let indent: number | undefined;
  let at = lines.below;
  for (let next = at; at < end; at = next) {
    let from = at;
    while (from < end && text.charCodeAt(from) === 0x20) from += 1;
    const to = lines.endOfLine(at, from);
    next = to + 1;
    if (from === to) {
      // Blanks alone may belong to the text or not, and lines above it do not count as indentation.
      if (from > at || indent === undefined) return undefined;
      found.push('');
      continue;
    }
    indent ??= from - at;
    if (indent <= column) return undefined;
    if (from - at < indent) break;
    found.push(text.slice(at + indent, to));
  }
  while (found.at(-1) === '') found.pop();
  if (found.length === 0) return undefined;
  const joined = mark.startsWith('>');
  if (joined && found.some((line) => line === '' || line.startsWith(' '))) return undefined;
  lines.next(at);
  return found.join(joined ? ' ' : '\n') + (mark.endsWith('-') ? '' : '\n');
}
