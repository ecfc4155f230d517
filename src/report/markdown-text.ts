import { clean, withoutOrders } from './clean.ts';

const special = /[\\`*_[\]|~]/g;
const html: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A value as Markdown that shows exactly itself: no markup, no HTML, one line. */
export function mdText(text: string): string {
  return withoutOrders(clean(text))
    .replace(special, (character) => `\\${character}`)
    .replace(/[&<>]/g, (character) => html[character] ?? character);
}

/** Several lines in one cell. */
export function mdLines(lines: readonly string[]): string {
  return lines.map(mdText).join('<br>');
}

/** A table; its cells are Markdown already. */
export function mdTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  rightFrom = head.length,
): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, i) => (i >= rightFrom ? '---:' : '---'));
  return [line(head.map(mdText)), line(rule), ...rows.map(line), ''];
}
